// Periods in words: "per month", "/mies.", "w skali roku", and in titles: "January 2025", "Q1 2025", "01-12.2024".
import { LEXICONS } from "../lexicon";
import type { Period } from "../types";
import { readTextMark, type TimeMark } from "./timeMarks";

/** "day" has no place in a finding, but what is said per day must not pass for a month. */
export type Span = Period | "day";

const ORDER: readonly (keyof (typeof LEXICONS)[number]["periods"])[] = [
  "one-off",
  "order",
  "month",
  "quarter",
  "week",
  "day",
  "year",
];
const SHAPES = ORDER.map((span) => ({
  span,
  shape: new RegExp(LEXICONS.map((lexicon) => `(?:${lexicon.periods[span]})[a-z]*\\.?`).join("|"), "g"),
}));

/** The period that a folded text states in words, or null. "one-off" wins, then what is said per order. */
export function periodIn(folded: string): Span | null {
  for (const { span, shape } of SHAPES) {
    shape.lastIndex = 0;
    if (shape.test(folded)) return span;
  }
  return null;
}

/** The text without its words of period, so that "orders per month" reads as "orders". */
export function withoutPeriods(folded: string): string {
  let rest = folded;
  for (const { shape } of SHAPES) rest = rest.replace(shape, " ");
  return rest;
}

const MONTH_NAMES = LEXICONS.flatMap(({ months }) => months.flat())
  .sort((a, b) => b.length - a.length)
  .join("|");
const RANGE = /[-–]|\b(to|do|through|thru|until)\b/;

/** The period that a title or sheet name covers: in words, or by the time it names. */
export const periodOfTitle = (folded: string): Span | null => periodIn(folded) ?? periodOfTimes(folded);

/** The period by the times that a text names alone. */
export function periodOfTimes(folded: string): Span | null {
  // "as at 31 December 2024", "for the year ended ...": the books of the year to that day.
  if (YEAR_END.test(folded) && UNTIL.test(folded)) return "year";
  const ended = /\b(month|quarter)(?:ly)? (?:to|ended|ending)\b/.exec(folded)?.[1];
  if (ended === "month" || ended === "quarter") return ended;
  const marks = marksIn(folded.replace(DAY_OF_MONTH, " "));
  const months = marks.filter(({ kind }) => kind === "month").map(({ index }) => index ?? 0);
  if (months.length === 1) return "month";
  if (months.length === 2 && RANGE.test(folded)) {
    const covered = (months[1] ?? 0) - (months[0] ?? 0) + 1;
    if (covered === 12) return "year";
    return covered === 3 ? "quarter" : null;
  }
  const kinds = new Set(marks.map(({ kind }) => kind));
  return kinds.has("quarter") ? "quarter" : kinds.has("week") ? "week" : kinds.has("year") ? "year" : null;
}

/** "Trial balance at 30 Sep 2025", "spisane 3 marca": a day, after which nothing is said of a period. */
const DAY_OF_MONTH = new RegExp(
  `(?<![\\d.-])(?:[12]?\\d|3[01])(?:st|nd|rd|th)?\\.? (?:of )?(?:${MONTH_NAMES})\\b\\.?,?(?: ?20\\d\\d)?|\\b(?:${MONTH_NAMES})\\.? (?:[12]?\\d|3[01])(?:st|nd|rd|th)?,? 20\\d\\d`,
  "g",
);

const YEAR_END = /\b31[. -]*(december|dec|grudnia|12)[. -]*\d{4}/;
const UNTIL = /\b(as at|as of|ended|ending|year|stan na|na dzien)\b/;

/** The times that a text names, in order. */
function marksIn(folded: string): TimeMark[] {
  const words = folded.match(/[\p{L}\p{N}./-]+/gu) ?? [];
  const marks: TimeMark[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (const length of [4, 3, 2, 1]) {
      const mark = words.length - at >= length ? readTextMark(words.slice(at, at + length).join(" ")) : null;
      if (!mark || mark.kind === "total" || mark.kind === "average") continue;
      marks.push(mark);
      at += length - 1;
      break;
    }
  }
  return marks;
}

/** When the numbers under a title are of, in years: "March 2024" is 2024.17; null where no year or month is named. */
export function timeOfTitle(folded: string): number | null {
  const marks = marksIn(folded);
  const year = Math.max(...marks.map((mark) => mark.year ?? 0));
  const month = Math.max(...marks.map((mark) => (mark.kind === "month" ? (mark.index ?? 0) : 0)));
  if (marks.length === 0 || (year <= 0 && month <= 0)) return null;
  return Math.max(0, year) + Math.max(0, month) / 12;
}
