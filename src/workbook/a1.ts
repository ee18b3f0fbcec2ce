// Addresses in A1 notation, as Excel reads and writes them. Knows no Excel object.

/** 0-based, in cells. */
export interface Rect {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** 0 -> "A", 26 -> "AA". */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** "AA" -> 26. */
export function columnIndex(name: string): number {
  return Array.from(name.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const AREA = /^\$?([A-Z]{1,3})\$?([1-9]\d*)(?::\$?([A-Z]{1,3})\$?([1-9]\d*))?$/i;

/** "B3:C4" (with or without $) as numbers; null for anything else. */
export function parseArea(address: string): Rect | null {
  const match = AREA.exec(address);
  const [, left, top, right = left, bottom = top] = match ?? [];
  if (!left || !top || !right || !bottom) return null;
  const [row, column] = [Number(top) - 1, columnIndex(left)];
  return { row, column, rows: Number(bottom) - row, columns: columnIndex(right) - column + 1 };
}

/** The address of a rectangle: "B3" or "B3:C4". */
export function areaAddress({ row, column, rows, columns }: Rect): string {
  const first = `${columnName(column)}${row + 1}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnName(column + columns - 1)}${row + rows}`;
}

/** "'My costs'!B3" apart; an address without a sheet has an empty name. */
export function splitAddress(full: string): { sheet: string; address: string } {
  const at = full.lastIndexOf("!");
  const name = full.slice(0, Math.max(at, 0));
  const sheet = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, address: full.slice(at + 1) };
}

/** A reference with its sheet, quoted so that every sheet name is safe: "'It''s'!B3". */
export function qualified(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}

/** The same cells with every row and column fixed: "$B$3:$C$4". */
export function fixed(address: string): string {
  return address.replace(/\$?([A-Z]{1,3})\$?(\d+)/gi, "$$$1$$$2");
}

export function contains(outer: Rect, row: number, column: number): boolean {
  return (
    row >= outer.row &&
    row < outer.row + outer.rows &&
    column >= outer.column &&
    column < outer.column + outer.columns
  );
}
