// Periods in words: "per month", "/mies.", "w skali roku", and in titles: "January 2025", "Q1 2025", "01-12.2024".
import { LEXICONS } from "../lexicon";
import type { Period } from "../types";
import { readTextMark } from "./timeMarks";

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

const RANGE = /[-–]|\b(to|do|through|thru|until)\b/;

/** The period that a title or sheet name covers: in words, or by the time it names. */
export function periodOfTitle(folded: string): Span | null {
  const said = periodIn(folded);
  if (said) return said;
  const words = folded.match(/[\p{L}\p{N}./-]+/gu) ?? [];
  // "as at 31 December 2024", "for the year ended ...": the books of the year to that day.
  if (
    /\b31[. -]*(december|dec|grudnia|12)[. -]*\d{4}/.test(folded) &&
    /\b(as at|as of|ended|ending|year|stan na|na dzien)\b/.test(folded)
  ) {
    return "year";
  }
  const months: number[] = [];
  let found: Span | null = null;
  for (let at = 0; at < words.length; at += 1) {
    for (const length of [4, 3, 2, 1]) {
      const part = words.slice(at, at + length).join(" ");
      const mark = words.length - at >= length ? readTextMark(part) : null;
      if (!mark || mark.kind === "total" || mark.kind === "average") continue;
      if (mark.kind === "month" && mark.index !== null) months.push(mark.index);
      else if (mark.kind === "quarter") found = "quarter";
      else if (mark.kind === "week") found ??= "week";
      else if (mark.kind === "year") found ??= "year";
      at += length - 1;
      break;
    }
  }
  if (months.length === 1) return "month";
  if (months.length === 2 && RANGE.test(folded)) {
    const covered = (months[1] ?? 0) - (months[0] ?? 0) + 1;
    if (covered === 12) return "year";
    return covered === 3 ? "quarter" : null;
  }
  return found;
}
