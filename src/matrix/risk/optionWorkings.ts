// The workings of risk beside the options: TOPSIS step by step, and each option's cost at low and high orders.
// The formulas are those of the engine's `topsis` under "vector", and of `costAt`.
import type { AreaDecision, OptionDecision } from "../../playbook/decision";
import { feeId } from "../../playbook/decide/feeId";
import { CRITERIA } from "../../playbook/types";
import { writeHeader } from "../blocks/section";
import { optionsOf, type Context } from "../context";
import { plusHidden } from "../costs/hiddenCells";
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
  for (const id of CRITERIA)
    words[`weighted:${id}`] = t("risk.workings.weighted", { criterion: shortName(names.criterion(id)) });
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
}

/** A cost counts with its sign turned, so that more is better in every column. */
function writeTopsis(context: Context, { area }: AreaDecision, { option }: OptionDecision): void {
  const { canvas, layout } = context;
  const { weights, options } = layout;
  const block = layout.risk.options;
  const { first, last } = optionsOf(context, area);
  const sum = `SUM(${weights.block.span("weight")})`;
  const compared = `AND(${options.ref(option, "compared")}=1,${sum}>0)`;
  for (const id of CRITERIA) {
    const own = options.ref(option, `eligible:${id}`);
    const length = `SUMSQ(${options.span(`eligible:${id}`, first, last)})`;
    const weight = `${weights.block.abs(id, "weight")}/${sum}`;
    const sign = `IF(${weights.block.abs(id, "direction")}="min",-1,1)`;
    canvas.formula(
      block.at(option, `weighted:${id}`),
      `IF(${compared},IF(${length}=0,0,${own}/SQRT(${length})*${weight}*${sign}),"")`,
      FORMATS.score,
    );
  }
  const distance = (end: "MAX" | "MIN"): string =>
    CRITERIA.map((id) => {
      const column = `weighted:${id}` as const;
      return `(${block.ref(option, column)}-${end}(${block.span(column, first, last)}))^2`;
    }).join("+");
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
function writeCostAt(context: Context, { option, today }: OptionDecision, side: "low" | "high"): void {
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
