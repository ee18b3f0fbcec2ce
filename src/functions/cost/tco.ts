// TCO. The calculation is the engine's; here its arguments are read.
import { totalCostOfOwnership } from "../../engine/cost/totalCostOfOwnership";
import { answer } from "../answer";
import { RATE, YEARS } from "../read/number";
import { optional, single } from "../read/single";
import { total } from "../read/total";

/**
 * Total cost of ownership over some years in today's money. The first year is not discounted, unlike Excel's NPV.
 *
 * @customfunction TCO
 * @param {any[][]} upfront What is paid at the start: a number, a cell or a range to add up.
 * @param {any[][]} perYear What the first year costs: a number, a cell or a range to add up.
 * @param {any} years Number of years, whole.
 * @param {any} [rate] Discount rate a year as a fraction, 0.05 for 5%; none unless given.
 * @param {any} [growth] Growth of the yearly cost as a fraction; none unless given.
 * @returns Total cost, in the currency of the costs.
 *
 * @remarks upfront + sum over t = 0..years-1 of perYear (1 + growth)^t / (1 + rate)^t. Negative amounts, years that
 * are not whole, rates of -1 or less, texts: #VALUE!.
 * @example =TCO(1000, 12000, 5, 0.05, 0.05) gives 61000
 */
export function tco(upfront: any[][], perYear: any[][], years: any, rate?: any, growth?: any): number {
  return answer(() =>
    totalCostOfOwnership(
      total(upfront, "upfront"),
      total(perYear, "perYear"),
      single(years, "years", YEARS),
      optional(rate, "rate", RATE, 0),
      optional(growth, "growth", RATE, 0),
    ),
  );
}
