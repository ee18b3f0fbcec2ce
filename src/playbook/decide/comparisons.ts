// Today's option and the others of one area, compared by more than their amount: volumes, set-up, payback, leverage.
import { operatingLeverage } from "../../engine/cost/operatingLeverage";
import { paybackMonths } from "../../engine/cost/payback";
import type { Reason } from "../../figures/types";
import type { OptionComparison, Payback } from "../comparison";
import type { PlanShare, QuoteDecision } from "../decision";
import type { AreaId } from "../types";
import { areaCost, type AreaCost, type ValueOf } from "./areaCost";
import { breakEvenOf, curveOf } from "./curves";
import { fulfillmentTotals } from "./fulfillmentTotals";
import type { CostedLine } from "./options";

export interface ComparisonInput {
  area: AreaId;
  costed: readonly CostedLine[];
  shares: readonly PlanShare[];
  quotes: readonly QuoteDecision[];
  valueOf: ValueOf;
  orders: number | null;
  /** Of the whole store today; null where the gross profit is missing. */
  store: StoreCosts | null;
}

/** A month: gross profit (revenue less what the goods cost), and all known costs by how they move. */
export interface StoreCosts {
  grossProfit: number;
  fixed: number;
  variable: number;
}

export function compareOptions(input: ComparisonInput): OptionComparison[] {
  const { area, costed, shares, quotes, valueOf, orders } = input;
  if (orders === null) return [];
  const cost = areaCost(area, shares, valueOf);
  const curves = new Map(costed.map((line) => [line, curveOf(line, cost, quotes, orders)]));
  const now = costed.find(({ today }) => today);
  const curveNow = now ? (curves.get(now) ?? null) : null;
  return costed.flatMap((line) => {
    const { option, today, costPerMonth, fixed } = line;
    const curve = curves.get(line) ?? null;
    if (costPerMonth === null || curve === null) return [];
    const quote = quotes.find((one) => one.option === option.id);
    const variable = costPerMonth - fixed;
    const setUp = (quote?.oneOff ?? 0) + line.hidden.setUp;
    return {
      area,
      option: option.id,
      today,
      curve,
      fixed,
      variable,
      fixedShare: costPerMonth > 0 ? fixed / costPerMonth : null,
      ...leverage(input.store, cost, { fixed, variable }),
      totals: fulfillmentTotals(input, line, orders),
      setUp: today ? null : setUp,
      payback: today ? null : payback(input, line, setUp, quote),
      breakEven: today || curveNow === null ? null : breakEvenOf(curveNow, curve),
    };
  });
}

/** One-off fees are paid back as set-up, so they do not run. */
function payback(
  { area, shares, valueOf }: ComparisonInput,
  { fees, hidden }: CostedLine,
  setUp: number,
  quote: QuoteDecision | undefined,
): Payback {
  if (fees === null) return { kind: "missing" };
  const own = shares.filter((share) => share.area === area && valueOf(share.figure) !== null);
  if (own.length === 0) return { kind: "missing" };
  const ending = own.map(({ figure, share, ends, afterMonths }) => ({
    amount: (valueOf(figure) ?? 0) * share * ends,
    afterMonths,
  }));
  const oneOffMonthly = quote ? quote.oneOff / quote.months : 0;
  const months = paybackMonths(setUp, fees - oneOffMonthly + hidden.monthly, ending);
  return months === null ? { kind: "never" } : { kind: "months", months };
}

/** The store with this option in place of today's; what the goods cost is in the gross profit already. */
function leverage(
  store: StoreCosts | null,
  cost: AreaCost,
  { fixed, variable }: { fixed: number; variable: number },
): Pick<OptionComparison, "leverage" | "leverageMissing"> {
  const none = (code: string): { leverage: null; leverageMissing: Reason } => ({
    leverage: null,
    leverageMissing: { code, details: {} },
  });
  if (store === null) return none("leverage_needs_profit");
  const moving = store.variable - ((cost.today ?? 0) - cost.fixed) + variable;
  const standing = store.fixed - cost.fixed + fixed;
  const degree = operatingLeverage(store.grossProfit, moving, standing);
  return degree.ok ? { leverage: degree.value, leverageMissing: null } : none("leverage_no_profit");
}
