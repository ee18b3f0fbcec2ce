// The table CostShares: how each cost is split over areas, what of it ends and how much of it is fixed; all editable.
import { AREAS } from "../../playbook/types";
import type { PlanShare } from "../../playbook/decision";
import type { Context } from "../context";
import { shareKey } from "../layout";
import { FORMATS } from "../texts/formats";
import { quoted } from "../texts/formula";
import { writeSection } from "./section";
import { writeTable } from "../grid/tables";

export function writeShares(context: Context): void {
  const { canvas, decision, names, layout } = context;
  const { block } = layout.shares;
  const { t } = names;
  writeSection(context, layout.shares, {
    title: t("sheet.sections.shares"),
    hint: t("sheet.hints.shares"),
    columns: {
      cost: t("sheet.columns.cost"),
      area: t("sheet.columns.area"),
      share: t("sheet.columns.share"),
      ends: t("sheet.columns.ends"),
      afterMonths: t("sheet.columns.afterMonths"),
      costPerMonth: t("sheet.columns.costPerMonth"),
      ofWhichEnds: t("sheet.columns.ofWhichEnds"),
      fixed: t("sheet.columns.fixed"),
      basis: t("sheet.columns.basis"),
    },
  });
  for (const share of decision.shares) writeShare(context, share);
  canvas.look(block.body("area", "afterMonths"), "input");
  canvas.look(block.body("fixed", "fixed"), "input");
  canvas.align(block.body("share", "afterMonths"), { horizontal: "center" });
  canvas.align(block.body("costPerMonth", "ofWhichEnds"), { horizontal: "right" });
  canvas.align(block.body("fixed", "fixed"), { horizontal: "center" });
  writeTable(canvas, "CostShares", block);
  validate(context);
  writeCheck(context);
}

function writeShare({ canvas, layout, names, money }: Context, share: PlanShare): void {
  const { block } = layout.shares;
  const key = shareKey(share);
  const value = layout.figures.block.abs(share.figure, "value");
  const missing = quoted(names.t("sheet.words.missing"));
  const month = block.ref(key, "costPerMonth");
  canvas.text(block.at(key, "cost"), names.figure(share.figure));
  canvas.text(block.at(key, "area"), names.area(share.area));
  canvas.number(block.at(key, "share"), share.share, FORMATS.percent);
  canvas.number(block.at(key, "ends"), share.ends, FORMATS.percent);
  canvas.number(block.at(key, "afterMonths"), share.afterMonths, FORMATS.typed);
  canvas.formula(
    block.at(key, "costPerMonth"),
    `IF(ISNUMBER(${value}),${value}*${block.ref(key, "share")},${missing})`,
    money,
  );
  canvas.formula(
    block.at(key, "ofWhichEnds"),
    `IF(ISNUMBER(${month}),${month}*${block.ref(key, "ends")},${missing})`,
    money,
  );
  canvas.number(block.at(key, "fixed"), share.fixed, FORMATS.percent);
  canvas.text(
    block.at(key, "basis"),
    share.why ? names.reason("splits", share.why) : names.t("sheet.splits.typed"),
  );
}

function validate({ canvas, layout, names }: Context): void {
  const { block } = layout.shares;
  for (const column of ["share", "ends", "fixed"] as const) {
    canvas.validate({
      address: block.body(column, column),
      rule: { min: 0, max: 1 },
      message: names.t("sheet.validations.fraction"),
    });
  }
  canvas.validate({
    address: block.body("afterMonths", "afterMonths"),
    rule: { min: 0, max: 120 },
    message: names.t("sheet.validations.months"),
  });
  canvas.validate({
    address: block.body("area", "area"),
    rule: { list: AREAS.map(names.area) },
    message: names.t("sheet.validations.area"),
  });
}

/** On the section's title row: whether the shares of every cost add up. */
function writeCheck({ canvas, layout, names: { t } }: Context): void {
  const { title } = layout.shares;
  const at = { row: title.row, column: title.column + 2 };
  const sums = layout.shareWorkings.span("shareSum");
  const words = [quoted(t("sheet.words.addUp")), quoted(t("sheet.words.notAddUp"))];
  canvas.formula(at, `IF(SUMPRODUCT(--(ROUND(${sums},6)<>1))=0,${words.join(",")})`);
  canvas.look(at, "note");
}
