// The references in a formula, found and replaced without evaluating it. Texts and structured references are passed by.
import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS, quoteSheet } from "../addresses";

export interface Reference {
  /** null: the sheet that the formula stands on. */
  sheet: string | null;
  /** "$B$2:C9", "A:C", "3:3". */
  cells: string;
}

const SHEET = "(?:'(?:[^']|'')+'|[A-Za-z_\\u00C0-\\uFFFF][\\w.\\u00C0-\\uFFFF]*)!";
const CELL = "\\$?[A-Za-z]{1,3}\\$?\\d{1,7}";
const CELLS = `${CELL}(?::${CELL})?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?\\d{1,7}:\\$?\\d{1,7}`;
const TOKEN = new RegExp(
  `"(?:[^"]|"")*"|\\[(?:[^\\[\\]]|\\[[^\\]]*\\])*\\]|(?<![\\w.$\\u00C0-\\uFFFF'\\]])(${SHEET})?(${CELLS})(?![\\w(.!\\u00C0-\\uFFFF])`,
  "g",
);

/** `change` gives the new reference as text, or null to leave it. */
export function mapReferences(formula: string, change: (reference: Reference) => string | null): string {
  return formula.replace(TOKEN, (whole: string, sheet: string | undefined, cells: string | undefined) => {
    if (cells === undefined) return whole;
    return change({ sheet: sheet === undefined ? null : sheetName(sheet), cells }) ?? whole;
  });
}

function sheetName(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** Renames a sheet in a formula, names of sheets being alike whatever their case. */
export function renameSheet(formula: string, from: string, to: string): string {
  return mapReferences(formula, ({ sheet, cells }) =>
    sheet !== null && sheet.toLowerCase() === from.toLowerCase() ? `${quoteSheet(to)}!${cells}` : null,
  );
}

/** Rows or columns that came or went. */
export interface Shift {
  along: "rows" | "columns";
  /** The first of them. */
  at: number;
  /** Negative: so many went. */
  count: number;
}

/** Where a stretch of rows or columns goes; null where all of it went. */
export function shiftStretch(
  start: number,
  length: number,
  { at, count }: Shift,
): { start: number; length: number } | null {
  if (count >= 0) {
    if (at <= start) return { start: start + count, length };
    return { start, length: at < start + length ? length + count : length };
  }
  const gone = -count;
  const before = Math.max(0, Math.min(start + length, at) - start);
  const behind = Math.max(0, start + length - Math.max(start, at + gone));
  const left = before + behind;
  return left === 0 ? null : { start: start < at ? start : Math.max(at, start - gone), length: left };
}

/** The formula after the shift; `home` says whether references without a sheet's name are meant. */
export function shiftFormula(formula: string, sheet: string, home: boolean, shift: Shift): string {
  return mapReferences(formula, (reference) => {
    const meant = reference.sheet === null ? home : reference.sheet.toLowerCase() === sheet.toLowerCase();
    if (!meant) return null;
    const prefix = reference.sheet === null ? "" : `${quoteSheet(reference.sheet)}!`;
    const moved = shiftCells(reference.cells, shift);
    return moved === null ? `${prefix}#REF!` : prefix + moved;
  });
}

const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

/** The cells after the shift, with their $ kept; null where they went. */
export function shiftCells(cells: string, shift: Shift): string | null {
  const [from = "", to = from] = cells.split(":");
  const [first, last] = [CORNER.exec(from), CORNER.exec(to)];
  if (!first || !last) return cells;
  const rows = shift.along === "rows";
  const index = ([, , column = "", , row = ""]: RegExpExecArray) =>
    rows ? row && Number(row) - 1 : column && columnIndex(column);
  const [start, end] = [index(first), index(last)];
  if (start === "" || end === "") return cells;
  const moved = shiftStretch(start, end - start + 1, shift);
  const limit = rows ? MAX_ROWS : MAX_COLUMNS;
  if (!moved || moved.start + moved.length > limit) return null;
  const corner = ([, d1 = "", column = "", d2 = "", row = ""]: RegExpExecArray, at: number) =>
    rows ? `${d1}${column}${d2}${at + 1}` : `${d1}${columnName(at)}${d2}${row}`;
  const head = rows && first[2] === "" ? rowOnly(first, moved.start) : corner(first, moved.start);
  if (!cells.includes(":")) return head;
  const end2 = moved.start + moved.length - 1;
  return `${head}:${rows && last[2] === "" ? rowOnly(last, end2) : corner(last, end2)}`;
}

/** "$3": the one $ of a whole row stands where a column's would. */
const rowOnly = ([, d1 = "", , d2 = ""]: RegExpExecArray, at: number) => `${d1 || d2}${at + 1}`;
