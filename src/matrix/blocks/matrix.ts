// The table DecisionMatrix: every option with its costs, judgements, score, rank, and whether it is recommended.
import type { AreaDecision, OptionDecision } from "../../playbook/decision";
import { optionOf } from "../../playbook/options";
import type { Context } from "../context";
import { optionsOf } from "../context";
import { absolute } from "../grid/a1";
import { JUDGED } from "../columns";
import { FORMATS } from "../texts/formats";
import { quoted } from "../texts/formula";
import { writeSection } from "./section";
import { whyFormula } from "./why";

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
  dress(context);
  canvas.table({
    name: "DecisionMatrix",
    address: block.whole(),
    rowIds: [...block.keys],
    columnIds: [...block.columns],
  });
}

function writeOption(context: Context, { area }: AreaDecision, option: OptionDecision): void {
  const { canvas, layout, names, money, cents, orders } = context;
  const { block } = layout.matrix;
  const { options: workings, areas, weights } = layout;
  const key = option.option;
  const { first, last } = optionsOf(context, area);
  const missing = quoted(names.t("sheet.words.missing"));
  const cost = block.ref(key, "costPerMonth");
  const score = block.ref(key, "score");
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
  for (const id of JUDGED) canvas.number(block.at(key, id), option.scores[id], FORMATS.judgement);
  const scaled = workings.across(key, "scaled:cost", "scaled:speed");
  const weightRow = weightsAcross(context);
  canvas.formula(
    block.at(key, "score"),
    `IF(AND(${workings.ref(key, "compared")}=1,SUM(${weights.block.span("weight")})>0),` +
      `ROUND(SUMPRODUCT(${scaled},${weightRow})/SUM(${weightRow}),12),${missing})`,
    FORMATS.score,
  );
  canvas.formula(
    block.at(key, "rank"),
    `IF(ISNUMBER(${score}),RANK(${score},${block.span("score", first, last)}),"")`,
    "0",
  );
  const place = `ROWS(${block.abs(first, "area")}:${block.ref(key, "area")})`;
  canvas.formula(
    block.at(key, "isRecommended"),
    `IF(${areas.abs(area, "bestPlace")}=${place},${quoted(names.t("sheet.words.yes"))},"")`,
  );
  canvas.formula(block.at(key, "verdict"), layout.summary.block.abs(area, "verdict"));
  const why = whyFormula(context, area, option);
  canvas.formula(block.at(key, "why"), why.formula, undefined, why.expected);
  canvas.text(block.at(key, "source"), (optionOf(key)?.sources ?? []).join(", "));
}

/** The weights as a row above the workings: a row is what the scaled values are multiplied with. */
function weightsAcross({ layout }: Context): string {
  const { options, weightRow } = layout;
  const [from, to] = [options.header("scaled:cost"), options.header("scaled:speed")];
  const column = (at: { column: number }): string => absoluteAt(weightRow, at.column);
  return `${column(from)}:${column(to)}`;
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
