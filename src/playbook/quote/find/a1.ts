// Ranges in A1 notation, as quotes and their volumes are named in answers. Rows and columns are 0-based.

export interface Rect {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

const AREA = /^\$?([A-Z]{1,3})\$?([1-9]\d*)(?::\$?([A-Z]{1,3})\$?([1-9]\d*))?$/i;

export function rectOf(range: string): Rect | null {
  const [, left, top, right = left, bottom = top] = AREA.exec(range) ?? [];
  if (!left || !top || !right || !bottom) return null;
  const [column, row] = [columnIndex(left), Number(top) - 1];
  return { row, column, rows: Number(bottom) - row, columns: columnIndex(right) - column + 1 };
}

export function rangeOf({ row, column, rows, columns }: Rect): string {
  return `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest < 0 ? "" : columnName(rest)) + String.fromCharCode(65 + (column % 26));
}

function columnIndex(name: string): number {
  return Array.from(name.toUpperCase()).reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
