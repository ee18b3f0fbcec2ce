// The workings beside the matrix: what each option's values become on their way to score, recommendation and flips.
import { CRITERIA } from "../../playbook/types";
import { optionOf } from "../../playbook/options";
import { fixedPartOfFees } from "../../playbook/decide/options";
import { feeId } from "../../playbook/decide/fees";
import type { AreaDecision, OptionDecision } from "../../playbook/decision";
import { absoluteAt } from "../blocks/matrix";
import { writeHeader } from "../blocks/section";
import { optionsOf, type Context } from "../context";
import { JUDGED } from "../layout";
import { FORMATS } from "../texts/formats";
import { quoted } from "../texts/formula";
import { shortName } from "../texts/names";

export function writeOptionWorkings(context: Context): void {
  const { canvas, decision, layout } = context;
  const block = layout.options;
  writeHeader(canvas, block, headers(context));
  canvas.look(block.whole(), "working");
  canvas.wrap(block.headers());
  writeWeightRows(context);
  for (const area of decision.areas) {
    for (const option of area.options) {
      writeCosts(context, area, option);
      writeScaling(context, area, option);
      writeFlips(context, area, option);
    }
  }
  canvas.look(block.body("feeFixed", "feeFixed"), "input");
}

function headers({ layout, names }: Context): Record<(typeof layout.options.columns)[number], string> {
  const { t } = names;
  const words: Partial<Record<string, string>> = {
    option: t("sheet.columns.option"),
    fees: t("sheet.workings.fees"),
    feeFixed: t("sheet.workings.feeFixed"),
    fixedCost: t("sheet.workings.fixedCost"),
    perOrder: t("sheet.workings.perOrder"),
    compared: t("sheet.workings.compared"),
    vetoes: t("sheet.workings.vetoes"),
    allowed: t("sheet.workings.allowed"),
    withoutCost: t("sheet.workings.withoutCost"),
    otherCost: t("sheet.workings.otherCost"),
    level: t("sheet.workings.level"),
    rivalCost: t("sheet.workings.rivalCost"),
  };
  for (const id of CRITERIA) {
    const criterion = shortName(names.criterion(id));
    words[`eligible:${id}`] = t("sheet.workings.eligible", { criterion });
    words[`scaled:${id}`] = t("sheet.workings.scaled", { criterion });
    words[`flipWeight:${id}`] = t("sheet.workings.flipWeight", { criterion });
  }
  return Object.fromEntries(
    layout.options.columns.map((column) => [column, words[column] ?? column]),
  ) as ReturnType<typeof headers>;
}

/** Weight and direction of each criterion, above its scaled values. */
function writeWeightRows({ canvas, layout, names: { t } }: Context): void {
  const { options, weights, weightRow, directionRow } = layout;
  const label = options.header("option").column;
  canvas.text({ row: weightRow, column: label }, t("sheet.workings.weightRow"));
  canvas.text({ row: directionRow, column: label }, t("sheet.workings.directionRow"));
  for (const id of CRITERIA) {
    const { column } = options.header(`scaled:${id}`);
    canvas.formula({ row: weightRow, column }, weights.block.abs(id, "weight"), FORMATS.weight);
    canvas.formula({ row: directionRow, column }, weights.block.abs(id, "direction"));
  }
  canvas.look({ row: weightRow, column: label }, "note");
  canvas.look({ row: directionRow, column: label }, "note");
}

/** Fees and how the cost behaves: what stays whatever the orders, what moves with them. */
function writeCosts(
  { canvas, layout, orders, money, cents }: Context,
  { area }: AreaDecision,
  { option, today }: OptionDecision,
): void {
  const { options: block, areas, figures, matrix } = layout;
  const cost = matrix.block.ref(option, "costPerMonth");
  canvas.formula(block.at(option, "option"), matrix.block.ref(option, "option"));
  if (!today) {
    canvas.formula(block.at(option, "fees"), figures.block.abs(feeId(option), "value"), money);
    canvas.number(block.at(option, "feeFixed"), fixedPartOfFees(area), FORMATS.percent);
  }
  const fees = block.ref(option, "fees");
  const fixed = today
    ? areas.abs(area, "fixedToday")
    : `${fees}*${block.ref(option, "feeFixed")}+${areas.abs(area, "fixedStaying")}`;
  canvas.formula(block.at(option, "fixedCost"), `IF(ISNUMBER(${cost}),${fixed},"")`, money);
  canvas.formula(
    block.at(option, "perOrder"),
    `IF(AND(ISNUMBER(${cost}),N(${orders})>0),(${cost}-${block.ref(option, "fixedCost")})/${orders},"")`,
    cents,
  );
}

