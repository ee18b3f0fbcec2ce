// COSTPERORDER. The calculation is the engine's; here its arguments are read.
import { costPerOrder as calculate } from "../../engine/cost/costPerOrder";
import { answer } from "../answer";
import { repeated, total } from "../read/total";
import { unwrap } from "../refusal";

/**
 * What one order costs: facility, labor, supplies, delivery and other costs, divided by the orders of the same period. Ranges are added up; blank cells do not count.
 *
 * @customfunction COSTPERORDER
 * @param {any[][]} orders Number of orders: a number, a cell or a range to add up.
 * @param {any[][]} facility Rent, energy and other costs of the space, of the same period as the orders.
 * @param {any[][]} labor Wages of the people who handle orders, of the same period.
 * @param {any[][]} supplies Boxes, tape and other supplies, of the same period.
 * @param {any[][]} delivery What carriers ask, of the same period.
 * @param {any[][][]} [other] Any other costs, of the same period.
 * @returns Cost per order, in the currency of the costs.
 *
 * @remarks (facility + labor + supplies + delivery + others) / orders, as in J. Lindberg's comment on D. Traxler,
 * 7 Key Ecommerce-Infrastructure Decisions (2012). No orders: #DIV/0!. Negative amounts, texts, errors: #VALUE!.
 * @example =COSTPERORDER(1000, 375, 600, {2500;1500}, 8500, 500, 250) gives 14.225
 */
export function costPerOrder(
  orders: any[][],
  facility: any[][],
  labor: any[][],
  supplies: any[][],
  delivery: any[][],
  other?: any[][][],
): number {
  return answer(() => {
    const divisor = total(orders, "orders");
    const costs = [
      total(facility, "facility"),
      total(labor, "labor"),
      total(supplies, "supplies"),
      total(delivery, "delivery"),
      ...repeated(other, "other").map((item) => item.total),
    ];
    return unwrap(calculate(costs, divisor));
  });
}
