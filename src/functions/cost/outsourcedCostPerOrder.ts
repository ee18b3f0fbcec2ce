// OUTSOURCEDCOSTPERORDER. Reading a quote is the playbook's, pricing the engine's.
import { answer } from "../answer";
import { pricedQuote } from "./readQuoteArguments";

/**
 * What one order costs with a vendor, all fees of the quote included. The quote is a range with the header Fee, Rate, Per and, where needed, Included, Up to, Tier; columns in any order.
 *
 * @customfunction OUTSOURCEDCOSTPERORDER
 * @param {any[][]} quote Range with a header row: Fee, Rate, Per, [Included], [Up to], [Tier]. Per is order, item, extra item, line, parcel, kg, return, pallet, bin week, hour, % of order value, month, week, one-off and others.
 * @param {any[][]} volumes Two columns: driver and quantity a month; "order value" is the average value of one order.
 * @param {any[][]} [minimum] Least monthly spend; one-off fees do not count towards it.
 * @param {any[][]} [months] Months over which one-off fees are spread; 12 unless given.
 * @returns Cost per order, in the currency of the quote.
 *
 * @remarks Fees and minimum / orders. Tiers are rows of one fee with rising Up to values: graduated (default),
 * all units, graduated by order. A driver without a volume, a driver that is not listed, a quantity beyond a closed
 * last tier: #N/A. No orders: #DIV/0!. Quote without header, tiers that do not rise, negative rates: #VALUE!.
 * @example =OUTSOURCEDCOSTPERORDER({"Fee","Rate","Per";"First item",2.65,"order";"Further items",0.65,"extra item";"Bins",0.45,"bin week";"Support",20,"week"}, {"orders",5200;"items",9360;"bins",40}) gives 3.2016666667
 */
export function outsourcedCostPerOrder(
  quote: any[][],
  volumes: any[][],
  minimum?: any[][],
  months?: any[][],
): number {
  return answer(() => pricedQuote(quote, volumes, minimum, months).perOrder);
}