/** Compared are options with a cost and all judgements; each value over the best of the area's compared ones. */
function writeScaling(context: Context, { area }: AreaDecision, { option }: OptionDecision): void {
  const { canvas, layout } = context;
  const { options: block, matrix, directionRow } = layout;
  const { first, last } = optionsOf(context, area);
  const cost = matrix.block.ref(option, "costPerOrder");
  const judgements = matrix.block.across(option, "control", "speed");
  const compared = block.ref(option, "compared");
  const score = matrix.block.ref(option, "score");
  canvas.formula(
    block.at(option, "compared"),
    `IF(AND(ISNUMBER(${cost}),N(${cost})>0,COUNT(${judgements})=${JUDGED.length}),1,"")`,
  );
  for (const id of CRITERIA) {
    const value = matrix.block.ref(option, id === "cost" ? "costPerOrder" : id);
    const own = block.ref(option, `eligible:${id}`);
    const all = block.span(`eligible:${id}`, first, last);
    const direction = absoluteAt(directionRow, block.header(`scaled:${id}`).column);
    canvas.formula(block.at(option, `eligible:${id}`), `IF(${compared}=1,${value},"")`, FORMATS.number);
    canvas.formula(
      block.at(option, `scaled:${id}`),
      `IF(${compared}=1,IF(${direction}="min",MIN(${all})/${own},${own}/MAX(${all})),"")`,
      FORMATS.score,
    );
  }
  canvas.formula(block.at(option, "vetoes"), vetoCount(context, option), "0");
  canvas.formula(
    block.at(option, "allowed"),
    `IF(AND(ISNUMBER(${score}),${block.ref(option, "vetoes")}=0),${score},"")`,
    FORMATS.score,
  );
}

/** How many activities that the option hands over have a word in their veto cell. */
function vetoCount({ layout, decision }: Context, option: string): string {
  const who = optionOf(option)?.who ?? {};
  const cells = decision.areas
    .flatMap(({ activities }) => activities)
    .filter(({ activity }) => who[activity] === "vendor")
    .map(({ activity }) => `(${layout.activities.block.abs(activity, "veto")}<>"")`);
  return cells.length > 0 ? `0+${cells.join("+")}` : "0";
}

/**
 * For each option that could overtake the recommended one: the leader's cost per order, and the relative change of
 * each weight, at which both draw level. The formulas are those of the decision's flips.
 */
function writeFlips(context: Context, { area, today }: AreaDecision, { option }: OptionDecision): void {
  const { canvas, layout, cents, names } = context;
  const { options: block, areas, matrix, weights } = layout;
  const { first } = optionsOf(context, area);
  const place = `ROWS(${matrix.block.abs(first, "area")}:${matrix.block.ref(option, "area")})`;
  const best = areas.abs(area, "bestPlace");
  const cost = matrix.block.ref(option, "costPerOrder");
  const score = matrix.block.ref(option, "score");
  const compared = block.ref(option, "compared");
  const isRival = `AND(ISNUMBER(${block.ref(option, "allowed")}),${best}>0,${best}<>${place})`;
  const sum = `SUM(${weights.block.span("weight")})`;
  const w = `(${weights.block.abs("cost", "weight")}/${sum})`;
  const never = quoted(names.t("sheet.words.never"));

  canvas.formula(
    block.at(option, "withoutCost"),
    `IF(ISNUMBER(${score}),${score}-${w}*${block.ref(option, "scaled:cost")},"")`,
    FORMATS.score,
  );
  canvas.formula(
    block.at(option, "otherCost"),
    `IF(AND(${compared}=1,${best}>0,${best}<>${place}),${cost},"")`,
    cents,
  );
  const lead = `(${areas.abs(area, "leaderWithoutCost")}-${block.ref(option, "withoutCost")})`;
  const m = areas.abs(area, "othersLowest");
  const cheapest = `${cost}*(${lead}+${w})/${w}`;
  const rest = `(${w}*${m}/${cost}-${lead})`;
  const usable = `AND(${weights.block.abs("cost", "weight")}>0,${weights.block.abs("cost", "direction")}="min")`;
  canvas.formula(
    block.at(option, "level"),
    `IF(${isRival},IF(${usable},IF(${cheapest}<=${m},${cheapest},IF(${rest}>0,${w}*${m}/${rest},${never})),${never}),"")`,
    cents,
  );
  canvas.formula(
    block.at(option, "rivalCost"),
    option === today
      ? `""`
      : `IF(ISNUMBER(${block.ref(option, "allowed")}),${matrix.block.ref(option, "costPerMonth")},"")`,
    cents,
  );
  for (const id of CRITERIA) {
    const own = block.ref(option, `scaled:${id}`);
    const leader = areas.abs(area, `leader:${id}`);
    const weight = weights.block.abs(id, "weight");
    const change = `(${areas.abs(area, "leaderScore")}-${score})*${sum}/ABS(${own}-${leader})/${weight}`;
    canvas.formula(
      block.at(option, `flipWeight:${id}`),
      `IF(${isRival},IF(OR(${weight}=0,${own}=${leader}),"",IF(AND(${own}<${leader},${change}>1),"",${change})),"")`,
      FORMATS.percentFine,
    );
  }
}
