// Where a quote's costs stand on the sheet, for the formulas of other blocks. Writes nothing.
import type { QuoteDecision, QuoteFee } from "../../playbook/decision";
import type { Context } from "../context";
import { quoteKey, tierKey, type Layout } from "../layout";

export type QuoteBlock = NonNullable<Layout["quotes"]>["block"];

/** The cell of a quote's total a month; null where the option is priced by no quote. */
export function quoteTotal({ layout }: Context, option: string): string | null {
  const key = quoteKey({ option }, "total");
  return layout.quotes?.block.has(key) ? layout.quotes.block.abs(key, "quoteCost") : null;
}

/** The cells that say of each fee where its rate comes from. */
export function quoteSources({ decision, layout }: Context, option: string): string | null {
  const quote = decision.quotes.find((one) => one.option === option);
  const block = layout.quotes?.block;
  const keys = quote?.fees.flatMap((fee) => fee.tiers.map((_, tier) => tierKey(quote, fee, tier))) ?? [];
  const [first, last] = [keys[0], keys[keys.length - 1]];
  return block && first && last ? block.span("quoteRange", first, last) : null;
}

/** The part of a quote that does not move with orders, as a formula; null where the option is priced by no quote. */
export function quoteFixedPart(context: Context, option: string): string | null {
  const quote = context.decision.quotes.find((one) => one.option === option);
  const block = context.layout.quotes?.block;
  if (!quote || !block) return null;
  const byTime = quote.fees.filter(({ driver }) => ["month", "week", "one-off"].includes(driver));
  const fixed = [...costCells(block, quote, byTime), block.abs(quoteKey(quote, "topUp"), "quoteCost")];
  const total = block.abs(quoteKey(quote, "total"), "quoteCost");
  return `IF(N(${total})>0,SUM(${fixed.join(",")})/${total},0)`;
}

/** The costs of all fees of a quote: its rows but the last two. */
export function costSpan(block: QuoteBlock, quote: QuoteDecision): string {
  const cells = costCells(block, quote, quote.fees);
  return `${cells[0] ?? ""}:${cells[cells.length - 1] ?? ""}`;
}

export function costCells(block: QuoteBlock, quote: QuoteDecision, fees: readonly QuoteFee[]): string[] {
  return fees.flatMap((fee) => fee.tiers.map((_, tier) => block.abs(tierKey(quote, fee, tier), "quoteCost")));
}
