// A1 notation, read and written as Excel does it, whole columns and rows included. Knows no sheet.
import type { Rect } from "../../book/types";
import { invalidArgument } from "../errors";

/** Excel's sheet: XFD1048576. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const WHOLE_SHEET: Rect = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

const CELL = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([0-9]{1,7})$/;

/** "'My sheet'!A1:B2" -> sheet and the rest; sheet is undefined where the address names none. */
export function splitAddress(address: string): { sheet?: string; cells: string } {
  const bang = address.lastIndexOf("!");
  if (bang < 0) return { cells: address };
  const written = address.slice(0, bang);
  const quoted = /^'(.*)'$/s.exec(written);
  return { sheet: quoted ? (quoted[1] ?? "").replace(/''/g, "'") : written, cells: address.slice(bang + 1) };
}

/** The rectangle of "B2", "A1:C9", "A:C" or "2:5"; undefined where the text is no address. */
export function parseCells(cells: string): Rect | undefined {
  const parts = cells.trim().split(":");
  if (parts.length > 2) return undefined;
  const [first = "", second = first] = parts.map((part) => part.trim());
  const single = parts.length === 1;
  const from = corner(first);
  const to = corner(second);
  if (from && to) return between(from, to);
  if (single) return undefined;
  const columns = [COLUMN.exec(first), COLUMN.exec(second)].map((match) => columnIndex(match?.[1]));
  if (columns.every(isPosition)) {
    return between({ row: 0, column: columns[0] ?? 0 }, { row: MAX_ROWS - 1, column: columns[1] ?? 0 });
  }
  const rows = [ROW.exec(first), ROW.exec(second)].map((match) => rowIndex(match?.[1]));
  if (rows.every(isPosition)) {
    return between({ row: rows[0] ?? 0, column: 0 }, { row: rows[1] ?? 0, column: MAX_COLUMNS - 1 });
  }
  return undefined;
}

/** As `parseCells`, but what is no address is InvalidArgument. */
export function requireCells(cells: string): Rect {
  const rect = parseCells(cells);
  if (!rect) throw invalidArgument(`"${cells}" is not an address.`);
  return rect;
}

/** "B2", "A1:C9", "A:C", "2:5". */
export function cellsText(rect: Rect): string {
  const last = { row: rect.row + rect.rows - 1, column: rect.column + rect.columns - 1 };
  if (isWholeRows(rect)) return `${rect.row + 1}:${last.row + 1}`;
  if (isWholeColumns(rect)) return `${columnLetters(rect.column)}:${columnLetters(last.column)}`;
  const from = `${columnLetters(rect.column)}${rect.row + 1}`;
  if (rect.rows === 1 && rect.columns === 1) return from;
  return `${from}:${columnLetters(last.column)}${last.row + 1}`;
}

/** "$B$2:$C$9": for formulas that must not move. */
export function absoluteCells(rect: Rect): string {
  return cellsText(rect).replace(/[A-Z]+(?=\d|$|:)|\d+/g, (part) => `$${part}`);
}

/** A sheet's name as it stands before "!": quoted where Excel quotes it. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !CELL.test(name) &&
    !/^(R|C|RC|R\d+C\d+|TRUE|FALSE)$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" -> 0, "AB" -> 27; letters in any case. */
export function columnOf(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

export function isWholeColumns(rect: Rect): boolean {
  return rect.row === 0 && rect.rows === MAX_ROWS;
}

export function isWholeRows(rect: Rect): boolean {
  return rect.column === 0 && rect.columns === MAX_COLUMNS;
}

export function isUnbounded(rect: Rect): boolean {
  return isWholeColumns(rect) || isWholeRows(rect);
}

export function intersect(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest rectangle around both. */
export function bounding(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function contains(outer: Rect, inner: Rect): boolean {
  const common = intersect(outer, inner);
  return common !== null && common.rows === inner.rows && common.columns === inner.columns;
}

export function sameRect(a: Rect, b: Rect): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** A rectangle that lies within Excel's sheet, else InvalidArgument. */
export function onSheet(rect: Rect): Rect {
  const fits =
    rect.row >= 0 &&
    rect.column >= 0 &&
    rect.rows > 0 &&
    rect.columns > 0 &&
    rect.row + rect.rows <= MAX_ROWS &&
    rect.column + rect.columns <= MAX_COLUMNS;
  if (!fits) throw invalidArgument("The range lies outside the sheet.");
  return rect;
}

interface Corner {
  row: number;
  column: number;
}

function corner(text: string): Corner | undefined {
  const match = CELL.exec(text);
  const column = columnIndex(match?.[1]);
  const row = rowIndex(match?.[2]);
  return isPosition(column) && isPosition(row) ? { row, column } : undefined;
}

function between(a: Corner, b: Corner): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return { row, column, rows: Math.abs(a.row - b.row) + 1, columns: Math.abs(a.column - b.column) + 1 };
}

function columnIndex(letters: string | undefined): number | undefined {
  if (!letters) return undefined;
  const index = columnOf(letters);
  return index < MAX_COLUMNS ? index : undefined;
}

function rowIndex(digits: string | undefined): number | undefined {
  if (!digits) return undefined;
  const index = Number(digits) - 1;
  return index >= 0 && index < MAX_ROWS ? index : undefined;
}

function isPosition(index: number | undefined): index is number {
  return index !== undefined;
}
