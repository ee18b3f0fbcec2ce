// A vendor's all-in cost a month: every fee, then what a monthly minimum adds.
import { fail, ok, type Result } from "../../result";
import { monthlyQuantity } from "./quantity";
import { tieredCost } from "./tiers";
import type { Fee, Volumes } from "./types";

export interface QuoteTerms {
  /** Least monthly spend; one-off fees do not count towards it. 0: none. */
  minimum: number;
  /** Months over which one-off fees are spread. */
  months: number;
}

export interface FeeCost {
  fee: string;
  /** Billed units a month, after what is included. */
  quantity: number;
  monthly: number;
  perOrder: number;
}

export interface PricedQuote {
  fees: FeeCost[];
  /** What the minimum adds to the fees; 0: nothing. */
  topUp: number;
  monthly: number;
  perOrder: number;
  orders: number;
}

/** Prices a quote with a month's volumes. Problems name the fee and the driver that lacks a volume. */
export function priceQuote(fees: readonly Fee[], volumes: Volumes, terms: QuoteTerms): Result<PricedQuote> {
  const orders = volumes.quantities.get("order") ?? 0;
  const costs: FeeCost[] = [];
  let countsForMinimum = 0;
  for (const fee of fees) {
    const priced = priceFee(fee, volumes, orders, terms.months);
    if (!priced.ok) return priced;
    costs.push(priced.value);
    if (fee.driver !== "one-off") countsForMinimum += priced.value.monthly;
  }
  if (orders === 0) return fail("no_orders");
  const topUp = Math.max(terms.minimum - countsForMinimum, 0);
  const monthly = costs.reduce((sum, cost) => sum + cost.monthly, 0) + topUp;
  return ok({
    fees: costs.map((cost) => ({ ...cost, perOrder: cost.monthly / orders })),
    topUp,
    monthly,
    perOrder: monthly / orders,
    orders,
  });
}

function priceFee(fee: Fee, volumes: Volumes, orders: number, months: number): Result<FeeCost> {
  const all = monthlyQuantity(fee, volumes, months);
  if (!all.ok) return all;
  const free = fee.included.quantity * (fee.included.per === "order" ? orders : 1);
  const quantity = Math.max(all.value - free, 0);
  const cost = tieredCost(fee, quantity, orders);
  return cost.ok ? ok({ fee: fee.name, quantity, monthly: cost.value, perOrder: 0 }) : cost;
}
