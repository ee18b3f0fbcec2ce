// Degree of operating leverage: how many per cent profit moves when revenue moves by one.
import { fail, ok, type Result } from "../result";

/** A profit smaller than this fraction of the revenue is binary dust. */
const DUST = 1e-12;

/**
 * (revenue - variable) / (revenue - variable - fixed); negative while the store makes a loss.
 *
 * @example operatingLeverage(453000, 181200, 226800).value // 6.04
 */
export function operatingLeverage(revenue: number, variable: number, fixed: number): Result<number> {
  const margin = revenue - variable;
  const profit = margin - fixed;
  return Math.abs(profit) <= DUST * Math.max(revenue, variable, fixed)
    ? fail("no_profit")
    : ok(margin / profit);
}
