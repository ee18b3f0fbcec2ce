// The values that formulas spill into other cells stand apart in the engine; in a file they stand in those cells.
import type { ICellData, Nullable } from "@univerjs/core";
import { parseRect } from "../addresses";
import type { Shift } from "../formulas/references";
import type { RawRow } from "../read/cells";
import type { Rect } from "../types";
import { arrayOf, originOf } from "./origins";

interface Spill {
  row: number;
  column: number;
  rect: Rect;
}

/**
 * The spills that lie over nothing of the user's. The engine spills over constants where Excel would show #SPILL!
 * (a file's plain "=A1:A3" over what stands below it); on saving, what somebody typed there must win.
 */
export function freeSpills<S extends Spill>(cells: CellMatrix, spills: readonly S[]): S[] {
  return spills.filter(({ row, column, rect }) => {
    for (let r = rect.row; r < rect.row + rect.rows; r += 1)
      for (let c = rect.column; c < rect.column + rect.columns; c += 1)
        if ((r !== row || c !== column) && isFilled(cells[r]?.[c])) return false;
    return true;
  });
}

const isFilled = (cell: Nullable<ICellData>): boolean =>
  !!cell && (!!cell.f || !!cell.si || !!cell.p || (cell.v !== undefined && cell.v !== null && cell.v !== ""));

export type CellMatrix = Record<number, Record<number, Nullable<ICellData>>>;

/** The cells with what is spilled into them; nothing of the user's is written over. Rows without spills are not copied. */
export function withSpilled(cells: CellMatrix, spilled: CellMatrix): CellMatrix {
  const rows = Object.entries(spilled);
  if (rows.length === 0) return cells;
  const merged = { ...cells };
  for (const [rowKey, columns] of rows) {
    const line = { ...merged[Number(rowKey)] };
    for (const [columnKey, cell] of Object.entries(columns)) {
      if (!cell) continue;
      const column = Number(columnKey);
      const own = line[column];
      if (!own) line[column] = cell;
      else if (!isFilled(own)) line[column] = { ...own, ...value(cell) };
    }
    merged[Number(rowKey)] = line;
  }
  return merged;
}

/**
 * The spilled values without those beyond an array that was entered with Ctrl+Shift+Enter: in Excel it keeps its size,
 * whatever its formula gives.
 */
export function withinArrays(
  values: CellMatrix,
  spills: readonly Spill[],
  raw: ReadonlyMap<number, RawRow>,
  shifts: readonly Shift[],
): CellMatrix {
  const trimmed = { ...values };
  for (const { row, column, rect } of spills) {
    const [r0, c0] = [originOf(row, "rows", shifts), originOf(column, "columns", shifts)];
    const cell = r0 === null ? undefined : raw.get(r0)?.cells.find((candidate) => candidate.column === c0);
    const array = cell ? arrayOf(cell, shifts) : null;
    const kept = array && array.cm === undefined ? parseRect(array.ref) : null;
    for (let r = rect.row; kept && r < rect.row + rect.rows; r += 1)
      trimmed[r] = Object.fromEntries(
        Object.entries(trimmed[r] ?? {}).filter(([key]) => {
          const c = Number(key);
          const ofThis = c >= rect.column && c < rect.column + rect.columns;
          return !ofThis || (r < kept.row + kept.rows && c < kept.column + kept.columns);
        }),
      );
  }
  return trimmed;
}

/**
 * What the file says that array formulas fill, where the engine lacks a function they call: it fills nothing then, and
 * what Excel has left must not be lost.
 */
export function unansweredArrays(
  now: CellMatrix,
  before: CellMatrix,
  raw: ReadonlyMap<number, RawRow>,
): CellMatrix {
  const kept: CellMatrix = {};
  for (const { row, cells } of raw.values())
    for (const { column, formula } of cells) {
      const [own, was] = [now[row]?.[column], before[row]?.[column]];
      if (formula?.kind !== "array" || own?.v !== "#NAME?" || own.f !== was?.f) continue;
      const rect = parseRect(formula.range ?? "");
      for (let r = row; rect && r < row + rect.rows; r += 1)
        for (let c = column; c < column + rect.columns; c += 1)
          (kept[r] ??= {})[c] = r === row && c === column ? null : (before[r]?.[c] ?? null);
    }
  return kept;
}

const value = ({ v, t }: ICellData): Pick<ICellData, "v" | "t"> => ({
  ...(v === undefined ? {} : { v }),
  ...(t === undefined ? {} : { t }),
});
