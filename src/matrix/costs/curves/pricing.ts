// Beside the quotes: every fee and tier priced again at other volumes, a column a volume, as the quote itself is priced;
// and the volumes at which a fee starts to be billed or reaches another tier.
import { movesWithOrders } from "../../../engine/cost/quote/feeCurve";
import type { QuoteDecision, QuoteFee } from "../../../playbook/decision";
import { writeHeader } from "../../blocks/section";
import type { Context } from "../../context";
import type { Block } from "../../grid/block";
import { quoteKey, tierKey } from "../../layout";
import { FORMATS } from "../../texts/formats";
import type { QuoteBlock } from "../../quotes/cells";
import { tierCost } from "../../quotes/tierCost";
import { missing, ordersTerm } from "../../quotes/volume";

/** Stands where there is no number, beyond every volume, so that lists can be sorted. No exponent: not every program reads one. */
export const BEYOND = "1000000000000";
export const REACHED = "<100000000000";

/** A column of the block: its key, its header, and each quote's volume there as a part of today's (an expression). */
export interface PricedColumn {
  key: string;
  header: string;
  factor: (quote: QuoteDecision) => string | null;
}

export function writePricing(context: Context, columns: readonly PricedColumn[]): void {
  const { canvas, decision, layout, names } = context;
  const { pricing: block, quotes: section } = layout;
  if (!block || !section) return;
  writeHeader(canvas, block, {
    starts: names.t("sheet.workings.starts"),
    ends: names.t("sheet.workings.ends"),
    ...Object.fromEntries(columns.map(({ key, header }) => [key, header])),
  });
  canvas.look(block.whole(), "working");
  canvas.wrap(block.headers());
  for (const quote of decision.quotes) {
    for (const fee of quote.fees) writeBorders(context, block, section.block, quote, fee);
    for (const { key, factor } of columns) {
      const k = factor(quote);
      if (k !== null) writeColumn(context, block, section.block, quote, key, k);
    }
  }
}

function writeColumn(
  context: Context,
  block: Block<string>,
  quotes: QuoteBlock,
  quote: QuoteDecision,
  column: string,
  k: string,
): void {
  const { canvas, cents } = context;
  for (const fee of quote.fees)
    fee.tiers.forEach((_, tier) => {
      const cost = feeAt(context, quotes, quote, fee, tier, k);
      canvas.formula(block.at(tierKey(quote, fee, tier), column), `IF(N(${k})>0,${cost},"")`, cents);
    });
  const cells = (fees: readonly QuoteFee[]): string[] =>
    fees.flatMap((fee) => fee.tiers.map((_, tier) => block.ref(tierKey(quote, fee, tier), column)));
  const all = cells(quote.fees);
  const span = `${all[0] ?? ""}:${all[all.length - 1] ?? ""}`;
  const known = (formula: string): string =>
    `IF(COUNT(${span})=ROWS(${span}),${formula},${missing(context)})`;
  const counted = cells(quote.fees.filter(({ driver }) => driver !== "one-off"));
  const sum = counted.length === 0 ? "0" : `SUM(${counted.join(",")})`;
  const [topUp, total] = [quoteKey(quote, "topUp"), quoteKey(quote, "total")];
  const minimum = `N(${quotes.abs(topUp, "rate")})`;
  canvas.formula(block.at(topUp, column), known(`MAX(${minimum}-${sum},0)`), cents);
  canvas.formula(block.at(total, column), known(`SUM(${span},${block.ref(topUp, column)})`), cents);
}

/** The tier's cost when volumes that move with the orders are k times as large; what is free a month stays. */
function feeAt(
  context: Context,
  quotes: QuoteBlock,
  quote: QuoteDecision,
  fee: QuoteFee,
  tier: number,
  k: string,
): string {
  const [first, key] = [tierKey(quote, fee, 0), tierKey(quote, fee, tier)];
  const moved = movesWithOrders(fee.driver) ? `*${k}` : "";
  const free = `N(${quotes.abs(first, "included")})${fee.included.per === "order" ? `*${k}` : ""}`;
  const orders = ordersTerm(context, quote) ?? { value: "0", cells: [context.orders] };
  return tierCost(fee.mode, {
    billed: `MAX(${quotes.abs(first, "volume")}${moved}-${free},0)`,
    known: [quotes.abs(first, "billed")],
    rate: quotes.abs(key, "rate"),
    above: quotes.abs(key, "above"),
    upTo: quotes.abs(key, "upTo"),
    orders: { ...orders, value: `(${orders.value}*${k})` },
    first: tier === 0,
    last: tier === fee.tiers.length - 1,
    missing: missing(context),
  });
}

/** As parts of today's volume. */
function writeBorders(
  context: Context,
  block: Block<string>,
  quotes: QuoteBlock,
  quote: QuoteDecision,
  fee: QuoteFee,
): void {
  const { canvas } = context;
  const first = tierKey(quote, fee, 0);
  const [volume, included] = [quotes.abs(first, "volume"), `N(${quotes.abs(first, "included")})`];
  const moves = movesWithOrders(fee.driver);
  const [each, once] = fee.included.per === "order" ? [`-${included}`, ""] : ["", `+${included}`];
  const starts = `IF(AND(N(${volume})>0,${included}>0),${included}/${volume},${BEYOND})`;
  const orders = ordersTerm(context, quote);
  fee.tiers.forEach((_, tier) => {
    const key = tierKey(quote, fee, tier);
    const upTo = quotes.abs(key, "upTo");
    const billed = `IF(AND(N(${upTo})>0,N(${volume})${each}>0),(${upTo}${once})/(${volume}${each}),${BEYOND})`;
    const numbered = orders
      ? `IF(N(${upTo})>0,IFERROR(${upTo}/${orders.value},${BEYOND}),${BEYOND})`
      : BEYOND;
    const ends = fee.mode === "graduated by order" ? numbered : billed;
    const starting = moves && tier === 0 && fee.included.per === "month";
    canvas.formula(block.at(key, "starts"), starting ? starts : BEYOND, FORMATS.border);
    canvas.formula(block.at(key, "ends"), moves ? ends : BEYOND, FORMATS.border);
  });
}
