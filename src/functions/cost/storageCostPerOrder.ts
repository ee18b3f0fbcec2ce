// STORAGECOSTPERORDER: space x rate / orders, by columns.
import { attempt } from "../answer";
import { numbers } from "../read/column";
import { AMOUNT } from "../read/number";
import { refuse } from "../refusal";
import { spill } from "../spill";

/**
 * What storage costs for one order: space times rate, divided by the orders of the same period. Columns give a column.
 *
 * @customfunction STORAGECOSTPERORDER
 * @param {any[][]} space Space in use: pallets, bins, square metres or feet.
 * @param {any[][]} rate Price of one unit of space for the period.
 * @param {any[][]} orders Number of orders in the period.
 * @returns {any[][]} Storage cost per order, in the currency of the rate.
 *
 * @remarks space x rate / orders. No orders: #DIV/0!. Negative amounts, texts: #VALUE!.
 * @example =STORAGECOSTPERORDER(120, 25, 1500) gives {2}
 */
export function storageCostPerOrder(space: any[][], rate: any[][], orders: any[][]): any[][] {
  return attempt(() =>
    spill(
      [numbers(space, "space", AMOUNT), numbers(rate, "rate", AMOUNT), numbers(orders, "orders", AMOUNT)],
      (units, price, divisor) => (divisor === 0 ? refuse("no_orders") : (units * price) / divisor),
    ),
  );
}
