// One label, read once: which figures it may name and how well, and what else it says (period, unit, total, version).
import { BOOKS, type Book } from "../lexicon";
import type { PhraseHit } from "../lexicon/phrases";
import type { Version } from "../lexicon/types";
import { fold, wordsOf } from "../text/fold";
import { readNumber } from "../text/numbers";
import { remembered } from "../text/remembered";
import { currencyIn, sizeIn } from "../text/units";
import type { FigureId } from "../types";
import { matchesOf, type LabelMatch } from "./matchFigures";
import { periodIn, withoutPeriods, type Span } from "./periods";
import { isLongQuestion, questionAsLabel } from "./questions";
import { readPivotHeader } from "./pivot";

export type { LabelMatch };

export interface Label {
  text: string;
  /** Best first. */
  matches: readonly LabelMatch[];
  total: boolean;
  average: boolean;
  /** A rate, price, share or identifier: no amount. */
  rate: boolean;
  period: Span | null;
  /** The amount in brackets that the period is said of: 4500 in "Czynsz (4 500 zł/mies.)"; null where it is said of the figure. */
  periodOfAmount: number | null;
  currency: string;
  size: string;
  thousands: boolean;
  version: Version | null;
  quote: boolean;
  quoteArea: FigureId | null;
  sideColumn: boolean;
  amountColumn: boolean;
  orderId: boolean;
  date: boolean;
  category: boolean;
}

/** Longest text that is taken for a label: more is prose. */
const LONGEST = 90;
const MOST_WORDS = 11;

const NUMBERING =
  /^(?:\d{2,6}(?:[-.]\d+)*|\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}|[a-k])[.):]?[\s–-]+(?=\p{L})|^(?:\d{1,2}(?:\.\d+)*|[ivx]{1,4}|[a-k])[.)]\s*(?=\p{L})|^[-–•*·>+]+\s*/u;
const TAXES =
  /\b(?:excl\w*|ex|without|incl\w*|plus|net of|before|bez|wraz z|z|w tym|after)\.? ?(?:of )?(?:sales )?(?:vat|tax(?:es)?|podatk\w*|gst)\b|\b(?:excl|incl)\b\.?/g;
const ORDER_CODE = /#\s*$/;
const THOUSANDS = new RegExp(BOOKS.map(({ lexicon }) => lexicon.thousands).join("|"));

/** A label that says nothing: of a title too long to be read as one. */
export const silentLabel = (text: string): Label => ({
  text: text.trim(),
  matches: [],
  total: false,
  average: false,
  rate: false,
  period: null,
  periodOfAmount: null,
  currency: currencyIn(fold(text)),
  size: "",
  thousands: THOUSANDS.test(fold(text)),
  version: null,
  quote: false,
  quoteArea: null,
  sideColumn: false,
  amountColumn: false,
  orderId: false,
  date: false,
  category: false,
});

const readShort = remembered(readFresh);

/** Reads a text as a label, or null where it is prose. */
export const readLabel = (text: string): Label | null =>
  text.length > LONGEST && !isLongQuestion(text) ? null : readShort(text);

/** "Count of Order ID" counts orders; "Sum of Order total" is the total; averages and extremes are no amounts. */
function readFresh(text: string): Label | null {
  const asked = questionAsLabel(fold(text));
  if (asked !== null) {
    const label = readWords(text.replace(/\?/g, " "), asked);
    return label && { ...label, text: text.trim() };
  }
  const pivot = readPivotHeader(fold(text));
  const label = readWords(text, pivot?.of ?? fold(text));
  if (!label || !pivot) return label;
  if (pivot.how === "average") return { ...label, rate: true, average: true };
  if (pivot.how === "sum")
    return label.matches.length > 0 || !ORDER_VALUE.test(pivot.of) ? label : { ...label, matches: WORTH };
  const counted: LabelMatch[] = label.orderId
    ? [{ figure: "orders", strength: 0.95, part: false, extra: 0 }]
    : label.matches.filter(({ figure }) => figure === "orders");
  return { ...label, matches: counted, rate: false, orderId: false, amountColumn: false };
}

/** Summed, the value of an order is what was sold; alone it is a price. */
const ORDER_VALUE = /^(order|total) (total|value|amount|price|sales)\b|^(subtotal|net amount|gross amount)$/;
const WORTH: readonly LabelMatch[] = [{ figure: "revenue", strength: 0.92, part: false, extra: 0 }];

/** A parent in a statement: its children follow. */
const OF_WHICH = /\b(w tym|of which|thereof|including)\s*:?\s*$/;

