// Where rectangles go when cells are inserted or deleted: whole rows and columns, or a part that pushes others aside.
import { MAX_COLUMNS, MAX_ROWS } from "../addresses";
import { shiftStretch, type Shift } from "../formulas/references";
import type { Rect } from "../types";

/** Null where nothing of it is left. */
export type Move = (rect: Rect) => Rect | null;

/** Cells at `at` came (1) or went (-1), and those below or right of them made way. */
export interface CellShift {
  at: Rect;
  along: Shift["along"];
  direction: 1 | -1;
}

export const moveOfLines =
  (shift: Shift): Move =>
  (rect) =>
    moved(rect, shift);

/** Cells move only where the shifted cells cover the whole breadth of the rectangle. */
export const moveOfCells =
  ({ at, along, direction }: CellShift): Move =>
  (rect) => {
    const rows = along === "rows";
    const inPath = rows
      ? rect.column >= at.column && rect.column + rect.columns <= at.column + at.columns
      : rect.row >= at.row && rect.row + rect.rows <= at.row + at.rows;
    if (!inPath) return rect;
    const [first, count] = rows ? [at.row, at.rows] : [at.column, at.columns];
    return moved(rect, { along, at: first, count: direction * count });
  };

function moved(rect: Rect, shift: Shift): Rect | null {
  const rows = shift.along === "rows";
  const [start, length, limit] = rows
    ? [rect.row, rect.rows, MAX_ROWS]
    : [rect.column, rect.columns, MAX_COLUMNS];
  // A whole column stays one.
  if (start === 0 && length >= limit) return rect;
  const place = shiftStretch(start, length, shift);
  if (!place || place.start >= limit) return null;
  const kept = Math.min(place.length, limit - place.start);
  return rows ? { ...rect, row: place.start, rows: kept } : { ...rect, column: place.start, columns: kept };
}
