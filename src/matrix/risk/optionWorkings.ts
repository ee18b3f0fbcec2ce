// The workings of risk beside the options: TOPSIS step by step, and each option's cost at low and high orders.
// The formulas are those of the engine's `topsis` under "vector", and of `costAt`.
import type { AreaDecision, OptionDecision } from "../../playbook/decision";
import { feeId } from "../../playbook/decide/feeId";
import { writeHeader } from "../blocks/section";
import { absoluteAt } from "../blocks/matrix";
import { weightsAcross } from "../blocks/weightRow";
import { criterionName, optionsOf, type Context } from "../context";
import { plusHidden } from "../costs/hiddenCells";
import { isOwn } from "../own";
import { quoteTotal } from "../quotes/cells";
import { FORMATS } from "../texts/formats";
import { shortName } from "../texts/names";
import { ordersFactor } from "./cells";
import { requoted } from "./quoteWorkings";

export function writeOptionRisk(context: Context): void {
  const { canvas, decision, layout, names } = context;
  const { t } = names;
  const block = layout.risk.options;
  const words: Partial<Record<string, string>> = {
    toBest: t("risk.workings.toBest"),
    toWorst: t("risk.workings.toWorst"),
    closeness: t("risk.workings.closeness"),
    allowedCloseness: t("risk.workings.allowedCloseness"),
    costAtLow: t("risk.workings.costAtLow"),
    costAtHigh: t("risk.workings.costAtHigh"),
  };
  for (const id of layout.criteria) {
    const criterion = shortName(criterionName(context, id));
    words[`weighted:${id}`] = t("risk.workings.weighted", { criterion });
  }
  const headers = Object.fromEntries(block.columns.map((column) => [column, words[column] ?? column]));
  writeHeader(canvas, block, headers as Record<(typeof block.columns)[number], string>);
  canvas.look(block.whole(), "working");
  canvas.wrap(block.headers());
  for (const area of decision.areas)
    for (const option of area.options) {
      writeTopsis(context, area, option);
      writeCostAt(context, option, "low");
      writeCostAt(context, option, "high");
    }
  for (const { id: option, area } of layout.ownOptions) {
    if (!area) continue;
    writeTopsis(context, { area }, { option });
    writeCostAt(context, { option, today: true }, "low");
    writeCostAt(context, { option, today: true }, "high");
  }
}

/**
 * A cost counts with its sign turned, so that more is better in every column. Under a criterion of the user's a blank
 * is as bad as the worst.
 */
function writeTopsis(
  context: Context,
  { area }: Pick<AreaDecision, "area">,
  { option }: Pick<OptionDecision, "option">,
): void {
  const { canvas, layout } = context;
  const { options, weightRow, directionRow, criteria } = layout;
  const block = layout.risk.options;
  const { first, last } = optionsOf(context, area);
  const sum = `SUM(${weightsAcross(context)})`;
  const compared = `AND(${options.ref(option, "compared")}=1,${sum}>0)`;
  for (const id of criteria) {
    const cell = options.ref(option, `eligible:${id}`);
    const all = options.span(`eligible:${id}`, first, last);
    const { column } = options.header(`scaled:${id}`);
    const weight = `${absoluteAt(weightRow, column)}/${sum}`;
    const isCost = `${absoluteAt(directionRow, column)}="min"`;
    const own = isOwn(id) ? `IF(ISNUMBER(${cell}),${cell},IF(${isCost},MAX(${all}),0))` : cell;
    canvas.formula(
      block.at(option, `weighted:${id}`),
      `IF(${compared},IF(SUMSQ(${all})=0,0,${own}/SQRT(SUMSQ(${all}))*${weight}*IF(${isCost},-1,1)),"")`,
      FORMATS.score,
    );
  }
  const distance = (end: "MAX" | "MIN"): string =>
    criteria
      .map((id) => {
        const column = `weighted:${id}` as const;
        return `(${block.ref(option, column)}-${end}(${block.span(column, first, last)}))^2`;
      })
      .join("+");
  const [toBest, toWorst] = [block.ref(option, "toBest"), block.ref(option, "toWorst")];
  canvas.formula(block.at(option, "toBest"), `IF(${compared},SQRT(${distance("MAX")}),"")`, FORMATS.score);
  canvas.formula(block.at(option, "toWorst"), `IF(${compared},SQRT(${distance("MIN")}),"")`, FORMATS.score);
  canvas.formula(
    block.at(option, "closeness"),
    `IF(${compared},IF(ROUND(${toBest}+${toWorst},12)=0,0.5,ROUND(${toWorst}/(${toBest}+${toWorst}),12)),"")`,
    FORMATS.score,
  );
  canvas.formula(
    block.at(option, "allowedCloseness"),
    `IF(AND(ISNUMBER(${options.ref(option, "allowed")}),${compared}),${block.ref(option, "closeness")},"")`,
    FORMATS.score,
  );
}

/** The fixed part stays, the rest moves with the orders; fees of a quote are priced anew, unless they were typed over. */
function writeCostAt(
  context: Context,
  { option, today }: Pick<OptionDecision, "option" | "today">,
  side: "low" | "high",
): void {
  const { canvas, layout, money } = context;
  const { matrix, options, figures } = layout;
  const factor = ordersFactor(context, side);
  const cost = matrix.block.ref(option, "costPerMonth");
  const fixed = options.ref(option, "fixedCost");
  const line = `${fixed}+(${cost}-${fixed})*${factor}`;
  const anew = today ? null : requoted(context, option, side);
  const total = quoteTotal(context, option);
  let formula = line;
  if (anew !== null && total !== null) {
    const fees = figures.block.abs(feeId(option), "value");
    const feeFixed = options.ref(option, "feeFixed");
    const feeLine = `${fees}*(${feeFixed}+(1-${feeFixed})*${factor})`;
    const withHidden = `(1${plusHidden(context, option, "countedPart")})`;
    formula = `IF(AND(ISNUMBER(${anew}),${fees}=${total}),${line}+(${anew}-${feeLine})*${withHidden},${line})`;
  }
  canvas.formula(
    layout.risk.options.at(option, side === "low" ? "costAtLow" : "costAtHigh"),
    `IF(AND(ISNUMBER(${cost}),ISNUMBER(${factor})),${formula},"")`,
    money,
  );
}
