// Does a number add up the numbers over it, or the ones listed under it? Totals are known by this, whatever they are called.
import type { SheetView } from "../grid/sheetView";

/** Rows that a subtotal may add up. */
const MOST_ROWS = 40;
/** Rounding in the workbook. */
const TOLERANCE = 0.0005;

export interface Rows {
  top: number;
  bottom: number;
}

/** The rows whose numbers in this column come to the number at `row`: at least two, next to it. */
export function rowsSummedBy(view: SheetView, row: number, column: number): Rows | null {
  const target = view.numeric(row, column);
  if (target === null || target === 0) return null;
  return walk(view, row, column, target, -1) ?? walk(view, row, column, target, 1);
}

function walk(view: SheetView, row: number, column: number, target: number, step: 1 | -1): Rows | null {
  let sum = 0;
  let count = 0;
  let blanks = 0;
  for (let at = row + step, seen = 0; at >= 0 && at < view.rows && seen < MOST_ROWS; at += step, seen += 1) {
    const number = view.numeric(at, column);
    if (number === null) {
      if (!view.isBlank(at, column) || !view.isKept(at)) return null;
      blanks += 1;
      if (blanks > 2) return null;
      continue;
    }
    if (number !== 0) count += 1;
    sum += number;
    if (count >= 2 && Math.abs(sum - target) <= Math.abs(target) * TOLERANCE) {
      return step < 0 ? { top: at, bottom: row - 1 } : { top: row + 1, bottom: at };
    }
  }
  return null;
}
