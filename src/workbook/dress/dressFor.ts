// Fits the dress of a plan to the sheet as it stands: whose each cell is, what changes, which number formats stay. Pure.
import { isOwn, type SheetPlan } from "../../matrix/types";
import { contains, parseArea, type Rect } from "../a1";
import { withoutOwn } from "../own/ownCells";
import type { WrittenTable } from "../state/state";
import type { CellBlock } from "../write/cells";
import { insertedRows, type RowShift, shiftAreas, shiftRows } from "../write/shifts";
import type { Target } from "../write/target";
import { type Dress, dressOf } from "./dress";
import { type Cells, type Ground, redress, type Redress } from "./redress";
import { cellKey } from "./worn";

type Standing = Pick<Target, "record" | "cells" | "formats">;

interface Fitting {
  tables: readonly WrittenTable[];
  block: CellBlock;
  /** Where an area of the last build stands now. */
  move: (area: Rect) => Rect[];
  shifts: readonly RowShift[];
  /** Our cells after the shifts. */
  ours: readonly Rect[];
}

export interface Fitted {
  /** To be remembered. */
  worn: Dress;
  redress: Redress;
  /** Takes out of the block the number formats of cells that keep theirs. */
  leaveFormats: () => void;
}

export function dressFor(plan: SheetPlan, target: Standing, fitting: Fitting): Fitted {
  const { tables, block } = fitting;
  const worn = dressOf(plan, withoutOwn(tables, block.contents), block.formats);
  const cells = cellsOf(target, fitting);
  const change = redress(worn, plan.merges, cells, groundOf(target, fitting));
  return { worn, redress: change, leaveFormats: () => leaveFormats(target, fitting, cells, change) };
}

/** What the sheet wears, where it is known: nobody knows what a build that broke off has left. */
function groundOf({ record, cells }: Standing, { block, move, shifts }: Fitting): Ground | null {
  if (!record?.finished || !record.dress) return null;
  const { dress, merges } = record;
  const fresh = new Set(insertedRows(shifts, block.rows + cells.length));
  return { dress, merges, now: move, then: (area) => shiftAreas(move(area), shifts), fresh };
}

/** Whose the cells of the block are, once the rows are shifted. */
function cellsOf({ record, cells }: Standing, { tables, block, shifts, ours }: Fitting): Cells {
  const [users, adopted] = [new Set<number>(), new Set<number>()];
  for (const table of tables) {
    const at = parseArea(table.address);
    const before = record?.tables.find(({ plan }) => plan === table.plan);
    const isNew = (id: string, known: readonly string[] = []): boolean => isOwn(id) && !known.includes(id);
    if (!at) continue;
    const visit = (row: string | null, column: string, r: number, c: number): void => {
      if (!isOwn(column) && (row === null || !isOwn(row))) return;
      const key = cellKey(at.row + r, at.column + c);
      if (isNew(column, before?.columns) || (row !== null && isNew(row, before?.rows))) adopted.add(key);
      else if (!table.generated?.includes(`${row ?? ""}|${column}`)) users.add(key);
    };
    table.columns.forEach((column, c) => {
      visit(null, column, 0, c);
      table.rows.forEach((row, r) => visit(row, column, r + 1, c));
    });
  }
  const standing = shiftRows(cells, shifts);
  standing.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (cell !== "" && !ours.some((area) => contains(area, row, column))) users.add(cellKey(row, column));
    }),
  );
  const rows = Math.max(block.rows, standing.length);
  const columns = Math.max(block.columns, ...standing.map(({ length }) => length));
  const has = (keys: ReadonlySet<number>) => (row: number, column: number) => keys.has(cellKey(row, column));
  return { rows, columns, isUsers: has(users), isAdopted: has(adopted) };
}

function leaveFormats(
  { formats }: Standing,
  { block, shifts }: Fitting,
  { isUsers }: Cells,
  { isChanged }: Redress,
): void {
  const standing = shiftRows(formats, shifts);
  block.formats.forEach((line, row) =>
    line.forEach((format, column) => {
      if (format === null || isUsers(row, column) || isChanged(row, column)) return;
      const content = block.contents[row]?.[column];
      // In a cell formatted as text Excel would take a formula for words.
      const isSpoilt = standing[row]?.[column] === "@" && format !== "@" && typeof content === "string";
      if (!isSpoilt) line[column] = null;
    }),
  );
}
