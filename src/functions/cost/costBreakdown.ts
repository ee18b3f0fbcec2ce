// COSTBREAKDOWN. The calculation is the engine's; here its arguments are read and its rows are named.
import { costBreakdown as calculate } from "../../engine/cost/costPerOrder";
import { answer } from "../answer";
import { repeated, total } from "../read/total";
import { unwrap } from "../refusal";
import { word } from "../voice";

/**
 * What one order is made of: a row for each component with its cost, its cost per order and its share of the total, and the total last. Takes the arguments of COSTPERORDER.
 *
 * @customfunction COSTBREAKDOWN
 * @param {any[][]} orders Number of orders: a number, a cell or a range to add up.
 * @param {any[][]} facility Rent, energy and other costs of the space, of the same period as the orders.
 * @param {any[][]} labor Wages of the people who handle orders, of the same period.
 * @param {any[][]} supplies Boxes, tape and other supplies, of the same period.
 * @param {any[][]} delivery What carriers ask, of the same period.
 * @param {any[][][]} [other] Any other costs, of the same period.
 * @returns {any[][]} Component, cost, cost per order, share (a fraction), without a header row.
 *
 * @remarks Errors as COSTPERORDER. Where all costs are 0 the shares are 0.
 * @example =COSTBREAKDOWN(100, 300, 500, 50, 150) gives {"Facility",300,3,0.3;"Labor",500,5,0.5;"Supplies",50,0.5,0.05;"Delivery",150,1.5,0.15;"Total",1000,10,1}
 */
export function costBreakdown(
  orders: any[][],
  facility: any[][],
  labor: any[][],
  supplies: any[][],
  delivery: any[][],
  other?: any[][][],
): any[][] {
  return answer(() => {
    const divisor = total(orders, "orders");
    const lines = [
      { name: word("facility"), cost: total(facility, "facility") },
      { name: word("labor"), cost: total(labor, "labor") },
      { name: word("supplies"), cost: total(supplies, "supplies") },
      { name: word("delivery"), cost: total(delivery, "delivery") },
      ...repeated(other, "other").map((item, i) => ({ name: `${word("other")} ${i + 1}`, cost: item.total })),
    ];
    return unwrap(calculate(lines, divisor)).map((row) => [
      row.name || word("total"),
      row.cost,
      row.perOrder,
      row.share,
    ]);
  });
}
