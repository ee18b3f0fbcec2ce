// What a header says about time: "Jan 2025", "I kw. 2025", "FY24", "Year 1", a date, a year; or "Total", "Razem".
import { BOOKS, LEXICONS } from "../lexicon";
import { fold, wordsOf } from "../text/fold";
import { remembered } from "../text/remembered";
import { meaningOf } from "../text/units";

/** "span" is several months in one column: "Jan - Aug 2025", "I-VIII". */
type MarkKind =
  "year" | "half" | "quarter" | "month" | "week" | "day" | "date" | "span" | "total" | "average";

export interface TimeMark {
  kind: MarkKind;
  /** Calendar year, or null where none is named ("Year 1", "Jan"). */
  year: number | null;
  /** Which month, quarter, week or numbered year; serial number for "date"; how many months for "span". */
  index: number | null;
}

const MONTH = new Map<string, number>();
for (const { months } of LEXICONS) {
  months.forEach((names, at) => names.forEach((name) => MONTH.set(name, at + 1)));
}
const MONTH_WORD = [...MONTH.keys()].sort((a, b) => b.length - a.length).join("|");

export const ROMAN: Record<string, number> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
  xi: 11,
  xii: 12,
};
const YEAR = "(?:19[89]\\d|20[0-6]\\d)";
const SUFFIX = "(?: ?r\\.?| rok| year)?";

const M_NAMED = new RegExp(
  `^(?:${YEAR}[ ./-]?)?(${MONTH_WORD})\\.?(?:[ ./'-]*('?\\d{2}|${YEAR}))?${SUFFIX}$`,
);
const M_NUMBERED = /^(?:m|month|mo|mies|mies\.|miesiac|m-c|mc|period|okres) ?(\d{1,2})$/;
const M_YEAR_FIRST = new RegExp(`^(${YEAR})[-./ ]?(?:m ?)?(0?[1-9]|1[0-2])$`);
const M_YEAR_LAST = new RegExp(`^(0?[1-9]|1[0-2])[-./ ](${YEAR})${SUFFIX}$`);
const M_ROMAN = new RegExp(`^(i{1,3}|iv|vi{0,3}|ix|xi{0,2})[-./ ](${YEAR})$`);
const QUARTERS = new RegExp(
  `^(?:${YEAR}[ ./-]*)?(?:(?:q|kw\\.?|kwartal|quarter|qtr) ?([1-4]|i{1,3}|iv)|([1-4]|i{1,3}|iv)\\.? ?(?:q|kw\\.?|kwartal|quarter|qtr))(?:[ ./'-]*('?\\d{2}|${YEAR}))?${SUFFIX}$`,
);
const HALVES = new RegExp(
  `^(?:h ?([12])|([12]|ii?) ?(?:h|polrocze)|([12])st half)(?:[ ./'-]*('?\\d{2}|${YEAR}))?${SUFFIX}$`,
);
const YEARS = new RegExp(
  `^(?:fy|cy|ye|rok|year|year ended|year ending|r\\.|za rok|za|w|calendar year|financial year|fiscal year|rok obrotowy|dec|31\\.12\\.|31-12-)? ?'?(${YEAR})(?:[/-](?:\\d{2}|${YEAR}))?(?: ?(?:r\\.?|rok|roku|a|e|f|b|p|fy))?$`,
);
const YEARS_SHORT = /^fy ?'?(\d{2})(?:\/\d{2})?(?: ?[aefbp])?$/;
const YEARS_NUMBERED = /^(?:year|yr|rok|y|r) ?(\d{1,2})$|^(?:first|1st|pierwszy) (?:year|rok)$/;
const WEEKS = /^(?:week|wk|w|tydzien|tydz\.?|kw) ?(\d{1,2})(?:[ /.-]\d{4})?$/;
const DAYS = /^(?:day|dzien) ?(\d{1,2})$/;
// A time of day may follow, its colons read as blanks by now.
const DATE_ISO = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[t ]\d{1,2} \d{2}.*)?$/;
const DATE_EUROPEAN = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})(?: \d{1,2} \d{2}.*)?$/;

