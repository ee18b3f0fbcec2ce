// Months that are only numbered: "Miesiąc | I | II | ... | XII" or "Month | 1 | 2 | ... | 12", across a row of headers.
// A number tells nothing alone; the run from one does, where it is as long as a year or a word says what it counts.
import { ROMAN, type TimeMark } from "../labels/timeMarks";
import { fold } from "../text/fold";
import type { CellValue } from "../types";

const MONTHS = 12;
const QUARTERS = 4;
/** Fewer tell nothing, whatever word stands before them. */
const FEWEST = 3;
/** A year not over yet: so many roman numerals in a row are no numbering of sections. */
const FEWEST_ROMAN = 5;
const MONTH_WORD = /^(month|months|mth|m-c|mies\.?|miesiac|miesiace|miesiacu|okres|period)\b/;
const QUARTER_WORD = /^(quarter|qtr|q|kwartal|kw\.?)\b/;

interface Run {
  /** First and last column. */
  from: number;
  to: number;
  kind: "month" | "quarter";
}

export class Sequences {
  private readonly runs = new Map<number, Run | null>();

  constructor(private readonly values: readonly (readonly CellValue[])[]) {}

  /** The month or quarter that a cell numbers, or null. */
  mark(row: number, column: number): TimeMark | null {
    const cells = this.values[row];
    const index = indexOf(cells?.[column]);
    if (!cells || index === null) return null;
    let run = this.runs.get(row);
    if (run === undefined) {
      run = runIn(cells);
      this.runs.set(row, run);
    }
    if (!run || column < run.from || column > run.to) return null;
    return { kind: run.kind, year: null, index };
  }
}

/** 1..12, as a number or a roman numeral. */
function indexOf(value: CellValue | undefined): number | null {
  if (typeof value === "number")
    return Number.isInteger(value) && value >= 1 && value <= MONTHS ? value : null;
  if (typeof value !== "string" || value === "") return null;
  return ROMAN[value.trim().toLowerCase().replace(/\.$/, "")] ?? null;
}

/** The first run of such cells from one upwards, neighbours of one kind. */
function runIn(cells: readonly CellValue[]): Run | null {
  const from = cells.findIndex((value) => indexOf(value) === 1);
  if (from < 1) return null;
  const roman = typeof cells[from] === "string";
  let to = from;
  while (indexOf(cells[to + 1]) === to + 2 - from && (typeof cells[to + 1] === "string") === roman) to += 1;
  const length = to - from + 1;
  const before = fold(String(cells[from - 1] ?? ""));
  if (length === QUARTERS && (QUARTER_WORD.test(before) || (roman && !MONTH_WORD.test(before))))
    return { from, to, kind: "quarter" };
  const named = MONTH_WORD.test(before) && length >= FEWEST;
  return length === MONTHS || named || (roman && length >= FEWEST_ROMAN) ? { from, to, kind: "month" } : null;
}
