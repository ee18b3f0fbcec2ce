// Where the extras stand, after cells came or went.
import type { BookExtras, Rect } from "../types";
import type { Move } from "./moves";

/** What lost all its cells is gone, as in Excel. */
export function moveRects(extras: BookExtras, sheetId: string, move: Move): void {
  const moveOne = <T extends { sheetId: string; rect: Rect }>(items: readonly T[]): T[] =>
    items.flatMap((item) => {
      if (item.sheetId !== sheetId) return [item];
      const rect = move(item.rect);
      return rect ? [rect === item.rect ? item : { ...item, rect }] : [];
    });
  const moveAll = (rects: readonly Rect[]) => rects.map(move).filter((rect) => rect !== null);
  extras.tables = moveOne(extras.tables);
  extras.links = moveOne(extras.links);
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
