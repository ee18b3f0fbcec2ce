// What a quantity costs under tiers. Fails with `beyond_tiers` where the last tier is closed and too small.
import { fail, ok, type Result } from "../../result";
import type { Fee, Tier } from "./types";

/** Quantities closer than this fraction are the same. */
const DUST = 1e-12;

/** Cost of `quantity` units; `orders` counts under "graduated by order" only. */
export function tieredCost(fee: Fee, quantity: number, orders: number): Result<number> {
  switch (fee.mode) {
    case "all units": {
      const tier = fee.tiers.find(({ upTo }) => upTo === null || quantity <= upTo * (1 + DUST));
      return tier ? ok(quantity * tier.rate) : beyond(fee, quantity);
    }
    case "graduated":
      return graduated(fee, quantity, 1);
    case "graduated by order":
      // Units spread evenly over the orders; each order's units at the tier of its number.
      return orders === 0 ? ok(0) : graduated(fee, orders, quantity / orders);
  }
}

function graduated(fee: Fee, count: number, unitsEach: number): Result<number> {
  let cost = 0;
  let from = 0;
  for (const { rate, upTo } of fee.tiers) {
    const to = upTo === null ? count : Math.min(count, upTo);
    if (to > from) cost += (to - from) * unitsEach * rate;
    from = Math.max(from, to);
  }
  return count <= lastOf(fee.tiers) * (1 + DUST) ? ok(cost) : beyond(fee, count);
}

function lastOf(tiers: readonly Tier[]): number {
  return tiers[tiers.length - 1]?.upTo ?? Infinity;
}

function beyond(fee: Fee, quantity: number): Result<never> {
  return fail("beyond_tiers", { fee: fee.name, quantity, last: lastOf(fee.tiers) });
}
