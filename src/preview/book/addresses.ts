// A1 notation <-> rectangles of 0-based cells. Knows nothing of workbooks.
import type { Rect } from "./types";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0 -> "A", 26 -> "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/** "A" -> 0, "aa" -> 26. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function rectName({ row, column, rows, columns }: Rect): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

/** "$B$2" -> 1; -1 where it is no single cell. */
export function columnOfCell(text: string): number {
  const letters = CELL.exec(text)?.[1];
  return letters === undefined ? -1 : columnIndex(letters);
}

/** The corner a reference starts or ends at; whole rows and columns reach to the sheet's edge. */
function corner(text: string, edge: "first" | "last"): { row: number; column: number } | null {
  const cell = CELL.exec(text);
  if (cell?.[1] && cell[2]) return { row: Number(cell[2]) - 1, column: columnIndex(cell[1]) };
  const column = COLUMN.exec(text);
  if (column?.[1]) return { row: edge === "first" ? 0 : MAX_ROWS - 1, column: columnIndex(column[1]) };
  const row = ROW.exec(text);
  if (row?.[1]) return { row: Number(row[1]) - 1, column: edge === "first" ? 0 : MAX_COLUMNS - 1 };
  return null;
}

/** "B2:C9", "$B$2", "A:C", "3:3" (without a sheet's name) -> its rectangle; null where it is no such reference. */
export function parseRect(text: string): Rect | null {
  const [from, to] = text.split(":");
  const first = corner(from ?? "", "first");
  const last = to === undefined ? (CELL.test(text) ? first : null) : corner(to, "last");
  if (!first || !last) return null;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  const rect = {
    row,
    column,
    rows: Math.max(first.row, last.row) - row + 1,
    columns: Math.max(first.column, last.column) - column + 1,
  };
  const inside =
    row >= 0 && column >= 0 && row + rect.rows <= MAX_ROWS && column + rect.columns <= MAX_COLUMNS;
  return inside ? rect : null;
}

/** "A1:B2 D4" (a list, as conditional formats and validations have it). */
export function parseRects(text: string): Rect[] {
  return text
    .trim()
    .split(/\s+/)
    .map(parseRect)
    .filter((rect) => rect !== null);
}

/** 'Costs 2025'!A1 -> sheet name and the rest; the name is null where there is none. */
export function splitSheet(reference: string): { sheet: string | null; address: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(reference);
  if (quoted) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), address: quoted[2] ?? "" };
  const bang = reference.lastIndexOf("!");
  if (bang < 0) return { sheet: null, address: reference };
  return { sheet: reference.slice(0, bang), address: reference.slice(bang + 1) };
}

/** A sheet's name as a formula wants it. */
export function quoteSheet(name: string): string {
  const plain = /^[A-Za-z_\u00C0-\uFFFF][\w.\u00C0-\uFFFF]*$/.test(name);
  const looksLikeCell = /^[A-Za-z]{1,3}\d+$|^R\d*C\d*$|^[RC]$/i.test(name);
  return plain && !looksLikeCell ? name : `'${name.replaceAll("'", "''")}'`;
}
