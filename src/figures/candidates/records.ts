// Long or dated columns under a figure's header: every row is a record, their sum over whole months is the figure.
import { bareCell } from "../lines/bareCell";
import { dateColumn, headersOf } from "../grid/tableHead";
import type { NumberCell, SheetView } from "../grid/sheetView";
import { eachStep } from "../grid/steps";
import type { Area } from "../grid/address";
import type { LineCell, Line, Reduced } from "../lines/types";
import { sumIn, type Rows } from "../lines/columnTotals";
import { windowOf } from "../lines/window";
import type { SheetContext } from "./sheetContext";
import type { Place } from "./types";

/** Fewer rows are a small table. */
const FEWEST_ROWS = 8;
const MOST_BLANK = 1;
/** Never as sure as a figure that somebody wrote down. */
const QUALITY = 0.92;
const NO_WHOLE_MONTHS = 0.85;

export interface Records {
  line: Line;
  result: Reduced;
  area: Area;
}

/** Dates on a column's rows that are no regular series: records, not a table of months. */
export const holdsRecords = (line: Line, result: Reduced | null): boolean =>
  line.direction === "column" &&
  line.cells.length >= FEWEST_ROWS &&
  (result?.period ?? null) === null &&
  line.cells.some(({ mark }) => mark?.kind === "date");

export function recordsUnder({ view }: SheetContext, place: Place): Records | null {
  const rows = extent(view, place);
  if (!rows || rows.last - rows.first + 1 < FEWEST_ROWS) return null;
  const dates = dateColumn(view, headersOf(view, place.row));
  const window = dates && windowOf(view, dates.place.column, rows.first, rows.last);
  const { first, last } = window ?? rows;
  const sum = sumIn(view, place.column, { first, last });
  const number = firstNumber(view, place, first);
  if (sum === null || !number) return null;
  const cell: LineCell = bareCell(number);
  return {
    line: { direction: "column", cells: [cell], distance: 0, beside: [] },
    result: {
      cells: [cell],
      reduce: "sum",
      value: sum,
      period: window?.period ?? null,
      months: null,
      column: "",
      quality: window?.period ? QUALITY : NO_WHOLE_MONTHS,
      version: null,
      year: null,
    },
    area: { top: first, bottom: last, left: place.column, right: place.column },
  };
}

/** The number that stands for a column; where its first row was not kept, the first under the header does. */
function firstNumber(view: SheetView, { row, column }: Place, first: number): NumberCell | null {
  return view.number(first, column) ?? (view.isKept(first) ? null : view.number(row + 1, column));
}

/** The rows of numbers right under a header, a total at their end left out. */
function extent(view: SheetView, { row, column }: Place): Rows | null {
  let last = row;
  let blanks = 0;
  const known = eachStep(view, row + 1, view.rows - 1, ({ row: at, stretch }) => {
    if (stretch) {
      const tally = stretch.columns[column];
      blanks += tally?.lead ?? 0;
      if (!tally || blanks > MOST_BLANK) return "end";
      if (tally.filled === 0) return "next";
      if (!tally.numbers || tally.numbers.words > 0 || tally.blanks > MOST_BLANK) return "unknown";
      blanks = tally.trail;
      last = stretch.last - tally.trail;
      return "next";
    }
    if (view.numeric(at, column) !== null) {
      // What stands under a total is no record any more.
      if (at > row + 1 && isTotalRow(view, at, column)) return "end";
      last = at;
      blanks = 0;
      return "next";
    }
    if (!view.isBlank(at, column)) return view.words(at, column) === null ? "next" : "end";
    blanks += 1;
    return blanks > MOST_BLANK ? "end" : "next";
  });
  return known && last > row ? { first: row + 1, last } : null;
}

function isTotalRow(view: SheetView, row: number, column: number): boolean {
  for (let at = Math.max(0, column - 12); at < column; at += 1) if (view.saysTotal(row, at)) return true;
  return false;
}
