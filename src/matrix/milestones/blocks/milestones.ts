// The table Milestones: what is due when, by whom, whether it is done, and what comes next.
import type { MessageKey } from "../../../i18n";
import { milestoneKey, milestonesOf } from "../../../playbook/vendors/transition";
import type { MilestoneTemplate, Vendor } from "../../../playbook/vendors/types";
import { writeSection } from "../../blocks/section";
import { vendorName } from "../../vendors/context";
import { DATE } from "../columns";
import type { MilestoneContext } from "../context";
import { dressDated } from "./dress";
import { writeKeptRows } from "./kept";
import { remarkFormula, statusFormula, type DatedRow } from "./rowFormulas";
import { isTyped } from "../../own";
import { writeTable } from "../../grid/tables";

export function writeMilestones(context: MilestoneContext): void {
  const { canvas, layout, names, transition, known } = context;
  const { block } = layout.milestones;
  const { t } = names;
  writeSection(
    context,
    layout.milestones,
    {
      title: t("milestones.sections.milestones"),
      hint: t("milestones.hints.milestones"),
      columns: {
        vendor: t("milestones.columns.vendor"),
        milestone: t("milestones.columns.milestone"),
        owner: t("milestones.columns.owner"),
        begin: t("milestones.columns.begin"),
        due: t("milestones.columns.due"),
        done: t("milestones.columns.done"),
        status: t("milestones.columns.status"),
        nextStep: t("milestones.columns.nextStep"),
        check: t("milestones.columns.check"),
      },
    },
    layout.printed,
  );
  for (const vendor of transition.vendors)
    milestonesOf(vendor).forEach((milestone) => writePlanned(context, vendor, milestone));
  writeKeptRows(context, block, known.milestones, {
    all: ["vendor", "milestone", "owner", "begin", "due", "done", "nextStep"],
    notes: ["owner", "done", "nextStep"],
  });
  for (const key of block.keys) writeLiveCells(context, key);
  dressDated(context, block, {
    texts: ["vendor", "milestone", "owner", "nextStep"],
    dates: ["begin", "done"],
    status: "status",
    check: "check",
  });
  writeTable(canvas, "Milestones", block);
}

/** Dates follow the vendor's start; a weekend moves them to Monday. */
function writePlanned(context: MilestoneContext, vendor: Vendor, milestone: MilestoneTemplate): void {
  const { canvas, layout, names } = context;
  const { block } = layout.milestones;
  const { t } = names;
  const { id, day, lasts, owner } = milestone;
  const key = milestoneKey(vendor.id, id);
  const start = layout.transitions.block.abs(vendor.id, "start");
  canvas.text(block.at(key, "vendor"), vendorName(context, vendor));
  canvas.text(block.at(key, "milestone"), t(`milestones.names.${id}` as MessageKey));
  canvas.text(block.at(key, "owner"), t(`milestones.roles.${owner}`));
  canvas.formula(block.at(key, "begin"), `WORKDAY(${start}+${day - lasts}-1,1)`, DATE);
  canvas.formula(block.at(key, "due"), `WORKDAY(${start}+${day}-1,1)`, DATE);
  canvas.text(block.at(key, "nextStep"), t(`milestones.steps.${id}` as MessageKey));
}

function writeLiveCells(context: MilestoneContext, key: string): void {
  const { canvas, layout } = context;
  const { block } = layout.milestones;
  const cell = (column: Parameters<typeof block.ref>[1]): string => block.ref(key, column);
  const row: DatedRow = {
    what: cell("milestone"),
    due: cell("due"),
    done: cell("done"),
    begin: cell("begin"),
    twice: {
      names: block.span("milestone"),
      name: cell("milestone"),
      vendors: block.span("vendor"),
      vendor: cell("vendor"),
    },
    dueNeeded: true,
  };
  if (!isTyped(block.own, key, "status"))
    canvas.formula(block.at(key, "status"), statusFormula(context, row));
  if (!isTyped(block.own, key, "check")) canvas.formula(block.at(key, "check"), remarkFormula(context, row));
  const openDue = { row: block.at(key, "due").row, column: layout.workings };
  canvas.formula(openDue, `IF(AND(ISNUMBER(${cell("due")}),N(${cell("done")})=0),${cell("due")},"")`, DATE);
}
