// Where the extras stand, after rows or columns came or went.
import { shiftStretch, type Shift } from "../formulas/references";
import type { BookExtras, Rect } from "../types";

function shiftRect(rect: Rect, shift: Shift): Rect | null {
  const rows = shift.along === "rows";
  const moved = rows
    ? shiftStretch(rect.row, rect.rows, shift)
    : shiftStretch(rect.column, rect.columns, shift);
  if (!moved) return null;
  return rows
    ? { ...rect, row: moved.start, rows: moved.length }
    : { ...rect, column: moved.start, columns: moved.length };
}

/** What lost all its cells is gone, as in Excel. */
export function moveRects(extras: BookExtras, sheetId: string, shift: Shift): void {
  const move = <T extends { sheetId: string; rect: Rect }>(items: readonly T[]): T[] =>
    items.flatMap((item) => {
      if (item.sheetId !== sheetId) return [item];
      const rect = shiftRect(item.rect, shift);
      return rect ? [{ ...item, rect }] : [];
    });
  const moveAll = (rects: readonly Rect[]) =>
    rects.map((rect) => shiftRect(rect, shift)).filter((rect) => rect !== null);
  extras.tables = move(extras.tables);
  extras.links = move(extras.links);
  extras.validations = extras.validations.flatMap((item) => {
    if (item.sheetId !== sheetId) return [item];
    const rects = moveAll(item.rects ?? [item.rect]);
    const [rect] = rects;
    return rect ? [{ ...item, rect, ...(item.rects ? { rects } : {}) }] : [];
  });
  extras.conditionalFormats = extras.conditionalFormats.flatMap((item) => {
    if (item.sheetId !== sheetId) return [item];
    const rects = moveAll(item.rects);
    return rects.length > 0 ? [{ ...item, rects }] : [];
  });
}
