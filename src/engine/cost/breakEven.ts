// Where two cost lines cross: fixed cost a period + cost per order x orders.
import { fail, ok, type Result } from "../result";

export interface LinearCost {
  fixed: number;
  perOrder: number;
}

/** Slopes or fixed costs that differ by less than this fraction differ by binary dust only. */
const DUST = 1e-12;

/**
 * Orders (above 0) at which both cost the same: (fixedB - fixedA) / (perOrderA - perOrderB).
 * Fails with `never_cross` (details.cheaper "A" or "B" at every volume) or `same_cost`.
 *
 * @example breakEven({ fixed: 10125, perOrder: 12.5 }, { fixed: 0, perOrder: 14.75 }).value // 4500
 */
export function breakEven(a: LinearCost, b: LinearCost): Result<number> {
  const fixed = difference(b.fixed, a.fixed);
  const slope = difference(a.perOrder, b.perOrder);
  if (fixed === 0 && slope === 0) return fail("same_cost");
  if (slope !== 0 && fixed / slope > 0) return ok(fixed / slope);
  // Never level above 0 orders: both differences speak for the same side, or one of them is 0.
  return fail("never_cross", { cheaper: fixed > 0 || slope < 0 ? "A" : "B" });
}

function difference(x: number, y: number): number {
  return Math.abs(x - y) <= DUST * Math.max(Math.abs(x), Math.abs(y)) ? 0 : x - y;
}
