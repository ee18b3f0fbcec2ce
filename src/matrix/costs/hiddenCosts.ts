// The table HiddenCosts: what quotes leave out, a line each, that can be changed and switched on or off on the sheet.
import type { HiddenCostLine } from "../../playbook/comparison";
import { HIDDEN_COST_MEASURES, type HiddenCostMeasure } from "../../playbook/hiddenCosts";
import { writeHeader, writeSection } from "../blocks/section";
import type { Context } from "../context";
import { feeId } from "../../playbook/decide/feeId";
import { FORMATS } from "../texts/formats";
import { quoted } from "../texts/formula";
import { hiddenKey } from "./hiddenCells";
import { writeTable } from "../grid/tables";

export function writeHiddenCosts(context: Context): void {
  const { canvas, decision, layout, names } = context;
  const { hidden: section, hiddenWorkings } = layout;
  if (!section || !hiddenWorkings) return;
  const { t } = names;
  const { block } = section;
  writeSection(context, section, {
    title: t("sheet.sections.hidden"),
    hint: t("sheet.hints.hidden"),
    columns: {
      option: t("sheet.columns.option"),
      hiddenCost: t("sheet.columns.hiddenCost"),
      counts: t("sheet.columns.counts"),
      amount: t("sheet.columns.amount"),
      measure: t("sheet.columns.measure"),
      months: t("sheet.columns.months"),
      costPerMonth: t("sheet.columns.costPerMonth"),
      counted: t("sheet.columns.counted"),
      once: t("sheet.columns.once"),
      basis: t("sheet.columns.basis"),
    },
  });
  writeHeader(canvas, hiddenWorkings, {
    countedFixed: t("sheet.workings.countedFixed"),
    countedPart: t("sheet.workings.countedPart"),
  });
  for (const line of decision.hiddenCosts) writeLine(context, line);
  canvas.look(hiddenWorkings.whole(), "working");
  canvas.wrap(hiddenWorkings.headers());
  dress(context);
  writeTable(canvas, "HiddenCosts", block);
}

export function measureWord({ names }: Context, measure: HiddenCostMeasure): string {
  const keys = {
    "hours a month": "sheet.hidden.hours",
    "fraction of fee": "sheet.hidden.part",
    amount: "sheet.hidden.amount",
  } as const;
  return names.t(keys[measure]);
}

function writeLine(context: Context, line: HiddenCostLine): void {
  const { canvas, layout, names, money } = context;
  const { hidden, hiddenWorkings } = layout;
  if (!hidden || !hiddenWorkings) return;
  const { block } = hidden;
  const { t } = names;
  const key = hiddenKey(line.option, line.id);
  const [counts, amount, measure, months, cost] = (
    ["counts", "amount", "measure", "months", "costPerMonth"] as const
  ).map((column) => block.ref(key, column));
  const missing = quoted(t("sheet.words.missing"));
  const fees = layout.figures.block.abs(feeId(line.option), "value");
  const rate = layout.figures.block.abs("loaded_rate", "value");
  const isOn = `${counts}=${quoted(t("sheet.words.yes"))}`;
  const by = (one: HiddenCostMeasure): string => `${measure}=${quoted(measureWord(context, one))}`;
  const unit = `IF(${by("hours a month")},${rate},IF(${by("fraction of fee")},${fees},1))`;

  canvas.text(block.at(key, "option"), names.option(line.option));
  canvas.text(block.at(key, "hiddenCost"), t(`playbook.hiddenCosts.${line.id}`));
  canvas.text(block.at(key, "counts"), t(line.on ? "sheet.words.yes" : "sheet.words.no"));
  canvas.number(
    block.at(key, "amount"),
    line.value,
    line.per === "fraction of fee" ? FORMATS.percent : FORMATS.quantity,
  );
  canvas.text(block.at(key, "measure"), measureWord(context, line.per));
  if (line.months !== null) canvas.number(block.at(key, "months"), line.months, FORMATS.typed);
  canvas.formula(
    block.at(key, "costPerMonth"),
    `IF(AND(ISNUMBER(${amount}),ISNUMBER(${unit})),${amount}*${unit},${missing})`,
    money,
  );
  const known = (value: string): string => `IF(ISNUMBER(${cost}),${value},${missing})`;
  canvas.formula(block.at(key, "counted"), `IF(AND(${isOn},N(${months})=0),${known(cost ?? "")},0)`, money);
  canvas.formula(
    block.at(key, "once"),
    `IF(AND(${isOn},N(${months})>0),${known(`${cost}*${months}`)},0)`,
    money,
  );
  canvas.text(block.at(key, "basis"), t(line.assumed ? `sheet.hidden.why.${line.id}` : "sheet.hidden.typed"));
  const counted = block.ref(key, "counted");
  canvas.formula(
    hiddenWorkings.at(key, "countedFixed"),
    `IF(${by("fraction of fee")},0,N(${counted}))`,
    money,
  );
  canvas.formula(
    hiddenWorkings.at(key, "countedPart"),
    `IF(AND(${by("fraction of fee")},${isOn},N(${months})=0,ISNUMBER(${counted})),${amount},0)`,
    FORMATS.percent,
  );
}

function dress(context: Context): void {
  const { canvas, layout, names } = context;
  if (!layout.hidden) return;
  const { block } = layout.hidden;
  const { t } = names;
  canvas.look(block.body("counts", "months"), "input");
  canvas.wrap(block.body("option", "hiddenCost"));
  canvas.align(block.body("counts", "months"), { horizontal: "center" });
  canvas.align(block.body("costPerMonth", "once"), { horizontal: "right" });
  canvas.validate({
    address: block.body("counts", "counts"),
    rule: { list: [t("sheet.words.yes"), t("sheet.words.no")] },
    message: t("sheet.validations.counts"),
  });
  canvas.validate({
    address: block.body("measure", "measure"),
    rule: { list: HIDDEN_COST_MEASURES.map((measure) => measureWord(context, measure)) },
    message: t("sheet.validations.measure"),
  });
  canvas.validate({
    address: block.body("months", "months"),
    rule: { min: 0, max: 120 },
    message: t("sheet.validations.months"),
  });
  canvas.conditional({
    address: block.body("costPerMonth", "once"),
    formula: `=${block.ref(block.keys[0] ?? "", "costPerMonth")}=${quoted(t("sheet.words.missing"))}`,
    look: "warning",
  });
}
