// Numbers that stand before their label: over it on a card ("412" over "Orders"), or left of it ("€2,350 | rent").
import { bareCell } from "./bareCell";
import type { Headers } from "../grid/headers";
import type { NumberCell, SheetView } from "../grid/sheetView";
import type { Line, LineCell } from "./types";

/** Rows on either side in which the same layout is looked for, and how many have to have it. */
const NEAR = 8;
const FEWEST_ALIKE = 2;
const LONGEST_NOTE = 30;

/** True where the row is captions of the numbers over it: each has one, and nothing stands under them. */
export function isCaption(view: SheetView, row: number, column: number): boolean {
  if (row === 0 || !view.number(row - 1, column) || view.words(row, column) === null) return false;
  const { length } = view.grid.values[row] ?? [];
  for (let at = 0; at < length; at += 1) {
    const [over, caption] = [view.number(row - 1, at) !== null, !view.isBlank(row, at)];
    if (over !== caption || (caption && view.words(row, at) === null)) return false;
    // What stands over a number is its label, and the words under it a note.
    if (over && (!view.isBlank(row - 2, at) || !view.isBlank(row + 1, at))) return false;
    if (!over && !view.isBlank(row - 1, at)) return false;
  }
  return true;
}

/** The number over a caption. */
export function captionLine(view: SheetView, row: number, column: number): Line | null {
  const number = view.number(row - 1, column);
  return number && { direction: "column", cells: [cellOf(view, number, null)], distance: 0, beside: [] };
}

/** The number left of a label, on a sheet where numbers come first. */
export function leftLine(view: SheetView, headers: Headers, row: number, column: number): Line | null {
  const number = numberBefore(view, row, column);
  if (!number) return null;
  const alike: number[] = [];
  for (let at = Math.max(0, row - NEAR); at <= row + NEAR; at += 1) {
    const before = at === row ? number : numberBefore(view, at, column);
    if (before) alike.push(before.value);
  }
  // Numbers that rise from row to row number the rows, or are the codes of accounts.
  if (alike.length <= FEWEST_ALIKE || (rises(alike) && number.currency === "")) return null;
  const header = headers.over(row, number.column);
  const note = view.text(row, column + 1);
  return {
    direction: "row",
    cells: [cellOf(view, number, header)],
    distance: 0,
    beside: note !== null && note.length <= LONGEST_NOTE ? [note] : [],
  };
}

/** The one number of a row, first in it, right before the label. */
function numberBefore(view: SheetView, row: number, column: number): NumberCell | null {
  const number = column === 0 ? null : view.number(row, column - 1);
  if (!number || number.percent || view.words(row, column) === null) return null;
  const { length } = view.grid.values[row] ?? [];
  for (let at = 0; at < length; at += 1) {
    if (at < column - 1 && !view.isBlank(row, at)) return null;
    // "5 people" right of the label is a note; a bare number there is the label's own.
    if (at > column && view.number(row, at)?.tail === "") return null;
  }
  return number;
}

const rises = (values: readonly number[]): boolean =>
  values.every((value, at) => Number.isInteger(value) && (at === 0 || value > (values[at - 1] ?? 0)));

const cellOf = (view: SheetView, number: NumberCell, header: ReturnType<Headers["over"]>): LineCell =>
  bareCell(number, view.isFormula(number.row, number.column), header);
