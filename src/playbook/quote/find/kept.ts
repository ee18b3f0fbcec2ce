// Huge sheets come without some of their rows: what may go on in such rows is not known whole.
import type { SheetGrid } from "../../../figures/types";
import type { Rect } from "./a1";

/** Blank rows that may stand within a rate card or a table of volumes. */
const GAP = 2;

/** True where the rectangle and what may follow it are here. */
export function isWhole({ stretches = [] }: SheetGrid, { row, rows }: Rect): boolean {
  return !stretches.some(({ first, last }) => first < row + rows + GAP && last >= row);
}
