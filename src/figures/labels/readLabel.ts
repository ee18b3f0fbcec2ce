// One label, read once: which figures it may name and how well, and what else it says (period, unit, total, version).
import { BOOKS, LEVELS, type Book, type Meaning } from "../lexicon";
import type { PhraseHit } from "../lexicon/phrases";
import type { Version } from "../lexicon/types";
import { fold, wordsOf } from "../text/fold";
import { currencyIn, sizeIn } from "../text/units";
import type { FigureId } from "../types";
import { periodIn, withoutPeriods, type Span } from "./periods";

export interface LabelMatch {
  figure: FigureId;
  /** 0..1: how surely these words name the figure. */
  strength: number;
  /** True where the words name a part of the figure ("payroll taxes"). */
  part: boolean;
  /** Words left over: 0 where the label names the figure and nothing more. */
  extra: number;
}

export interface Label {
  text: string;
  /** Best first. */
  matches: readonly LabelMatch[];
  total: boolean;
  average: boolean;
  /** A rate, price, share or identifier: no amount. */
  rate: boolean;
  period: Span | null;
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

const cache = new Map<string, Label | null>();

/** Reads a text as a label, or null where it is prose. */
export function readLabel(text: string): Label | null {
  let label = cache.get(text);
  if (label === undefined) {
    label = text.length > LONGEST ? null : readFresh(text);
    if (cache.size > 20000) cache.clear();
    cache.set(text, label);
  }
  return label;
}

function readFresh(text: string): Label | null {
  let folded = fold(text);
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
  if (words.length > MOST_WORDS) return null;
  const all = [...words, ...wordsOf(withoutPeriods(inner))];
  const full = wordsOf(outer);
  const period = periodIn(folded);
  const percent = /%|\bpercent|\bprocent|\bpct\b/.test(folded);
  const rate = percent || BOOKS.some((book) => book.never.has(all));
  return {
    text: text.trim(),
    matches: matchesOf(words, full, all, period),
    total: BOOKS.some((book) => book.totals.has(all)),
    average: BOOKS.some((book) => book.averages.has(all)),
    rate: rate || ORDER_CODE.test(folded),
    period,
    currency: currencyIn(folded),
    size: sizeIn(inner) || sizeIn(folded),
    thousands: THOUSANDS.test(folded),
    version: first(BOOKS, (book) => book.versions.find(wordsOf(folded))[0]?.meaning),
    quote: BOOKS.some((book) => book.quotes.has(wordsOf(folded))),
    quoteArea: first(BOOKS, (book) => book.quoteAreas.find(wordsOf(folded))[0]?.meaning),
    sideColumn: BOOKS.some((book) => startsWith(book.sideColumns.find(all))),
    amountColumn: BOOKS.some((book) => startsWith(book.amountColumns.find(all))),
    orderId: BOOKS.some((book) => wholly(book.orderIds.find(full), full.length)),
    date: BOOKS.some((book) => wholly(book.dates.find(full), full.length)),
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

function matchesOf(words: string[], full: string[], all: string[], period: Span | null): LabelMatch[] {
  const best = new Map<FigureId, LabelMatch>();
  for (const book of BOOKS) {
    for (const wording of words.join(" ") === full.join(" ") ? [words] : [words, full]) {
      for (const match of matchesIn(book, wording, all)) {
        // A label with its words of period left in is only meant for sizes such as "items per order".
        if (wording === full && wording !== words && !PER_ORDER.has(match.figure)) continue;
        if (period === "order" && (match.figure === "orders" || match.figure === "revenue")) continue;
        const known = best.get(match.figure);
        if (!known || match.strength > known.strength) best.set(match.figure, match);
      }
    }
  }
  return [...best.values()].sort((a, b) => b.strength - a.strength).filter((match) => match.strength >= 0.3);
}

const PER_ORDER: ReadonlySet<FigureId> = new Set(["items_per_order", "parcel_weight"]);

function matchesIn(book: Book, wording: readonly string[], all: readonly string[]): LabelMatch[] {
  const words = wording.filter((word) => !book.small.has(word));
  const hits = book.figures.find(words);
  if (hits.length === 0) return [];
  const blocked = new Set(
    book.blocked.find(all.filter((word) => !book.small.has(word)).concat()).map((hit) => hit.meaning),
  );
  for (const hit of book.blocked.find(words)) blocked.add(hit.meaning);
  const neutral = new Set<number>();
  for (const hit of book.neutral.find(words)) for (let at = hit.start; at < hit.end; at += 1) neutral.add(at);
  for (const hit of book.totals.find(words)) for (let at = hit.start; at < hit.end; at += 1) neutral.add(at);
  words.forEach((word, at) => {
    if (/^\d+$/.test(word)) neutral.add(at);
  });
  const longest = longestByFigure(hits);
  return [...longest.values()]
    .filter((hit) => !blocked.has(hit.meaning.figure))
    .map((hit) => weigh(book, hit, [...longest.values()], words.length, neutral));
}

/** Of a figure's phrases in one label, the one that covers most; of equals the surer one. */
function longestByFigure(hits: readonly PhraseHit<Meaning>[]): Map<FigureId, PhraseHit<Meaning>> {
  const best = new Map<FigureId, PhraseHit<Meaning>>();
  for (const hit of hits) {
    const known = best.get(hit.meaning.figure);
    const longer = known ? hit.end - hit.start - (known.end - known.start) : 1;
    if (longer > 0 || (longer === 0 && known && preferred(hit, known))) best.set(hit.meaning.figure, hit);
  }
  return best;
}

/** "part" wins over other levels, as the same word then stands for a part of the figure ("hosting" of IT). */
function preferred(hit: PhraseHit<Meaning>, known: PhraseHit<Meaning>): boolean {
  if (hit.meaning.level === "part" || known.meaning.level === "part") return hit.meaning.level === "part";
  return LEVELS[hit.meaning.level] > LEVELS[known.meaning.level];
}

function weigh(
  book: Book,
  hit: PhraseHit<Meaning>,
  hits: readonly PhraseHit<Meaning>[],
  length: number,
  neutral: ReadonlySet<number>,
): LabelMatch {
  let strength: number = LEVELS[hit.meaning.level];
  let extra = 0;
  const modifiersFirst = book.lexicon.head === "last";
  for (let at = 0; at < length; at += 1) {
    if ((at >= hit.start && at < hit.end) || neutral.has(at)) continue;
    extra += 1;
    const modifies = modifiersFirst ? at < hit.start : at >= hit.end;
    strength *= modifies ? 0.92 : 0.78;
  }
  // Another figure named in the same words: the longer phrase, or the head of the noun phrase, is meant.
  for (const other of hits) {
    if (other.meaning.figure === hit.meaning.figure) continue;
    const overlap = other.start < hit.end && hit.start < other.end;
    const longer = other.end - other.start > hit.end - hit.start;
    if (overlap && longer) strength *= 0.5;
    else if (!overlap && (modifiersFirst ? other.end > hit.end : other.start < hit.start)) strength *= 0.7;
  }
  return { figure: hit.meaning.figure, strength, part: hit.meaning.level === "part", extra };
}
