// OPERATINGLEVERAGE. The calculation is the engine's; here its arguments are read.
import { operatingLeverage as calculate } from "../../engine/cost/operatingLeverage";
import { answer } from "../answer";
import { total } from "../read/total";
import { unwrap } from "../refusal";

/**
 * How strongly profit reacts to revenue: the degree of operating leverage. At 6 a change of revenue by 1% moves profit by 6%; negative while the store makes a loss.
 *
 * @customfunction OPERATINGLEVERAGE
 * @param {any[][]} revenue Revenue of a period: a number, a cell or a range to add up.
 * @param {any[][]} variableCost Costs that grow with the orders, of the same period.
 * @param {any[][]} fixedCost Costs that do not, of the same period.
 * @returns Degree of operating leverage.
 *
 * @remarks (revenue - variable) / (revenue - variable - fixed). No profit at all: #DIV/0!. Negative amounts: #VALUE!.
 * @example =OPERATINGLEVERAGE(453000, 181200, 226800) gives 6.04
 */
export function operatingLeverage(revenue: any[][], variableCost: any[][], fixedCost: any[][]): number {
  return answer(() =>
    unwrap(
      calculate(
        total(revenue, "revenue"),
        total(variableCost, "variableCost"),
        total(fixedCost, "fixedCost"),
      ),
    ),
  );
}
