// When a sheet says its numbers are of, in cells of their own: "For the month of: | June 2025", "Rok | 2024", or a year
// in the corner of a table ("2024 | Store | Marketplaces | Total"). Titles that say it in one cell are read elsewhere.
import type { Span } from "../labels/periods";
import { dayOf, type TimeMark } from "../labels/timeMarks";
import type { SheetView } from "./sheetView";

export interface Stamp {
  period: Span | null;
  /** In years: June 2025 is 2025.5. */
  when: number | null;
}

/** Rows and columns at the head of a sheet in which a stamp stands. */
const ROWS = 8;
const COLUMNS = 14;
const TITLE_ROWS = 3;
const SILENT: Stamp = { period: null, when: null };

const MONTH_WORD = /\b(month|miesiac|m-c|za miesiac)\b/;
const TIME_WORD = /\b(month|year|period|quarter|fiscal|fy|rok|okres|miesiac|m-c|kwartal|za)\b/;
/** The day on which a sheet was printed or prepared is not the time of its numbers. */
const OTHER_DAY =
  /\b(print\w*|prepared|updated|begins?|starts?|start|due|wydruk\w*|sporzadz\w*|aktualiz\w*|stan na)\b/;

export function stampOf(view: SheetView): Stamp {
  for (let row = 0; row < Math.min(view.rows, ROWS); row += 1) {
    const filled: number[] = [];
    for (let column = 0; column < Math.min(view.width, COLUMNS); column += 1) {
      if (!view.isBlank(row, column)) filled.push(column);
    }
    const stamp = beside(view, row, filled) ?? inCorner(view, row, filled);
    if (stamp) return stamp;
  }
  return SILENT;
}

function beside(view: SheetView, row: number, [first, second, ...rest]: number[]): Stamp | null {
  if (first === undefined || second === undefined || rest.length > 0) return null;
  const word = view.folded(row, first);
  const mark = view.mark(row, second);
  if (!mark || OTHER_DAY.test(word)) return null;
  // "STORE DASHBOARD | Aug-25": beside the title a month needs no word.
  const beneathTitle = row < TITLE_ROWS && mark.kind === "month" && mark.year !== null && word !== "";
  return TIME_WORD.test(word) || beneathTitle ? stampFrom(mark, MONTH_WORD.test(word)) : null;
}

/** A year over the labels of a table, beside its headers. */
function inCorner(view: SheetView, row: number, [first, ...rest]: number[]): Stamp | null {
  if (first === undefined || rest.length < 2 || typeof view.value(row, first) !== "number") return null;
  const mark = view.mark(row, first);
  const headers = rest.every((column) => view.words(row, column) !== null && !view.mark(row, column)?.year);
  return mark?.kind === "year" && headers ? stampFrom(mark, false) : null;
}

function stampFrom(mark: TimeMark, saysMonth: boolean): Stamp | null {
  if (mark.kind === "date" && mark.index !== null) {
    if (!saysMonth) return null;
    const { year, month } = dayOf(mark.index);
    return { period: "month", when: year + month / 12 };
  }
  const months = mark.kind === "month" ? (mark.index ?? 0) / 12 : 0;
  const when = mark.year === null ? null : mark.year + months;
  if (mark.kind === "month" || mark.kind === "quarter" || mark.kind === "year")
    return { period: mark.kind, when };
  return null;
}
