// Which figures a label's words name, and how surely: phrases of the lexicon, words left over, the main word of the phrase.
import { BOOKS, LEVELS, type Book, type Meaning } from "../lexicon";
import type { PhraseHit } from "../lexicon/phrases";
import type { FigureId } from "../types";
import type { Span } from "./periods";

export interface LabelMatch {
  figure: FigureId;
  /** 0..1: how surely these words name the figure. */
  strength: number;
  /** True where the words name a part of the figure ("payroll taxes"). */
  part: boolean;
  /** Words left over: 0 where the label names the figure and nothing more. */
  extra: number;
}

/** `words`: without words of period; `full`: with them; `all`: with those in brackets. Best match first. */
export function matchesOf(words: string[], full: string[], all: string[], period: Span | null): LabelMatch[] {
  const best = new Map<FigureId, LabelMatch>();
  const blocked = blockedBy(words);
  for (const figure of blockedBy(all)) if (BLOCKED_IN_BRACKETS.has(figure)) blocked.add(figure);
  for (const wording of words.join(" ") === full.join(" ") ? [words] : [words, full]) {
    const [some = [], others = []] = BOOKS.map((book) => matchesIn(book, wording, blocked));
    for (const match of [...shared(some, others), ...shared(others, some)]) {
      // A label with its words of period left in is only meant for sizes such as "items per order".
      if (wording !== words && !PER_ORDER.has(match.figure)) continue;
      if (period === "order" && (match.figure === "orders" || match.figure === "revenue")) continue;
      const known = best.get(match.figure);
      if (!known || match.strength > known.strength) best.set(match.figure, match);
    }
  }
  return [...best.values()].sort((a, b) => b.strength - a.strength).filter((match) => match.strength >= 0.3);
}

/** What one language denies is denied: a word that both share ("marketing") stands in labels of either. */
const blockedBy = (words: readonly string[]): Set<FigureId> =>
  new Set(
    BOOKS.flatMap(({ blocked, small }) => [
      ...blocked.find(words),
      ...blocked.find(without(words, small)),
    ]).map(({ meaning }) => meaning),
  );

/** "Orders (cancelled)" are no orders, but "Salaries (3 FTE)" are salaries. */
const BLOCKED_IN_BRACKETS: ReadonlySet<FigureId> = new Set([
  "orders",
  "revenue",
  "gross_profit",
  "items_per_order",
]);

const without = (words: readonly string[], small: ReadonlySet<string>): string[] =>
  words.filter((word) => !small.has(word));

/** Where both languages know the same words, the more careful reading holds: "Marketing manager" is no Polish. */
function shared(matches: readonly CoverMatch[], others: readonly CoverMatch[]): CoverMatch[] {
  return matches.map((match) => {
    const other = others.find(({ figure, covered }) => figure === match.figure && covered === match.covered);
    return other && other.strength < match.strength ? other : match;
  });
}

interface CoverMatch extends LabelMatch {
  /** The words that name the figure. */
  covered: string;
}

const PER_ORDER: ReadonlySet<FigureId> = new Set(["items_per_order", "parcel_weight"]);
const JOINERS = new Set(["&", "and", "i", "oraz", "plus", "or", "lub"]);

/** What a figure's phrases cover in one label: the surest of the longest, and every word that one of them covers. */
interface Cover {
  meaning: Meaning;
  start: number;
  end: number;
  words: ReadonlySet<number>;
}

function matchesIn(book: Book, wording: readonly string[], blocked: ReadonlySet<FigureId>): CoverMatch[] {
  const words: string[] = [];
  const joined: boolean[] = [];
  let joins = false;
  for (const word of wording) {
    if (JOINERS.has(word)) joins = true;
    if (book.small.has(word)) continue;
    words.push(word);
    joined.push(joins);
    joins = false;
  }
  const hits = book.figures.find(words);
  if (hits.length === 0) return [];
  const neutral = neutralWords(words);
  const covers = coversOf(hits).filter(({ meaning }) => !blocked.has(meaning.figure));
  return covers.map((cover) => ({
    ...weigh(book, cover, covers, words.length, neutral, joined),
    covered: words.filter((_, at) => cover.words.has(at)).join(" "),
  }));
}

/** Words that say nothing about which figure it is, in either language: "Marketing razem" is as plain as "Marketing total". */
function neutralWords(words: readonly string[]): Set<number> {
  const neutral = new Set<number>();
  for (const book of BOOKS) {
    for (const hit of [
      ...book.neutral.find(words),
      ...book.totals.find(words),
      ...book.averages.find(words),
    ]) {
      for (let at = hit.start; at < hit.end; at += 1) neutral.add(at);
    }
  }
  words.forEach((word, at) => {
    if (/^\d+$/.test(word)) neutral.add(at);
  });
  return neutral;
}

function coversOf(hits: readonly PhraseHit<Meaning>[]): Cover[] {
  const covers = new Map<FigureId, Cover & { words: Set<number> }>();
  for (const { meaning, start, end } of hits) {
    const known = covers.get(meaning.figure);
    const words = known?.words ?? new Set<number>();
    for (let at = start; at < end; at += 1) words.add(at);
    const longer = known ? end - start - (known.end - known.start) : 1;
    const better = longer > 0 || (longer === 0 && known !== undefined && preferred(meaning, known.meaning));
    if (!known || better) covers.set(meaning.figure, { meaning, start, end, words });
  }
  return [...covers.values()];
}

/** Of two phrases for the same words the surer one; "part" gives way to all but "weak". */
const preferred = (one: Meaning, other: Meaning): boolean => LEVELS[one.level] > LEVELS[other.level];

/** Left by a word that the lexicon does not know: before the main word in English, after it in Polish, it narrows. */
const NARROWED = { count: 0.89, amount: 0.95 } as const;
/** ... and on the other side it is the main word itself, of something else. */
const RENAMED = 0.78;

function weigh(
  book: Book,
  cover: Cover,
  covers: readonly Cover[],
  length: number,
  neutral: ReadonlySet<number>,
  joined: readonly boolean[],
): LabelMatch {
  const { figure, level } = cover.meaning;
  const lastIsMain = book.lexicon.head === "last";
  const narrowed = figure === "orders" || figure === "revenue" ? NARROWED.count : NARROWED.amount;
  let strength: number = LEVELS[level];
  let extra = 0;
  for (let at = 0; at < length; at += 1) {
    if (cover.words.has(at) || neutral.has(at)) continue;
    extra += 1;
    const narrows = lastIsMain ? at < cover.start : at >= cover.end;
    strength *= narrows || joined[at] ? narrowed : RENAMED;
  }
  for (const other of covers) if (other !== cover) strength *= besides(cover, other, lastIsMain, joined);
  return { figure, strength, part: level === "part" && cover.words.size === cover.end - cover.start, extra };
}

/** Another figure in the same words: the longer phrase is meant, of two joined by "and" the first, else the main word. */
function besides(cover: Cover, other: Cover, lastIsMain: boolean, joined: readonly boolean[]): number {
  if (other.start < cover.end && cover.start < other.end) {
    return other.end - other.start > cover.end - cover.start ? 0.5 : 1;
  }
  const [left, right] = cover.start < other.start ? [cover, other] : [other, cover];
  let apart = false;
  for (let at = left.end; at <= right.start; at += 1) apart ||= joined[at] === true;
  if (apart) return cover === left ? 1.06 : 0.85;
  return (lastIsMain ? cover === right : cover === left) ? 1 : 0.7;
}
