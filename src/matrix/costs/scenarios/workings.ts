// What every option costs a month under every scenario: a quote priced fee by fee at that volume, anything else by its
// fixed part; providers' prices and own costs each with their change.
import type { AreaDecision, OptionDecision } from "../../../playbook/decision";
import { writeHeader } from "../../blocks/section";
import type { Context } from "../../context";
import { quoteKey } from "../../layout";
import { textIn } from "../../own";
import { hiddenSum } from "../hiddenCells";
import { SCENARIOS, scenarioFactor } from "./columns";

export function writeScenarioWorkings(context: Context): void {
  const { canvas, decision, layout, names, money } = context;
  const block = layout.scenarioWorkings;
  if (!block) return;
  const own = new Map(layout.ownOptions.map(({ id, row }) => [id as string, textIn(row.cells.option)]));
  writeHeader(
    canvas,
    block,
    Object.fromEntries(block.columns.map((option) => [option, own.get(option) ?? names.option(option)])),
  );
  canvas.look(block.whole(), "working");
  for (const area of decision.areas)
    for (const option of area.options)
      for (const { key } of SCENARIOS)
        canvas.formula(block.at(key, option.option), costIn(context, area, option, key), money);
  for (const { id, area } of layout.ownOptions)
    for (const { key } of SCENARIOS)
      if (area) canvas.formula(block.at(key, id), ownCostIn(context, id, key), money);
}

function costIn(
  context: Context,
  { area }: AreaDecision,
  { option, today }: OptionDecision,
  key: string,
): string {
  const { layout } = context;
  const { areas, options, scenarios, matrix } = layout;
  const k = scenarioFactor(context, key);
  const changed = (column: "vendor" | "own"): string => `(1+N(${scenarios?.block.abs(key, column) ?? "0"}))`;
  const cost = matrix.block.abs(option, "costPerMonth");
  if (today) {
    const fixed = options.abs(option, "fixedCost");
    return `IF(ISNUMBER(${cost}),(${fixed}+(${cost}-${fixed})*${k})*${changed("own")},"")`;
  }
  const fees = options.abs(option, "fees");
  const part = options.abs(option, "feeFixed");
  const asked = pricedAt(context, option, key) ?? `${fees}*(${part}+(1-${part})*${k})`;
  const [share, fixed] = (["countedPart", "countedFixed"] as const).map(
    (column) => hiddenSum(context, option, column) ?? "0",
  );
  const [stays, staysFixed] = [areas.abs(area, "costStaying"), areas.abs(area, "fixedStaying")];
  const own = `(${fixed}+${staysFixed}+(${stays}-${staysFixed})*${k})*${changed("own")}`;
  return `IF(ISNUMBER(${cost}),IFERROR(${asked}*(1+${share})*${changed("vendor")}+${own},""),"")`;
}

/** An option that the user added has a fixed part as fees have; its cost changes as providers' prices do. */
function ownCostIn(context: Context, option: string, key: string): string {
  const { options, scenarios } = context.layout;
  const [cost, part] = [options.abs(option, "fees"), options.abs(option, "feeFixed")];
  const changed = `(1+N(${scenarios?.block.abs(key, "vendor") ?? "0"}))`;
  const k = scenarioFactor(context, key);
  return `IF(ISNUMBER(${cost}),${cost}*(${part}+(1-${part})*${k})*${changed},"")`;
}

function pricedAt({ layout }: Context, option: string, key: string): string | null {
  const total = quoteKey({ option }, "total");
  return layout.pricing?.has(total) ? layout.pricing.abs(total, key) : null;
}
