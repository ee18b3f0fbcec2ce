// The last cell of each row of a quote: what it costs an order.
import type { QuoteDecision } from "../../playbook/decision";
import type { QuoteContext } from "../context";
import type { QuoteBlock } from "./cells";
import { guarded, missing, ordersTerm } from "./volume";

/** Per order that the quote counts with, as OUTSOURCEDCOSTPERORDER does. */
export function writePerOrder(
  context: QuoteContext,
  block: QuoteBlock,
  quote: QuoteDecision,
  key: string,
): void {
  const cost = block.ref(key, "quoteCost");
  const orders = ordersTerm(context, quote);
  const formula = orders
    ? guarded(context, { ...orders, cells: [cost, ...orders.cells] }, divided(context, cost, orders.value))
    : missing(context);
  context.canvas.formula(block.at(key, "quotePerOrder"), formula, context.cents);
}

function divided(context: QuoteContext, cost: string, orders: string): string {
  return `IF(${orders}>0,${cost}/${orders},${missing(context)})`;
}
