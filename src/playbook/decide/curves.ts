// The cost of an area's options at every volume: a quote by its own tiers, anything else as a fixed part and what one
// order adds.
import { line, stretched, sumOf, times, type CostCurve } from "../../engine/cost/curve/curve";
import { compareCurves } from "../../engine/cost/curve/crossings";
import type { BreakEven } from "../comparison";
import type { QuoteDecision } from "../decision";
import type { AreaCost } from "./areaCost";
import type { CostedLine } from "./options";

/** By the plan's orders a month; null where the cost is not known. */
export function curveOf(
  { today, option, fees, costPerMonth, fixed, hidden }: CostedLine,
  cost: AreaCost,
  quotes: readonly QuoteDecision[],
  orders: number,
): CostCurve | null {
  if (costPerMonth === null) return null;
  const quote = today ? undefined : quotes.find((one) => one.option === option.id && one.curve !== null);
  if (!quote?.curve || !quote.orders || fees === null) return line(fixed, (costPerMonth - fixed) / orders);
  const asked = stretched(quote.curve, quote.orders / orders);
  const stayingMoves = ((cost.staying ?? 0) - cost.stayingFixed) / orders;
  return sumOf([times(asked, 1 + hidden.fraction), line(hidden.fixed + cost.stayingFixed, stayingMoves)]);
}

export function breakEvenOf(today: CostCurve, option: CostCurve): BreakEven {
  const side = { a: "today", b: "option", same: "same" } as const;
  const { crossings, always, upTo } = compareCurves(today, option);
  return {
    points: crossings.map(({ orders, cheaperAfter }) => ({ orders, cheaperAfter: side[cheaperAfter] })),
    always: always && side[always],
    upTo: upTo === Infinity ? null : upTo,
  };
}