function readWords(text: string, start: string): Label | null {
  let folded = start;
  const parent = OF_WHICH.test(folded);
  folded = folded
    // "Year to date" is a total, no date.
    .replace(/\byear[- ]to[- ]date\b/g, "ytd")
    .replace(/\be[- ](?=commerce|mail|shop|sklep)/g, "e")
    .replace(/\s*\+\s*(?=[\p{L}(])|[,;]\s/gu, " & ");
  for (let pass = 0; pass < 2; pass += 1) folded = folded.replace(NUMBERING, "");
  folded = folded.replace(TAXES, " ").replace(/(^|\s)w tym\b|\bof which\b/g, " ");
  const outer = folded.replace(/[([{][^)\]}]*[)\]}]?/g, " ");
  const inner =
    folded
      .slice(0)
      .match(/[([{]([^)\]}]*)/g)
      ?.join(" ")
      .replace(/[([{]/g, " ") ?? "";
  const main = withoutUnits(withoutPeriods(outer));
  const words = wordsOf(main);
  if (words.length > MOST_WORDS || isSentence(text, words.length)) return null;
  const all = [...words, ...wordsOf(withoutPeriods(inner))];
  const full = wordsOf(outer);
  const period = periodOf(outer, inner);
  const percent = /%|\bpercent|\bprocent|\bpct\b/.test(folded);
  const rate = percent || BOOKS.some((book) => book.never.has(all) || book.never.has(wordsOf(outer)));
  return {
    text: text.trim(),
    matches: merged(
      matchesOf(words, full, all, period),
      segments(outer, all, period),
      asides(words, inner, all, period),
    ),
    total: parent || BOOKS.some((book) => book.totals.has(all)),
    average: BOOKS.some((book) => book.averages.has(all)),
    rate: rate || ORDER_CODE.test(folded),
    period,
    periodOfAmount: periodIn(outer) === null ? amountOf(inner) : null,
    currency: currencyIn(folded),
    size: sizeIn(inner) || sizeIn(folded),
    thousands: THOUSANDS.test(folded),
    version: first(
      BOOKS,
      (book) => (book.versions.find(wordsOf(folded))[0] ?? book.versions.find(words)[0])?.meaning,
    ),
    quote: BOOKS.some((book) => book.quotes.has(wordsOf(folded))),
    quoteArea: first(BOOKS, (book) => longest(book.quoteAreas.find(wordsOf(folded)))),
    sideColumn: BOOKS.some((book) => startsWith(book.sideColumns.find(all))),
    amountColumn: BOOKS.some((book) => startsWith(book.amountColumns.find(all))),
    orderId: BOOKS.some((book) => wholly(book.orderIds.find(full), full.length)),
    date: BOOKS.some((book) => wholly(book.dates.find(full), full.length)),
    category: BOOKS.some((book) => wholly(book.categories.find(full), full.length)),
  };
}

const UNITS =
  /(?:^|[\s,/(])(?:zl|pln|eur|euro|usd|gbp|czk|m2|m²|kg|szt|os|tys|sq\.? ?ft)\.?(?=$|[\s,/)])|[€$£]/g;
/** Units say nothing about which figure it is: "Czynsz, zł" reads as "czynsz". Areas and weights keep theirs where nothing else is left. */
function withoutUnits(text: string): string {
  const rest = text.replace(UNITS, " ");
  return /[\p{L}#]/u.test(rest) ? rest : text;
}

const startsWith = (hits: readonly PhraseHit<true>[]): boolean => hits.some((hit) => hit.start === 0);
const wholly = (hits: readonly PhraseHit<true>[], length: number): boolean =>
  hits.some((hit) => hit.start === 0 && hit.end >= length);

function first<T>(books: readonly Book[], pick: (book: Book) => T | undefined): T | null {
  for (const book of books) {
    const found = pick(book);
    if (found !== undefined) return found;
  }
  return null;
}

/** "biuro rachunkowe" says more than "biuro". */
const longest = <T>(hits: readonly PhraseHit<T>[]): T | undefined =>
  [...hits].sort((a, b) => b.end - b.start - (a.end - a.start))[0]?.meaning;

/** "Rent (incl. deposit)" is no one-off; "Setup (one-off)" is one. */
function periodOf(outer: string, inner: string): Span | null {
  const said = periodIn(outer);
  if (said) return said;
  const aside = periodIn(inner);
  return aside === "one-off" && !/\bone|\bonce|jednoraz|upfront|up-front/.test(inner) ? null : aside;
}

/** The amount of an aside that is a price and its period; a bare number may count months, weeks or orders. */
function amountOf(inner: string): number | null {
  const price = readNumber(inner.trim().replace(/^[@=] ?/, ""));
  return price && price.currency !== "" && periodIn(price.tail) !== null ? price.value : null;
}

const isSentence = (text: string, words: number): boolean =>
  words >= 4 && /\p{Ll}{3,}[.!?]$/u.test(text.trim());

/** "Usługi obce - najem magazynu": what stands behind a dash or colon says it more exactly. */
function segments(outer: string, all: string[], period: Span | null): LabelMatch[] {
  const parts = outer.split(/\s[-–]\s|:\s/).filter((part) => part.trim() !== "");
  if (parts.length < 2) return [];
  return parts.flatMap((part, at) => {
    const words = wordsOf(withoutUnits(withoutPeriods(part)));
    return weakened(matchesOf(words, words, all, period), at === parts.length - 1 ? 0.96 : 0.9);
  });
}

/** "2 packers + me (wages)": words in brackets count where the others name nothing. */
function asides(words: string[], inner: string, all: string[], period: Span | null): LabelMatch[] {
  if (inner.trim() === "" || words.length === 0 || BOOKS.some(({ totals }) => totals.has(words))) return [];
  const aside = wordsOf(withoutPeriods(inner));
  return weakened(matchesOf(aside, aside, all, period), 0.88);
}

const weakened = (matches: readonly LabelMatch[], factor: number): LabelMatch[] =>
  matches.map((match) => ({ ...match, strength: match.strength * factor }));

function merged(...lists: LabelMatch[][]): LabelMatch[] {
  const best = new Map<FigureId, LabelMatch>();
  for (const match of lists.flat()) {
    const known = best.get(match.figure);
    if (!known || match.strength > known.strength) best.set(match.figure, match);
  }
  return [...best.values()].sort((a, b) => b.strength - a.strength);
}
