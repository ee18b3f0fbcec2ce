// QUOTEBREAKDOWN. Reading a quote is the playbook's, pricing the engine's; here rows are named.
import { answer } from "../answer";
import { word } from "../voice";
import { pricedQuote } from "./readQuoteArguments";

/**
 * What a vendor's quote comes to in a month: a row for each fee with its billed quantity, monthly cost and cost per order; the minimum's top-up where there is one; the total last. Takes the arguments of OUTSOURCEDCOSTPERORDER.
 *
 * @customfunction QUOTEBREAKDOWN
 * @param {any[][]} quote Range with a header row: Fee, Rate, Per, [Included], [Up to], [Tier].
 * @param {any[][]} volumes Two columns: driver and quantity a month; "order value" is the average value of one order.
 * @param {any[][]} [minimum] Least monthly spend; one-off fees do not count towards it.
 * @param {any[][]} [months] Months over which one-off fees are spread; 12 unless given.
 * @returns {any[][]} Fee, billed quantity, monthly cost, cost per order; without a header row.
 *
 * @remarks Errors as OUTSOURCEDCOSTPERORDER. Billed quantities are a month's, after what is included.
 * @example =QUOTEBREAKDOWN({"Fee","Rate","Per","Included";"Order",2,"order",0;"Storage",10,"pallet",2}, {"order",100;"pallet",5}, 300) gives {"Order",100,200,2;"Storage",3,30,0.3;"Top-up to the minimum","",70,0.7;"Total","",300,3}
 */
export function quoteBreakdown(
  quote: any[][],
  volumes: any[][],
  minimum?: any[][],
  months?: any[][],
): any[][] {
  return answer(() => {
    const priced = pricedQuote(quote, volumes, minimum, months);
    const rows: (string | number)[][] = priced.fees.map((fee) => [
      fee.fee,
      fee.quantity,
      fee.monthly,
      fee.perOrder,
    ]);
    if (priced.topUp > 0) rows.push([word("topUp"), "", priced.topUp, priced.topUp / priced.orders]);
    rows.push([word("total"), "", priced.monthly, priced.perOrder]);
    return rows;
  });
}
