// The table DecisionMatrix: every option with its costs, judgements, score, rank, and whether it is recommended.
import type { AreaDecision, OptionDecision } from "../../playbook/decision";
import { optionOf } from "../../playbook/options";
import type { Context } from "../context";
import { absolute } from "../grid/a1";
import { JUDGED } from "../columns";
import { FORMATS } from "../texts/formats";
import { quoted } from "../texts/formula";
import { writeSection } from "./section";
import { writeOwnOptions } from "./ownOptions";
import { standing } from "./standing";
import { whyFormula } from "./why";
import { writeTable } from "../grid/tables";

export function writeMatrix(context: Context): void {
  const { canvas, decision, names, layout } = context;
  const { block } = layout.matrix;
  const { t } = names;
  writeSection(context, layout.matrix, {
    title: t("sheet.sections.matrix"),
    hint: t("sheet.hints.matrix", { cash: names.criterion("cash") }),
    columns: {
      area: t("sheet.columns.area"),
      option: t("sheet.columns.option"),
      costPerMonth: t("sheet.columns.costPerMonth"),
      costPerOrder: names.criterion("cost"),
      control: names.criterion("control"),
      contact: names.criterion("contact"),
      service: names.criterion("service"),
      flexibility: names.criterion("flexibility"),
      cash: names.criterion("cash"),
      skills: names.criterion("skills"),
      speed: names.criterion("speed"),
      score: t("sheet.columns.score"),
      rank: t("sheet.columns.rank"),
      isRecommended: t("sheet.columns.isRecommended"),
      verdict: t("sheet.columns.verdict"),
      why: t("sheet.columns.why"),
      source: t("sheet.columns.source"),
    },
  });
  for (const area of decision.areas) area.options.forEach((option) => writeOption(context, area, option));
  writeOwnOptions(context);
  dress(context);
  writeTable(canvas, "DecisionMatrix", block);
}

function writeOption(context: Context, { area }: AreaDecision, option: OptionDecision): void {
  const { canvas, layout, names, money, cents, orders } = context;
  const { block } = layout.matrix;
  const { options: workings, areas } = layout;
  const key = option.option;
  const missing = quoted(names.t("sheet.words.missing"));
  const cost = block.ref(key, "costPerMonth");
  const asked = workings.ref(key, "asked");

  canvas.text(block.at(key, "area"), names.area(area));
  canvas.text(block.at(key, "option"), names.option(key));
  canvas.formula(
    block.at(key, "costPerMonth"),
    option.today
      ? areas.abs(area, "costToday")
      : `IF(ISNUMBER(${asked}),${asked}+${areas.abs(area, "costStaying")},${missing})`,
    money,
  );
  canvas.formula(
    block.at(key, "costPerOrder"),
    `IF(AND(ISNUMBER(${cost}),N(${orders})>0),${cost}/${orders},${missing})`,
    cents,
  );
  for (const id of JUDGED) canvas.number(block.at(key, id), option.scores[id], FORMATS.typed);
  for (const { column, formula, format } of standing(context, area, key))
    canvas.formula(block.at(key, column), formula, format);
  const why = whyFormula(context, area, option);
  canvas.formula(block.at(key, "why"), why.formula, undefined, why.expected);
  canvas.text(block.at(key, "source"), (optionOf(key)?.sources ?? []).join(", "));
}

export function absoluteAt(row: number, column: number): string {
  return absolute({ row, column });
}

function dress({ canvas, layout, names }: Context): void {
  const { block } = layout.matrix;
  const firstKey = block.keys[0] ?? "";
  canvas.look(block.body("control", "speed"), "input");
  canvas.wrap(block.body("area", "option"));
  canvas.wrap(block.body("verdict", "why"));
  canvas.align(block.body("costPerMonth", "costPerOrder"), { horizontal: "right" });
  canvas.align(block.body("control", "isRecommended"), { horizontal: "center" });
  canvas.validate({
    address: block.body("control", "speed"),
    rule: { min: 1, max: 5 },
    message: names.t("sheet.validations.score"),
  });
  const column = (name: "isRecommended" | "score"): string => `$${block.ref(firstKey, name)}`;
  canvas.conditional({
    address: block.body(),
    formula: `=${column("isRecommended")}=${quoted(names.t("sheet.words.yes"))}`,
    look: "good",
  });
  canvas.conditional({
    address: block.body("costPerMonth", "costPerOrder"),
    formula: `=${block.ref(firstKey, "costPerMonth")}=${quoted(names.t("sheet.words.missing"))}`,
    look: "warning",
  });
}
