// Where the user is: the active sheet, its selected range and active cell.
import type { IRange } from "@univerjs/core";
import type { Rect } from "../../book/types";
import { MAX_COLUMNS, MAX_ROWS } from "../cells/address";
import type { HostState, RangeTarget } from "../state";

export function selectedRange(state: HostState): RangeTarget {
  const sheet = state.workbook.getActiveSheet();
  const range = sheet.getActiveRange()?.getRange();
  return {
    state,
    sheetId: sheet.getSheetId(),
    rect: range ? rectOf(range, state.grid(sheet.getSheetId())) : TOP_LEFT,
  };
}

export function activeCell(state: HostState): RangeTarget {
  const sheet = state.workbook.getActiveSheet();
  const range = sheet.getActiveCell()?.getRange();
  const rect = range ? { row: range.startRow, column: range.startColumn, rows: 1, columns: 1 } : TOP_LEFT;
  return { state, sheetId: sheet.getSheetId(), rect };
}

const TOP_LEFT: Rect = { row: 0, column: 0, rows: 1, columns: 1 };

/** Univer's whole columns end where its sheet ends (or are NaN); Excel's end at its last row. */
export function rectOf(range: IRange, size: { getRowCount(): number; getColumnCount(): number }): Rect {
  const wholeColumns =
    Number.isNaN(range.startRow) || (range.startRow === 0 && range.endRow >= size.getRowCount() - 1);
  const wholeRows =
    Number.isNaN(range.startColumn) ||
    (range.startColumn === 0 && range.endColumn >= size.getColumnCount() - 1);
  const row = wholeColumns ? 0 : range.startRow;
  const column = wholeRows ? 0 : range.startColumn;
  return {
    row,
    column,
    rows: wholeColumns ? MAX_ROWS : range.endRow - row + 1,
    columns: wholeRows ? MAX_COLUMNS : range.endColumn - column + 1,
  };
}

export function activateSheet(state: HostState, sheetId: string): void {
  state.workbook.setActiveSheet(state.sheet(sheetId));
}

export function selectRange(range: RangeTarget): void {
  const { state, sheetId, rect } = range;
  activateSheet(state, sheetId);
  const grid = state.grid(sheetId);
  const rows = Math.min(rect.rows, grid.getRowCount() - rect.row);
  const columns = Math.min(rect.columns, grid.getColumnCount() - rect.column);
  state.sheet(sheetId).getRange(rect.row, rect.column, Math.max(rows, 1), Math.max(columns, 1)).activate();
}

/** For the few operations that Univer knows on the active sheet only: goes there and back. */
export function withActiveSheet<T>(state: HostState, sheetId: string, work: () => T): T {
  const back = visit(state, sheetId);
  try {
    return work();
  } finally {
    back();
  }
}

/** The same for what takes its time. */
export async function duringActiveSheet<T>(
  state: HostState,
  sheetId: string,
  work: () => Promise<T>,
): Promise<T> {
  const back = visit(state, sheetId);
  try {
    return await work();
  } finally {
    back();
  }
}

const visitors = new WeakSet<HostState>();

/** True while another sheet is the active one for an operation's sake: nobody is told of that. */
export const isVisiting = (state: HostState): boolean => visitors.has(state);

/** Makes a sheet the active one; what is returned goes back. */
function visit(state: HostState, sheetId: string): () => void {
  const before = state.workbook.getActiveSheet().getSheetId();
  if (before === sheetId) return () => undefined;
  visitors.add(state);
  activateSheet(state, sheetId);
  return () => {
    if (state.workbook.getSheetBySheetId(before)) activateSheet(state, before);
    visitors.delete(state);
  };
}
