// Long or dated columns under a figure's header: every row is a record, their sum over whole months is the figure.
import { dateColumn, headersOf } from "../grid/tableHead";
import type { Area } from "../grid/address";
import type { LineCell, Line, Reduced } from "../lines/types";
import { windowOf } from "../lines/window";
import type { SheetContext } from "./sheetContext";
import type { Place } from "./types";

/** Fewer rows are a small table. */
const FEWEST_ROWS = 8;
const BLANK_ROWS = 2;
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
  const rows = extent({ view }, place);
  if (!rows || rows.last - rows.first + 1 < FEWEST_ROWS) return null;
  const dates = dateColumn(view, headersOf(view, place.row));
  const window = dates && windowOf(view, dates.place.column, rows.first, rows.last);
  const { first, last } = window ?? rows;
  let sum = 0;
  for (let row = first; row <= last; row += 1) sum += view.amount(row, place.column);
  const number = view.number(first, place.column);
  if (!number) return null;
  const cell: LineCell = {
    ...number,
    header: "",
    mark: null,
    label: null,
    upper: null,
    upperMark: null,
    formula: false,
  };
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

/** The rows of numbers right under a header, a total at their end left out. */
function extent(
  { view }: Pick<SheetContext, "view">,
  { row, column }: Place,
): { first: number; last: number } | null {
  let last = row;
  let blanks = 0;
  for (let at = row + 1; at < view.rows && blanks < BLANK_ROWS; at += 1) {
    if (view.number(at, column)) {
      // What stands under a total is no record any more.
      if (at > row + 1 && isTotalRow(view, at, column)) break;
      last = at;
      blanks = 0;
    } else if (view.isBlank(at, column)) blanks += 1;
    else if (view.words(at, column) !== null) break;
  }
  return last > row ? { first: row + 1, last } : null;
}

function isTotalRow(view: SheetContext["view"], row: number, column: number): boolean {
  for (let at = Math.max(0, column - 12); at < column; at += 1) if (view.saysTotal(row, at)) return true;
  return false;
}