/** Words that say which version a column is, not when: "Jan 2025 actual". */
const VERSION_WORDS =
  /\b(actuals?|act|budget|budzet|plan|forecast|fcst|prognoza|wykonanie|realizacja|wyk|wykon|bud|bgt|fc|progn|est|projected|unaudited|audited)\b\.?/g;

const LONGEST = 28;
const readShort = remembered(readFresh);

/** Reads a header text, or null where it names no time and no total. */
export const readTextMark = (text: string): TimeMark | null =>
  text.length > LONGEST ? null : readShort(text);

function readFresh(text: string): TimeMark | null {
  const folded = fold(text)
    .replace(/[()[\],:]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const bare = folded
    .replace(VERSION_WORDS, " ")
    .replace(/\s+/g, " ")
    .replace(/^[ -]+|[ -]+$/g, "");
  return readTime(bare) ?? readTotal(folded);
}

/** A column beside months or quarters that holds the whole year; in a label of a row the words mean its period. */
const WHOLE_YEAR = /^(yearly|annual|annually|year total|total year|fy|fy total|rocznie|za rok)$/;

/** Words beside "total" that leave it one: "Razem miesięcznie netto". */
const BESIDE_TOTAL = new Set(
  "miesiecznie netto brutto rocznie koszty kosztow cost costs monthly net gross annual expenses per month".split(
    " ",
  ),
);

function readTotal(folded: string): TimeMark | null {
  const words = wordsOf(folded);
  if (WHOLE_YEAR.test(folded)) return { kind: "total", year: null, index: null };
  if (words.length > 5) return null;
  const year = new RegExp(`\\b(${YEAR})\\b`).exec(folded);
  for (const { totals, averages } of BOOKS) {
    if (averages.has(words)) return { kind: "average", year: null, index: null };
    const hit = totals.find(words)[0];
    const plain = words.filter((word) => !BESIDE_TOTAL.has(word)).length;
    if (hit && plain - (hit.end - hit.start) <= 1)
      return { kind: "total", year: year ? Number(year[1]) : null, index: null };
  }
  return null;
}

function readTime(bare: string): TimeMark | null {
  if (bare === "") return null;
  const named = M_NAMED.exec(bare);
  if (named) return month(MONTH.get(named[1] ?? "") ?? null, named[2] ?? yearIn(bare));
  const numbered = M_NUMBERED.exec(bare);
  if (numbered) return month(Number(numbered[1]), undefined);
  const yearFirst = M_YEAR_FIRST.exec(bare);
  if (yearFirst && /[-./ m]/.test(bare)) return month(Number(yearFirst[2]), yearFirst[1]);
  const yearLast = M_YEAR_LAST.exec(bare);
  if (yearLast) return month(Number(yearLast[1]), yearLast[2]);
  const roman = M_ROMAN.exec(bare);
  if (roman) return month(ROMAN[roman[1] ?? ""] ?? null, roman[2]);
  const quarter = QUARTERS.exec(bare);
  if (quarter) {
    const which = quarter[1] ?? quarter[2] ?? "";
    return {
      kind: "quarter",
      year: yearOf(quarter[3] ?? yearIn(bare)),
      index: ROMAN[which] ?? Number(which),
    };
  }
  const half = HALVES.exec(bare);
  if (half)
    return { kind: "half", year: yearOf(half[4]), index: (half[1] ?? half[2] ?? half[3]) === "1" ? 1 : 2 };
  const year = YEARS.exec(bare) ?? YEARS_SHORT.exec(bare);
  if (year) return { kind: "year", year: yearOf(year[1]), index: null };
  const numberedYear = YEARS_NUMBERED.exec(bare);
  if (numberedYear) return { kind: "year", year: null, index: Number(numberedYear[1] ?? 1) };
  const week = WEEKS.exec(bare);
  if (week) return { kind: "week", year: null, index: Number(week[1]) };
  const day = DAYS.exec(bare);
  if (day) return { kind: "day", year: null, index: Number(day[1]) };
  return readRange(bare) ?? readMonths(bare) ?? readDate(bare);
}

const M_WORD = `(${MONTH_WORD}|xii|xi|ix|x|viii|vii|vi|iv|v|iii|ii|i)`;
const MONTHS = new RegExp(
  `^${M_WORD}\\.? ?(${YEAR})? ?(?:-|do|to|through) ?${M_WORD}\\.?(?:[ ./'-]*(${YEAR}))?(?: ?ytd)?${SUFFIX}$`,
);

/** "Jan - Aug 2025", "I-VIII": the months from one to the other. */
function readMonths(bare: string): TimeMark | null {
  const match = MONTHS.exec(bare);
  if (!match) return null;
  const of = (word = ""): number => MONTH.get(word) ?? ROMAN[word] ?? 0;
  const year = yearOf(match[4] ?? match[2]);
  const years = match[2] && match[4] ? Number(match[4]) - Number(match[2]) : 0;
  const months = years * 12 + of(match[3]) - of(match[1]) + 1;
  if (months < 2 || months > 12) return null;
  if (months === 12) return { kind: "year", year, index: null };
  if (months === 3 && of(match[3]) % 3 === 0) return { kind: "quarter", year, index: of(match[3]) / 3 };
  return { kind: "span", year, index: months };
}

const RANGE =
  /^(\d{1,2})[.](\d{1,2})(?:[.](\d{4}))?\.? ?(?:-|do|to) ?(\d{1,2})[.](\d{1,2})[.](\d{4})(?: ?r\.?)?$/;

/** "01.01-31.12.2024" is a year, "01.01.2024 - 31.03.2024" a quarter. */
function readRange(bare: string): TimeMark | null {
  const match = RANGE.exec(bare);
  if (!match) return null;
  const [fromMonth = 0, fromYear = 0, toMonth = 0, toYear = 0] = [
    match[2],
    match[3] ?? match[6],
    match[5],
    match[6],
  ].map(Number);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth + 1;
  if (months === 12) return { kind: "year", year: toYear, index: null };
  if (months === 3) return { kind: "quarter", year: toYear, index: Math.ceil(toMonth / 3) };
  if (months === 6) return { kind: "half", year: toYear, index: toMonth <= 6 ? 1 : 2 };
  return months === 1 ? { kind: "month", year: toYear, index: toMonth } : null;
}

function readDate(bare: string): TimeMark | null {
  const iso = DATE_ISO.exec(bare);
  const european = iso ? null : DATE_EUROPEAN.exec(bare);
  const parts = iso ? [iso[1], iso[2], iso[3]] : european ? [european[3], european[2], european[1]] : null;
  if (!parts) return null;
  const [year = 0, first = 0, second = 0] = parts.map(Number);
  // 3/25/2025: a month above 12 means the American order.
  const [monthNumber, day] = first > 12 ? [second, first] : [first, second];
  if (monthNumber < 1 || monthNumber > 12 || day < 1 || day > 31) return null;
  return { kind: "date", year, index: serialOf(year, monthNumber, day) };
}

const month = (index: number | null, year: string | undefined): TimeMark | null =>
  index !== null && index >= 1 && index <= 60 ? { kind: "month", year: yearOf(year), index } : null;

function yearIn(bare: string): string | undefined {
  return new RegExp(`^(${YEAR})`).exec(bare)?.[1];
}

function yearOf(text: string | undefined): number | null {
  if (!text) return null;
  const digits = Number(text.replace(/\D/g, ""));
  return digits < 100 ? 2000 + digits : digits;
}

const DAY_MS = 86400000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Excel's serial number of a day. */
export const serialOf = (year: number, monthNumber: number, day: number): number =>
  Math.round((Date.UTC(year, monthNumber - 1, day) - EPOCH) / DAY_MS);

/** Year and month (1..12) of a serial number. */
export function dayOf(serial: number): { year: number; month: number; day: number } {
  const date = new Date(EPOCH + Math.floor(serial) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A number in a header: a date by its format, or a year. */
export function readNumberMark(value: number, format: string): TimeMark | null {
  if (value > 29000 && value < 80000 && meaningOf(format).date)
    return { kind: "date", year: dayOf(value).year, index: value };
  if (isYear(value) && !meaningOf(format).currency && !/[,%]|0\.0/.test(format))
    return { kind: "year", year: value, index: null };
  return null;
}

export const isYear = (value: number): boolean => value >= 1990 && value <= 2069 && Number.isInteger(value);
