// Looks of cells: changed as a patch on what is there, read as one value where all cells agree.
import type { IStyleData } from "@univerjs/core";
import type { RangeTarget } from "../state";
import { isUnbounded, isWholeColumns, isWholeRows } from "./address";
import { CellChanges, Grid } from "./grid";
import { eachCell } from "./write";

/** Changes the style of every cell; whole rows and columns keep the style for cells that are still to come. */
export function patchStyle(target: RangeTarget, patch: Partial<IStyleData>): void {
  const { state, sheetId, rect } = target;
  state.allowChange(sheetId);
  const grid = new Grid(state, sheetId);
  const changes = new CellChanges();
  if (!isUnbounded(rect)) {
    eachCell(target, (_row, _column, row, column) => changes.add(row, column, { s: patch }));
    grid.write(changes);
    return;
  }
  patchLines(target, patch);
  grid.forEachStored(rect, (row, column, cell) => {
    if (cell.s) changes.add(row, column, { s: patch });
  });
  grid.write(changes);
}

/** Null where cells differ, as Excel answers for mixed formats. Whole rows and columns are judged by their cells in use. */
export function uniform<T>(target: RangeTarget, read: (style: IStyleData) => T): T | null {
  const { state, sheetId, rect } = target;
  const grid = new Grid(state, sheetId);
  const part = isUnbounded(rect) ? (grid.used(false, rect) ?? { ...rect, rows: 1, columns: 1 }) : rect;
  const first = read(grid.style(part.row, part.column));
  for (let row = part.row; row < part.row + part.rows; row += 1) {
    for (let column = part.column; column < part.column + part.columns; column += 1) {
      if (!Object.is(read(grid.style(row, column)), first)) return null;
    }
  }
  return first;
}

function patchLines({ state, sheetId, rect }: RangeTarget, patch: Partial<IStyleData>): void {
  const sheet = state.sheet(sheetId);
  const merge = (before: unknown): IStyleData => ({
    ...(typeof before === "object" && before !== null ? before : {}),
    ...patch,
  });
  if (isWholeColumns(rect) && isWholeRows(rect)) {
    sheet.setDefaultStyle(merge(sheet.getDefaultStyle()));
    return;
  }
  const grid = new Grid(state, sheetId);
  if (isWholeColumns(rect)) {
    grid.makeRoom(0, rect.column + rect.columns - 1);
    for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
      sheet.setColumnDefaultStyle(column, merge(sheet.getColumnDefaultStyle(column)));
    }
    return;
  }
  grid.makeRoom(rect.row + rect.rows - 1, 0);
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
    sheet.setRowDefaultStyle(row, merge(sheet.getRowDefaultStyle(row)));
  }
}
