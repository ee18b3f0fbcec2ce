// What the cells of a list's column come to, over rows that were kept and over such as were not. Null: nobody knows.
import type { ColumnTally } from "../condense/types";
import { eachStep } from "../grid/steps";
import type { SheetView } from "../grid/sheetView";

export interface Rows {
  first: number;
  last: number;
}

/** Cells that are not blank. */
export function filledIn(view: SheetView, column: number, { first, last }: Rows): number | null {
  let filled = 0;
  const known = eachStep(view, first, last, ({ row, stretch }) => {
    if (stretch) filled += stretch.columns[column]?.filled ?? 0;
    else if (!view.isBlank(row, column)) filled += 1;
    return "next";
  });
  return known ? filled : null;
}

/** The sum of the numbers, typed as text or not. */
export function sumIn(view: SheetView, column: number, { first, last }: Rows): number | null {
  let sum = 0;
  const known = eachStep(view, first, last, ({ row, stretch }) => {
    sum += stretch ? sumOf(stretch.columns[column]) : view.amount(row, column);
    return Number.isNaN(sum) ? "unknown" : "next";
  });
  return known ? sum : null;
}

function sumOf(tally: ColumnTally | undefined): number {
  if (!tally || tally.filled === 0) return 0;
  return tally.numbers?.sum ?? Number.NaN;
}

/** How many different cells there are, where equal ones follow each other. */
export function kindsIn(view: SheetView, column: number, { first, last }: Rows): number | null {
  const kinds = new Set<unknown>();
  let runs = 0;
  let before: unknown = null;
  const known = eachStep(view, first, last, ({ row, stretch }) => {
    const tally = stretch?.columns[column];
    if (stretch ? !tally?.filled : view.isBlank(row, column)) return "next";
    if (!stretch) {
      const value = view.value(row, column);
      if (value !== before) kinds.add(value);
      before = value;
      return "next";
    }
    if (!tally?.runs) return "unknown";
    runs += tally.runs.count - (tally.runs.first === before ? 1 : 0);
    before = tally.runs.last;
    return "next";
  });
  return known ? kinds.size + runs : null;
}

export interface Extent {
  /** The last filled row; the row before the first where there is none. */
  last: number;
  /** True where equal cells follow each other. */
  repeats: boolean;
}

/** How far a column is filled from `first` on, until more than `mostBlank` blank cells follow each other. */
export function extentOf(view: SheetView, column: number, first: number, mostBlank: number): Extent | null {
  const extent: Extent = { last: first - 1, repeats: false };
  let blanks = 0;
  let before: unknown = null;
  const known = eachStep(view, first, view.rows - 1, ({ row, stretch }) => {
    if (!stretch) {
      if (view.isBlank(row, column)) {
        blanks += 1;
        return blanks > mostBlank ? "end" : "next";
      }
      const value = view.value(row, column);
      blanks = 0;
      extent.last = row;
      if (value === before) extent.repeats = true;
      before = value;
      return "next";
    }
    const tally = stretch.columns[column];
    blanks += tally?.lead ?? 0;
    if (!tally || blanks > mostBlank) return "end";
    if (tally.filled === 0) return "next";
    if (!tally.runs || tally.blanks > mostBlank) return "unknown";
    if (tally.runs.count < tally.filled || tally.runs.first === before) extent.repeats = true;
    before = tally.runs.last;
    blanks = tally.trail;
    extent.last = stretch.last - tally.trail;
    return "next";
  });
  return known ? extent : null;
}
