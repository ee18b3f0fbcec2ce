// What the cells around a rate card say of it: whose quote it is, for which area, in which currency.
import type { CellValue, SheetGrid } from "../../../figures/types";
import type { Driver } from "../../../engine/cost/quote/types";
import { plain } from "../../../engine/text/names";
import type { AreaId } from "../../types";
import { isEmpty, textOf } from "../cells";
import type { Rect } from "./a1";

const QUOTE =
  /\b(quotes?|quotation|offers?|proposal|rate card|price list|pricing|tariff|ofert\w*|wycen\w*|cennik\w*|stawk\w*|propozycj\w*)\b/;

/** Lone texts between a card and the last numbers above it, topmost first: its titles. */
export function titlesAbove(values: readonly (readonly CellValue[])[], { row, column }: Rect): string[] {
  const titles: string[] = [];
  for (let above = row - 1; above >= 0; above -= 1) {
    const filled = (values[above] ?? []).filter((cell) => !isEmpty(cell));
    if (filled.some((cell) => typeof cell === "number")) break;
    const text = textOf(values[above]?.[column]);
    if (text !== "" && text.length <= 90) titles.unshift(text);
  }
  return titles;
}

export function speaksOfQuote(texts: readonly string[]): boolean {
  return texts.some((text) => QUOTE.test(plain(text)));
}

/** "Lakeside Fulfilment: quote for Juniper Goods" -> "Lakeside Fulfilment"; the sheet's name where no title is left. */
export function vendorIn(titles: readonly string[], sheet: string): string {
  for (const title of titles) {
    const parts = title.split(/\s*[:|–—]\s*|\s+-\s+/).filter((part) => part.trim() !== "");
    const name = parts.find((part) => !QUOTE.test(plain(part)));
    if (name !== undefined) return name.trim();
  }
  return sheet;
}

/** Words of names and titles that say which area a quote is for; the first area that is named counts. */
const AREA_WORDS: readonly [AreaId, RegExp][] = [
  [
    "fulfillment",
    /3pl|fulfil|warehous|storage|logist|pick|pack|courier|kurier|magazyn|kompletac|pakow|wysylk/,
  ],
  ["customer_service", /customer|call cent|support|helpdesk|obslug\w* klient|infolini/],
  ["marketing", /marketing|agency|agencj|advert|reklam|seo|kampani/],
  ["it", /hosting|platform|software|\bit\b|develop|oprogramow|sklep internet/],
  ["finance_admin", /account|bookkeep|ksiegow|rachunkow/],
  ["hr", /payroll|recruit|\bhr\b|kadry|kadrow|rekrutac/],
  ["facilities", /office|cowork|biur/],
];
/** Counted alike in every area; a card of these alone says nothing of its area. */
const COMMON: readonly (Driver | null)[] = [null, "hour", "month", "week", "one-off", "% of order value"];

/** By the drivers, where they are of parcels and goods; else by the words around; else fulfilment, the usual quote. */
export function areaOf(drivers: readonly (Driver | null)[], texts: readonly string[]): AreaId {
  const goods = drivers.some((driver) => !COMMON.includes(driver) && driver !== "order" && driver !== "item");
  if (goods) return "fulfillment";
  const words = texts.map(plain);
  const named = words.flatMap((text) => AREA_WORDS.find(([, shape]) => shape.test(text))?.[0] ?? []);
  return named[0] ?? "fulfillment";
}

const CURRENCIES: readonly [string, RegExp][] = [
  ["PLN", /z[łl](?![a-zà-ž])|\bpln\b/i],
  ["EUR", /€|\beur\b/i],
  ["GBP", /£|\bgbp\b/i],
  ["USD", /\$(?!-)|\busd\b/i],
  ["CZK", /kč|\bczk\b/i],
];

/** Of the formats of the card's numbers, else of its titles. */
export function currencyAround(
  { numberFormats }: SheetGrid,
  { row, rows, column, columns }: Rect,
  titles: readonly string[],
): string {
  const formats = numberFormats
    .slice(row, row + rows)
    .flatMap((line) => line.slice(column, column + columns));
  // "[$zł-415]" names the currency and then the language; other "$" in formats only fix the column of a colour.
  const shown = formats.map((format) => format.replace(/\[\$([^\]-]*)[^\]]*\]/g, " $1 "));
  const text = [...shown, ...titles].find((candidate) => currencyIn(candidate) !== "");
  return text === undefined ? "" : currencyIn(text);
}

function currencyIn(text: string): string {
  return CURRENCIES.find(([, shape]) => shape.test(text))?.[0] ?? "";
}
