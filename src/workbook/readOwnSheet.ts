// What stands in the tables of a sheet of ours today, row by row, by the ids it was planned with: for lists in the pane, and
// so that a new plan can keep what it would otherwise not know of.
import { isOwn } from "../matrix/types";
import { areaAddress, parseArea, splitAddress } from "./a1";
import { inExcel } from "./run";
import type { SheetKind, WrittenTable } from "./state/state";
import { identify, type CurrentTable } from "./own/identify";
import { findSheet, readTables } from "./own/standing";
import { findEdits } from "./write/edits";

export type OwnCell = string | number | boolean;

export interface OwnRow {
  /** As planned; "added:1" and so on for a row that the user has added. */
  id: string;
  /** The row's cells in the table. */
  address: string;
  /** By column id. */
  cells: Readonly<Record<string, OwnCell>>;
  /** True where the user has changed something in it. */
  touched: boolean;
}

export interface OwnTables {
  sheet: string;
  /** False where its last build broke off. */
  finished: boolean;
  /** By the name in the plan; a table that is gone is missing, one that lost columns is empty. */
  tables: Readonly<Record<string, readonly OwnRow[]>>;
  /** Tables (by their names in the workbook) that are gone or have lost columns: building the sheet again mends them. */
  broken: readonly string[];
}

/** Three round trips; null where there is no sheet of this kind. */
export function readOwnSheet(kind: SheetKind): Promise<OwnTables | null> {
  return inExcel(async (context) => {
    const { listing, record, owned } = await findSheet(context, kind);
    if (!record || !owned) return null;
    const { written: known, tables } = await readTables(context, listing, owned, record);
    const present = known.flatMap((written) => {
      const table = tables.get(written.name.toLowerCase());
      return table ? [{ written, rows: rowsOf(written, table.address, table) }] : [];
    });
    const isWhole = (written: WrittenTable): boolean =>
      present.some((one) => one.written === written && one.rows !== null);
    return {
      sheet: owned.name,
      finished: record.finished,
      tables: Object.fromEntries(present.map(({ written, rows }) => [written.plan, rows ?? []])),
      broken: known.filter((written) => !isWhole(written)).map(({ name }) => name),
    };
  });
}

/** Null where columns are gone; the rows may stand in any order, with the user's among them. */
function rowsOf(written: WrittenTable, address: string, current: CurrentTable): OwnRow[] | null {
  const at = parseArea(splitAddress(address).address);
  const { rows, columns } = identify(written, current);
  if (!at || written.columns.some((column) => !columns.includes(column))) return null;
  const touched = new Set(findEdits(written, current).map(({ row }) => row));
  return rows.map((id, index) => {
    const line = current.values[index + 1] ?? [];
    const row = { row: at.row + 1 + index, column: at.column, rows: 1, columns: at.columns };
    return {
      id,
      address: areaAddress(row),
      cells: Object.fromEntries(columns.map((column, c) => [column, line[c] as OwnCell])),
      touched: isOwn(id) || touched.has(id),
    };
  });
}
