// Which quote an option is priced by, and what it comes to: the range the user chose, else the first rate card found
// for the area. Says what to beware of. Knows no sheet.
import type { Reason } from "../../figures/types";
import type { QuoteCost } from "../answers";
import type { FeeId, PlanFigure, QuoteDecision } from "../decision";
import type { FoundQuote } from "../quote/find/types";
import { priceFound, type StoreVolumes } from "../quote/priceFound";
import { cellAddress, rectOf } from "../quote/find/a1";
import type { AreaId } from "../types";
import { currencyOf } from "./currency";
import { feeId } from "./feeId";
import type { FigureSet } from "./figures";

/** Months that one-off fees are spread over, as in OUTSOURCEDCOSTPERORDER. */
const MONTHS = 12;
/** Orders that a quote counts with may differ by this part from the plan's without a word. */
const CLOSE = 0.02;

export interface QuotedFee {
  row: PlanFigure;
  quote: QuoteDecision | null;
}

export function quoteFor(answer: QuoteCost, quotes: readonly FoundQuote[]): FoundQuote | null {
  return quotes.find(({ sheet, range }) => sheet === answer.sheet && range === answer.range) ?? null;
}

export function firstQuote(area: AreaId, quotes: readonly FoundQuote[]): FoundQuote | null {
  return quotes.find((quote) => quote.area === area) ?? null;
}

export function quotedFee(
  option: string,
  found: FoundQuote | null,
  figures: FigureSet,
  { minimum = 0, months = MONTHS }: Pick<QuoteCost, "minimum" | "months"> = {},
): QuotedFee {
  const id = feeId(option);
  if (!found) return unusable(id, figures, { code: "quote_gone", details: { option } });
  const own = currencyOf(found.currency);
  if (own !== "" && figures.currency !== "" && own !== figures.currency) {
    const details = { figure: id, unit: own, currency: figures.currency };
    return unusable(id, figures, { code: "other_currency", details });
  }
  const priced = priceFound(found, storeVolumes(figures), { minimum, months: months > 0 ? months : MONTHS });
  if (!priced.ok)
    return unusable(id, figures, {
      code: "quote_unreadable",
      details: { option, problem: priced.problem.code, ...problemDetails(priced.problem.details, found) },
    });
  const quote: QuoteDecision = { ...priced.value, option };
  const warnings = quoteWarnings(quote, found, figures);
  figures.warnings.push(...warnings);
  const note = warnings.find(({ code }) => code === "quote_no_volume") ?? null;
  const { volumes } = found;
  const origin = {
    kind: "quote" as const,
    sheet: found.sheet,
    address: found.range,
    ...(volumes && { volumes: { sheet: volumes.sheet, address: volumes.range } }),
  };
  const { monthly } = quote;
  return {
    row: {
      id,
      origin,
      raw: monthly,
      period: "month",
      value: monthly,
      factor: 1,
      unit: figures.currency,
      note,
    },
    quote,
  };
}

function unusable(id: FeeId, figures: FigureSet, why: Reason): QuotedFee {
  figures.warnings.push(why);
  const origin = { kind: "missing" as const, why };
  const row: PlanFigure = {
    id,
    origin,
    raw: null,
    period: "month",
    value: null,
    factor: 1,
    unit: figures.currency,
    note: null,
  };
  return { row, quote: null };
}

function storeVolumes({ orders, value }: FigureSet): StoreVolumes {
  return { orders, itemsPerOrder: value("items_per_order"), revenue: value("revenue") };
}

/** What a sentence needs of a problem: the cell in question, and what stands there. */
function problemDetails(details: Reason["details"], found: FoundQuote): Reason["details"] {
  const table = details["argument"] === "volumes" ? found.volumes : found;
  const at = rectOf(table?.range ?? "");
  const [row, column] = [Number(details["row"] ?? 1), Number(details["column"] ?? 1)];
  const cell = at && table ? `${table.sheet}!${cellAddress(at.row + row - 1, at.column + column - 1)}` : "";
  return { value: "", nearest: "", fee: "", ...details, cell };
}

function quoteWarnings(quote: QuoteDecision, found: FoundQuote, { orders }: FigureSet): Reason[] {
  const { option, vendor, fees, missing } = quote;
  const warnings: Reason[] = [];
  if (missing.length > 0)
    warnings.push({ code: "quote_no_volume", details: { option, vendor, drivers: missing.join(", ") } });
  const shorter = fees.filter(({ driver, period }) => driver === "week" || period !== "month");
  if (shorter.length > 0) {
    const names = shorter.map(({ name }) => name).join(", ");
    warnings.push({ code: "quote_mixed_periods", details: { vendor, fees: names } });
  }
  const period = found.volumes?.period ?? "month";
  if (period !== "month") warnings.push({ code: "quote_volumes_period", details: { vendor, period } });
  const counted = quote.orders;
  if (counted !== null && orders !== null && Math.abs(counted / orders - 1) > CLOSE)
    warnings.push({ code: "quote_orders_differ", details: { vendor, counted, orders } });
  if (quote.topUp > 0) warnings.push({ code: "quote_minimum", details: { vendor, minimum: quote.minimum } });
  return warnings;
}
