// What a quote costs at another number of orders: every quantity goes along, tiers, minimum and included ones count anew.
import { priceQuote } from "../../engine/cost/quote/priceQuote";
import type { Volumes } from "../../engine/cost/quote/types";
import type { QuoteDecision } from "../decision";

/** A month's cost with all quantities times `factor`; null where it cannot be priced (beyond a closed last tier). */
export function quoteAtVolume(quote: QuoteDecision, factor: number): number | null {
  if (quote.monthly === null) return null;
  const priced = priceQuote(quote.fees, scaled(quote.counted, factor), quote);
  return priced.ok ? priced.value.monthly : null;
}

/** The value of one order does not change with their number. */
function scaled({ quantities, orderValue }: Volumes, factor: number): Volumes {
  return {
    quantities: new Map([...quantities].map(([driver, quantity]) => [driver, quantity * factor])),
    orderValue,
  };
}
