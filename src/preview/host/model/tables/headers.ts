// A table's columns are called what its header row says: kept so when the row is written.
import { intersect } from "../../cells/address";
import { Grid } from "../../cells/grid";
import { cellValue } from "../../cells/value";
import { writeValues } from "../../cells/write";
import type { RangeTarget } from "../../state";
import { changeTable, columnNames, partOf, publish } from "./store";

/** After cells were written: tables whose header row is among them take over the names. */
export function renameTableColumns(written: RangeTarget): void {
  const { state, sheetId, rect } = written;
  for (const table of state.book.extras.tables) {
    const header = table.sheetId === sheetId ? partOf({ state, id: table.id }, "header") : null;
    if (!header || !intersect(header.rect, rect)) continue;
    const names = columnNames(state, sheetId, header.rect);
    writeHeader(header, names);
    const columns = table.columns.map((column, index) => ({ ...column, name: names[index] ?? column.name }));
    publish(state, changeTable({ state, id: table.id }, { columns }));
  }
}

/** Headers are text: a number or a formula there becomes its text. */
export function writeHeader(header: RangeTarget, names: string[]): void {
  const grid = new Grid(header.state, header.sheetId);
  const { row, column } = header.rect;
  const isWritten = (name: string, index: number): boolean =>
    cellValue(grid.cell(row, column + index)) === name && grid.formula(row, column + index) === undefined;
  writeValues(header, [names.map((name, index) => (isWritten(name, index) ? null : `'${name}`))]);
}

/** Does what the headers say depend on a calculation? */
export function hasFormulas({ state, sheetId, rect }: RangeTarget): boolean {
  const grid = new Grid(state, sheetId);
  return Array.from({ length: rect.columns }, (_, index) => rect.column + index).some(
    (column) => grid.formula(rect.row, column) !== undefined || grid.isSpilled(rect.row, column),
  );
}
