// Keeps what stands beside the grid (tables, links, charts, tracked ranges ...) in step with rows, columns and sheets
// that come and go.
import { Dimension } from "@univerjs/core";
import { forgetSheet as forgetExtras } from "../../book/follow/sheets";
import { registerTable } from "../../book/tables";
import type { Rect } from "../../book/types";
import { bounding, isUnbounded, MAX_COLUMNS, MAX_ROWS } from "../cells/address";
import type { HostState } from "../state";

/** After cells at `at` were inserted (1) or deleted (-1) along a dimension. */
export function moveExtras(
  state: HostState,
  sheetId: string,
  at: Rect,
  along: Dimension,
  direction: 1 | -1,
): void {
  const move = (rect: Rect): Rect | null => shifted(rect, at, along, direction);
  const { extras } = state.book;
  const keep = <T extends { sheetId: string; rect: Rect }>(things: T[]): T[] =>
    things.flatMap((thing) => {
      const rect = thing.sheetId === sheetId ? move(thing.rect) : thing.rect;
      return rect ? [{ ...thing, rect }] : [];
    });
  extras.tables = keep(extras.tables);
  for (const table of extras.tables) if (table.sheetId === sheetId) registerTable(state.injector, table);
  extras.links = keep(extras.links);
  extras.validations = extras.validations.flatMap((validation) => {
    if (validation.sheetId !== sheetId) return [validation];
    const rects = (validation.rects ?? [validation.rect]).flatMap((rect) => move(rect) ?? []);
    const [rect] = rects;
    return rect ? [{ ...validation, rect, ...(validation.rects && { rects }) }] : [];
  });
  extras.conditionalFormats = extras.conditionalFormats.flatMap((format) => {
    if (format.sheetId !== sheetId) return [format];
    const rects = format.rects.flatMap((rect) => move(rect) ?? []);
    return rects.length ? [{ ...format, rects }] : [];
  });
  for (const [id, range] of state.tracked) {
    if (range.sheetId !== sheetId) continue;
    const rect = move(range.rect);
    if (rect) range.rect = rect;
    else state.tracked.delete(id);
  }
}

/** Where a rectangle goes when cells at `at` are inserted or deleted; null where nothing of it is left. */
function shifted(rect: Rect, at: Rect, along: Dimension, direction: 1 | -1): Rect | null {
  const vertical = along === Dimension.ROWS;
  if (!isInPath(rect, at, vertical)) return rect;
  const [start, length, limit] = vertical
    ? [rect.row, rect.rows, MAX_ROWS]
    : [rect.column, rect.columns, MAX_COLUMNS];
  const [from, count] = vertical ? [at.row, at.rows] : [at.column, at.columns];
  if (isUnbounded(rect) && length === limit) return rect;
  const [newStart, newLength] =
    direction > 0 ? inserted(start, length, from, count) : deleted(start, length, from, count);
  if (newLength <= 0) return null;
  return vertical
    ? { ...rect, row: newStart, rows: newLength }
    : { ...rect, column: newStart, columns: newLength };
}

/** Cells move only where the shifted cells cover the whole breadth of the rectangle. */
function isInPath(rect: Rect, at: Rect, vertical: boolean): boolean {
  const around = bounding(rect, at);
  return vertical
    ? around.column === at.column && around.columns === at.columns
    : around.row === at.row && around.rows === at.rows;
}

function inserted(start: number, length: number, from: number, count: number): [number, number] {
  if (from <= start) return [start + count, length];
  return from < start + length ? [start, length + count] : [start, length];
}

function deleted(start: number, length: number, from: number, count: number): [number, number] {
  const end = start + length;
  const before = Math.max(0, Math.min(end, from) - start);
  const after = Math.max(0, end - Math.max(start, from + count));
  const newStart = start >= from + count ? start - count : Math.min(start, from);
  return [newStart, before + after];
}

/** A deleted sheet takes its tables, charts, links and the rest along. */
export function forgetSheet(state: HostState, sheetId: string): void {
  forgetExtras(state.book.extras, sheetId);
  for (const [id, range] of state.tracked) {
    if (range.sheetId === sheetId) state.tracked.delete(id);
  }
}
