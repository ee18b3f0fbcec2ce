// The table MonthlyChecks: for a year, what is checked each month of whoever delivers to customers; due on the last working
// day of the month.
import { checksOf, liveAfter } from "../../../playbook/vendors/transition";
import { writeSection } from "../../blocks/section";
import { vendorName } from "../../vendors/context";
import { DATE } from "../columns";
import type { MilestoneContext } from "../context";
import { dressDated } from "./dress";
import { writeKeptRows } from "./kept";
import { remarkFormula, statusFormula, type DatedRow } from "./rowFormulas";
import { isTyped } from "../../own";
import { writeTable } from "../../grid/tables";

const MONTH = "yyyy-mm";

export function writeMonthlyChecks(context: MilestoneContext): void {
  const { canvas, layout, names, transition, known } = context;
  const { block } = layout.checks;
  const { t } = names;
  const planned = transition.vendors.flatMap((vendor) =>
    checksOf(vendor).map((check) => ({ ...check, vendor })),
  );
  writeSection(
    context,
    layout.checks,
    {
      title: t("milestones.sections.checks"),
      hint: t(planned.length > 0 ? "milestones.hints.checks" : "milestones.hints.checksNone"),
      columns: {
        vendor: t("milestones.columns.vendor"),
        monthlyCheck: t("milestones.columns.monthlyCheck"),
        owner: t("milestones.columns.owner"),
        month: t("milestones.columns.month"),
        due: t("milestones.columns.due"),
        done: t("milestones.columns.done"),
        status: t("milestones.columns.status"),
        result: t("milestones.columns.result"),
        check: t("milestones.columns.check"),
      },
    },
    layout.printed,
  );
  for (const { key, id, owner, month, vendor } of planned) {
    const start = layout.transitions.block.abs(vendor.id, "start");
    const end = `EOMONTH(${start}+${liveAfter(vendor)},${month})`;
    canvas.text(block.at(key, "vendor"), vendorName(context, vendor));
    canvas.text(block.at(key, "monthlyCheck"), t(`milestones.checks.${id}`));
    canvas.text(block.at(key, "owner"), t(`milestones.roles.${owner}`));
    canvas.formula(block.at(key, "month"), end, MONTH);
    canvas.formula(block.at(key, "due"), `WORKDAY(${end}+1,-1)`, DATE);
  }
  writeKeptRows(context, block, known.checks, {
    all: ["vendor", "monthlyCheck", "owner", "month", "due", "done", "result"],
    notes: ["owner", "done", "result"],
    formats: { month: MONTH },
  });
  for (const key of block.keys) writeLiveCells(context, key);
  dressDated(context, block, {
    texts: ["vendor", "monthlyCheck", "owner", "result"],
    dates: ["month", "done"],
    status: "status",
    check: "check",
  });
  writeTable(canvas, "MonthlyChecks", block);
}

function writeLiveCells(context: MilestoneContext, key: string): void {
  const { canvas, layout } = context;
  const { block } = layout.checks;
  const cell = (column: Parameters<typeof block.ref>[1]): string => block.ref(key, column);
  const row: DatedRow = {
    what: cell("monthlyCheck"),
    due: cell("due"),
    done: cell("done"),
    begin: null,
    twice: null,
    dueNeeded: true,
  };
  if (!isTyped(block.own, key, "status"))
    canvas.formula(block.at(key, "status"), statusFormula(context, row));
  if (!isTyped(block.own, key, "check")) canvas.formula(block.at(key, "check"), remarkFormula(context, row));
}
