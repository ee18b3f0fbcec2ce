// The rows that close a quote: what a minimum adds, and the total that the option's fees point at.
import type { QuoteDecision } from "../../playbook/decision";
import type { QuoteContext } from "../context";
import { quoteKey } from "../layout";
import { FORMATS } from "../texts/formats";
import { costCells, costSpan, type QuoteBlock } from "./cells";
import { writePerOrder } from "./perOrder";
import { guarded, missing, ordersTerm } from "./volume";

/** The least monthly spend, which one-off fees do not count towards, can be typed here. */
export function writeTopUp(context: QuoteContext, block: QuoteBlock, quote: QuoteDecision): void {
  const { canvas, names, cents } = context;
  const key = quoteKey(quote, "topUp");
  const counted = quote.fees.filter(({ driver }) => driver !== "one-off");
  const all = costSpan(block, quote);
  const sum = counted.length === 0 ? "0" : `SUM(${costCells(block, quote, counted).join(",")})`;
  canvas.text(block.at(key, "quotedFee"), names.t("sheet.quotes.minimum", { vendor: quote.vendor }));
  canvas.number(block.at(key, "rate"), quote.minimum, FORMATS.amount);
  canvas.formula(
    block.at(key, "quoteCost"),
    `IF(COUNT(${all})=ROWS(${all}),MAX(N(${block.ref(key, "rate")})-${sum},0),${missing(context)})`,
    cents,
  );
  writePerOrder(context, block, quote, key);
}

export function writeTotal(context: QuoteContext, block: QuoteBlock, quote: QuoteDecision): void {
  const { canvas, names, cents } = context;
  const key = quoteKey(quote, "total");
  const all = costSpan(block, quote);
  const topUp = block.ref(quoteKey(quote, "topUp"), "quoteCost");
  const orders = ordersTerm(context, quote);
  const sum = `SUM(${all},${topUp})`;
  const priced = orders ? guarded(context, orders, `IF(${orders.value}>0,${sum},${missing(context)})`) : sum;
  canvas.text(block.at(key, "quotedFee"), names.t("sheet.quotes.total", { vendor: quote.vendor }));
  const at = { sheet: quote.sheet, address: quote.range };
  canvas.link(block.at(key, "quoteRange"), at, `${at.sheet}!${at.address}`);
  canvas.formula(
    block.at(key, "quoteCost"),
    orders ? `IF(COUNT(${all})=ROWS(${all}),${priced},${missing(context)})` : missing(context),
    cents,
  );
  writePerOrder(context, block, quote, key);
  canvas.look(block.across(key, "quotedFee", "quotePerOrder"), "total");
}
