// Total cost of ownership over years, in today's money.

/**
 * upfront + sum over t = 0..years-1 of perYear (1 + growth)^t / (1 + rate)^t. The first year is not discounted,
 * unlike Excel's NPV.
 *
 * @example totalCostOfOwnership(1000, 12000, 5, 0.05, 0.05) // 61000
 */
export function totalCostOfOwnership(
  upfront: number,
  perYear: number,
  years: number,
  rate: number,
  growth: number,
): number {
  const factor = (1 + growth) / (1 + rate);
  let total = upfront;
  let cost = perYear;
  for (let t = 0; t < years; t++) {
    total += cost;
    cost *= factor;
  }
  return total;
}
