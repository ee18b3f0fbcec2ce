// Moves our tables to where the new plan has them by inserting and deleting whole rows, so that formulas which refer
// to them go along, and the user's notes beside them too. Pure.
import type { Rect } from "../a1";

/** Rows inserted before row `at`, or, where negative, deleted from row `at` on; each counts with those before it done. */
export interface RowShift {
  at: number;
  rows: number;
}

/**
 * The shifts that bring tables which stand below each other from their places to the next ones, top down.
 * Null where that cannot be done: another order, another column, or tables beside each other.
 */
export function rowShifts(tables: readonly { now: Rect; next: Rect }[]): RowShift[] | null {
  const ordered = [...tables].sort((a, b) => a.now.row - b.now.row);
  if (!stacked(ordered.map(({ now }) => now)) || !stacked(ordered.map(({ next }) => next))) return null;
  if (ordered.some(({ now, next }) => now.column !== next.column || next.rows < 2)) return null;
  const shifts: RowShift[] = [];
  let moved = 0;
  for (const { now, next } of ordered) {
    const gap = next.row - (now.row + moved);
    if (gap > 0) shifts.push({ at: now.row + moved, rows: gap });
    if (gap < 0) shifts.push({ at: next.row, rows: gap });
    // Before the last row, which is within the table: it grows or shrinks, and its ends stay.
    const grown = next.rows - now.rows;
    const last = next.row + now.rows - 1;
    if (grown > 0) shifts.push({ at: last, rows: grown });
    if (grown < 0) shifts.push({ at: last + grown, rows: grown });
    moved += gap + grown;
  }
  return shifts;
}

function stacked(rects: readonly Rect[]): boolean {
  return rects.every((rect, index) => {
    const above = rects[index - 1];
    return !above || above.row + above.rows <= rect.row;
  });
}

/** The rows of a grid after the shifts; inserted ones are empty. */
export function shiftRows<T>(grid: readonly (readonly T[])[], shifts: readonly RowShift[]): (readonly T[])[] {
  const result = [...grid];
  for (const { at, rows } of shifts) {
    if (rows < 0) result.splice(at, -rows);
    else if (at < result.length) result.splice(at, 0, ...new Array<readonly T[]>(rows).fill([]));
  }
  return result;
}

/** Areas after the shifts; one into which rows were inserted has grown, one whose rows are all gone is dropped. */
export function shiftAreas(areas: readonly Rect[], shifts: readonly RowShift[]): Rect[] {
  return shifts
    .reduce<readonly Rect[]>((list, shift) => list.flatMap((area) => shiftArea(area, shift)), areas)
    .slice();
}

function shiftArea(area: Rect, { at, rows }: RowShift): Rect[] {
  const end = area.row + area.rows;
  if (end <= at) return [area];
  if (rows > 0)
    return [area.row >= at ? { ...area, row: area.row + rows } : { ...area, rows: area.rows + rows }];
  const gone = (row: number): number => Math.min(Math.max(row - at, 0), -rows);
  const left = area.rows - (gone(end) - gone(area.row));
  return left > 0 ? [{ ...area, row: area.row - gone(area.row), rows: left }] : [];
}

/** The rows that are deleted, as they are counted before any shift. */
export function deletedRows(shifts: readonly RowShift[], rowCount: number): number[] {
  const numbered = Array.from({ length: rowCount }, (_, row) => [row]);
  const kept = new Set(shiftRows(numbered, shifts).flat());
  return numbered.flat().filter((row) => !kept.has(row));
}
