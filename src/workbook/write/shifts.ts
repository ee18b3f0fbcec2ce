// Moves our tables to where the new plan has them by inserting and deleting whole rows, so that formulas which refer
// to them go along, and the user's notes beside them too. Pure.
import type { Rect } from "../a1";

/** Rows inserted before row `at`, or, where negative, deleted from row `at` on; each counts with those before it done. */
export interface RowShift {
  at: number;
  rows: number;
}

export interface Move {
  now: Rect;
  next: Rect;
  /** Ids of the rows of the body as they stand and as they are to stand; without them rows come and go at the end. */
  rows?: { now: readonly string[]; next: readonly string[] };
}

/**
 * The shifts that bring tables which stand below each other from their places to the next ones, top down.
 * Null where that cannot be done: another order, another column, or tables beside each other.
 */
export function rowShifts(tables: readonly Move[]): RowShift[] | null {
  const ordered = [...tables].sort((a, b) => a.now.row - b.now.row);
  if (!stacked(ordered.map(({ now }) => now)) || !stacked(ordered.map(({ next }) => next))) return null;
  if (ordered.some(({ now, next }) => now.column !== next.column || next.rows < 2)) return null;
  const shifts: RowShift[] = [];
  let moved = 0;
  for (const { now, next, rows } of ordered) {
    const gap = next.row - (now.row + moved);
    if (gap > 0) shifts.push({ at: now.row + moved, rows: gap });
    if (gap < 0) shifts.push({ at: next.row, rows: gap });
    const grown = next.rows - now.rows;
    moved += gap + grown;
    if (rows) {
      shifts.push(...bodyShifts(rows.now, rows.next, next.row + 1));
      continue;
    }
    // Before the last row, which is within the table: it grows or shrinks, and its ends stay.
    const last = next.row + now.rows - 1;
    if (grown > 0) shifts.push({ at: last, rows: grown });
    if (grown < 0) shifts.push({ at: last + grown, rows: grown });
  }
  return shifts;
}

/** Rows that come and go where their ids say so; those that stay keep their cells. */
export function bodyShifts(now: readonly string[], next: readonly string[], top: number): RowShift[] {
  const kept = new Set(commonRows(now, next));
  const shifts: RowShift[] = [];
  const add = (at: number, rows: 1 | -1): void => {
    const last = shifts[shifts.length - 1];
    const follows =
      last && (rows > 0 ? last.rows > 0 && last.at + last.rows === at : last.rows < 0 && last.at === at);
    if (follows) last.rows += rows;
    else shifts.push({ at, rows });
  };
  let [at, from] = [top, 0];
  const dropGone = (): void => {
    for (; from < now.length && !kept.has(now[from] ?? ""); from += 1) add(at, -1);
  };
  for (const id of next) {
    if (!kept.has(id)) add(at, 1);
    else {
      dropGone();
      from += 1;
    }
    at += 1;
  }
  dropGone();
  return shifts;
}

/** The longest run of rows that stand in the same order in both. */
export function commonRows(now: readonly string[], next: readonly string[]): string[] {
  const width = next.length + 1;
  const best = new Array<number>((now.length + 1) * width).fill(0);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = now.length - 1; i >= 0; i -= 1)
    for (let j = next.length - 1; j >= 0; j -= 1)
      best[i * width + j] = now[i] === next[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const common: string[] = [];
  for (let i = 0, j = 0; i < now.length && j < next.length;) {
    const id = now[i] ?? "";
    if (id === next[j]) {
      common.push(id);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return common;
}

export function stacked(rects: readonly Rect[]): boolean {
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

/** The rows that are inserted, as they are counted after all shifts. */
export function insertedRows(shifts: readonly RowShift[], rowCount: number): number[] {
  const numbered = Array.from({ length: rowCount }, (_, row) => [row]);
  return shiftRows(numbered, shifts).flatMap(({ length }, row) => (length === 0 ? [row] : []));
}

/** The rows that are deleted, as they are counted before any shift. */
export function deletedRows(shifts: readonly RowShift[], rowCount: number): number[] {
  const numbered = Array.from({ length: rowCount }, (_, row) => [row]);
  const kept = new Set(shiftRows(numbered, shifts).flat());
  return numbered.flat().filter((row) => !kept.has(row));
}
