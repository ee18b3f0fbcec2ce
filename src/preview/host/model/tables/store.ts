// The workbook's tables as they are kept beside the grid, and their names among the formula engine's. Knows no class.
import { registerTable, withdrawTable } from "../../../book/tables";
import type { BookTable, Rect } from "../../../book/types";
import { parseCells } from "../../cells/address";
import { Grid } from "../../cells/grid";
import { cellValue } from "../../cells/value";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../../errors";
import type { HostState, RangeTarget } from "../../state";
import { allNames } from "../nameStore";

export interface TableTarget {
  state: HostState;
  id: string;
}

export function tableById({ state, id }: TableTarget): BookTable {
  const table = state.book.extras.tables.find((candidate) => candidate.id === id);
  if (!table) throw itemNotFound();
  return table;
}

/** Puts a changed copy in the table's place, so that undoing finds it as it was. */
export function changeTable(self: TableTarget, part: Partial<BookTable>): BookTable {
  const { extras } = self.state.book;
  const table = tableById(self);
  const changed = { ...table, ...part };
  extras.tables = extras.tables.map((other) => (other === table ? changed : other));
  return changed;
}

/** By id or by name, case ignored. */
export function findTable(state: HostState, key: string): BookTable | undefined {
  return state.book.extras.tables.find(
    (table) => table.id === key || table.name.toLowerCase() === key.toLowerCase(),
  );
}

/** Ids are numbers in the file: the next one free. */
export function nextTableId(state: HostState): string {
  return String(Math.max(0, ...state.book.extras.tables.map(({ id }) => Number(id) || 0)) + 1);
}

export function nextTableName(state: HostState): string {
  let number = 1;
  while (isTaken(state, `Table${number}`)) number += 1;
  return `Table${number}`;
}

export function checkTableName(state: HostState, name: string, own?: BookTable): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255;
  const looksLikeCell = parseCells(name) !== undefined || /^(r|c|r\d*c\d*)$/i.test(name);
  if (!wellFormed || looksLikeCell) throw invalidArgument(`"${name}" cannot be a table's name.`);
  if (own?.name.toLowerCase() !== name.toLowerCase() && isTaken(state, name)) throw itemAlreadyExists();
}

/** Tables and the workbook's defined names share their names. */
function isTaken(state: HostState, name: string): boolean {
  const wanted = name.toLowerCase();
  return (
    state.book.extras.tables.some((table) => table.name.toLowerCase() === wanted) ||
    allNames(state).some((defined) => defined.name.toLowerCase() === wanted)
  );
}

/** Tells the formula engine where the table and its columns are now. */
export function publish(state: HostState, table: BookTable): void {
  registerTable(state.injector, table);
  state.needsCalculation = true;
}

export function withdraw(state: HostState, name: string): void {
  withdrawTable(state.injector, name);
  state.needsCalculation = true;
}

/** Column names as the header row has them: text, none blank, none twice. */
export function columnNames(state: HostState, sheetId: string, { row, column, columns }: Rect): string[] {
  const grid = new Grid(state, sheetId);
  const taken = new Set<string>();
  return Array.from({ length: columns }, (_, index) => {
    const written = String(cellValue(grid.cell(row, column + index)));
    let name = written === "" ? `Column${index + 1}` : written;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1)
      name = `${written || `Column${index + 1}`}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

export type TablePart = "all" | "header" | "body" | "totals";

/** Null where the table has no such row. */
export function partOf({ state, id }: TableTarget, part: TablePart): RangeTarget | null {
  const { sheetId, rect, showHeaders, showTotals } = tableById({ state, id });
  const head = showHeaders ? 1 : 0;
  const foot = showTotals ? 1 : 0;
  const rects: Record<TablePart, Rect | null> = {
    all: rect,
    header: showHeaders ? { ...rect, rows: 1 } : null,
    body: { ...rect, row: rect.row + head, rows: rect.rows - head - foot },
    totals: showTotals ? { ...rect, row: rect.row + rect.rows - 1, rows: 1 } : null,
  };
  const found = rects[part];
  return found && { state, sheetId, rect: { ...found } };
}
