// The table VendorLog: what was said and agreed, with whom, and by when an answer is due.
import { writeSection } from "../../blocks/section";
import type { MilestoneContext } from "../context";
import { dressDated } from "./dress";
import { remarkFormula, statusFormula, type DatedRow } from "./rowFormulas";
import { isTyped } from "../../own";
import { writeTable } from "../../grid/tables";

export function writeLog(context: MilestoneContext): void {
  const { canvas, layout, names } = context;
  const { block } = layout.log;
  const { t } = names;
  writeSection(
    context,
    layout.log,
    {
      title: t("milestones.sections.log"),
      hint: t("milestones.hints.log"),
      columns: {
        vendor: t("milestones.columns.vendor"),
        subject: t("milestones.columns.subject"),
        with: t("milestones.columns.with"),
        date: t("milestones.columns.date"),
        answerBy: t("milestones.columns.answerBy"),
        answered: t("milestones.columns.answered"),
        status: t("milestones.columns.status"),
        agreed: t("milestones.columns.agreed"),
        check: t("milestones.columns.check"),
      },
    },
    layout.printed,
  );
  for (const key of block.keys) {
    const row: DatedRow = {
      what: block.ref(key, "subject"),
      due: block.ref(key, "answerBy"),
      done: block.ref(key, "answered"),
      begin: block.ref(key, "date"),
      twice: null,
      dueNeeded: false,
    };
    if (!isTyped(block.own, key, "status"))
      canvas.formula(block.at(key, "status"), statusFormula(context, row));
    if (!isTyped(block.own, key, "check"))
      canvas.formula(block.at(key, "check"), remarkFormula(context, row));
  }
  dressDated(context, block, {
    texts: ["vendor", "subject", "with", "agreed"],
    dates: ["date", "answered"],
    status: "status",
    check: "check",
  });
  writeTable(canvas, "VendorLog", block);
}
