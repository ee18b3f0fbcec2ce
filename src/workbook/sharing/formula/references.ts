// The references in a formula: where they stand, which cells they mean, and how they read after those have moved.
// References into other files, over several sheets at once, and into tables by name are left alone. Pure.
import { columnIndex, columnName, type Rect } from "../../a1";
import { masked } from "./masked";

/** Excel's sheet. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** A row or a column, 0-based. */
interface Line {
  at: number;
  fixed: boolean;
}

/** Without a row: a whole column; without a column: a whole row. */
interface Corner {
  column?: Line;
  row?: Line;
}

export interface Reference {
  start: number;
  end: number;
  /** Null where the formula's own sheet is meant. */
  sheet: string | null;
  first: Corner;
  /** Null for a single cell. */
  last: Corner | null;
}

const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const REFERENCE = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.$!\u0001\]:\\])(?:(?<sheet>'\u0001+'|[\p{L}_][\p{L}\p{N}_.]*)!)?` +
    String.raw`(?<first>${CELL}|\$?[A-Z]{1,3}(?=:)|\$?[1-9]\d{0,6}(?=:))(?::(?<last>${CELL}|\$?[A-Z]{1,3}|\$?[1-9]\d{0,6}))?` +
    String.raw`(?![\p{L}\p{N}_.(!\[])`,
  "giu",
);

export function referencesIn(formula: string): Reference[] {
  return [...masked(formula).matchAll(REFERENCE)].flatMap((match) => {
    const { sheet: prefix = "", first = "", last } = match.groups ?? {};
    const sheet = prefix ? sheetName(formula.slice(match.index, match.index + prefix.length)) : null;
    if (sheet !== null && /[[\]:]/.test(sheet)) return [];
    const corners = { first: corner(first), last: last === undefined ? null : corner(last) };
    if (!alike(corners)) return [];
    const found = onSheet({ start: match.index, end: match.index + match[0].length, sheet, ...corners });
    return found ? [found] : []; // what lies beyond the last column is a name
  });
}

/** A1:B2, A:B or 1:2; never A1:B. */
function alike({ first, last }: Pick<Reference, "first" | "last">): boolean {
  const whole = !first.row || !first.column;
  if (!last) return !whole;
  return !!first.row === !!last.row && !!first.column === !!last.column;
}

const sheetName = (written: string): string =>
  written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;

function corner(text: string): Corner {
  const [, fixedColumn, column = "", fixedRow, row = ""] = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(text) ?? [];
  if (column === "") return { row: { at: Number(row) - 1, fixed: fixedColumn === "$" || fixedRow === "$" } };
  const line = { at: columnIndex(column), fixed: fixedColumn === "$" };
  return row === ""
    ? { column: line }
    : { column: line, row: { at: Number(row) - 1, fixed: fixedRow === "$" } };
}

/** The cells that are meant; whole rows and columns reach over the sheet. */
export function rectOf({ first, last }: Pick<Reference, "first" | "last">): Rect {
  const [row, rows] = extent(first.row?.at, (last ?? first).row?.at, SHEET_ROWS);
  const [column, columns] = extent(first.column?.at, (last ?? first).column?.at, SHEET_COLUMNS);
  return { row, column, rows, columns };
}

function extent(one: number | undefined, other: number | undefined, all: number): [number, number] {
  if (one === undefined || other === undefined) return [0, all];
  return [Math.min(one, other), Math.abs(one - other) + 1];
}

/** As Excel adapts a reference when its formula is filled down or to the right; null off the sheet. */
export function filled(reference: Reference, down: number, right: number): Reference | null {
  const move = ({ column, row }: Corner): Corner => ({
    ...(column && { column: column.fixed ? column : { ...column, at: column.at + right } }),
    ...(row && { row: row.fixed ? row : { ...row, at: row.at + down } }),
  });
  return onSheet({
    ...reference,
    first: move(reference.first),
    last: reference.last && move(reference.last),
  });
}

/** The same reference after its cells went from one rectangle to another; null off the sheet. */
export function moved(reference: Reference, from: Rect, to: Rect): Reference | null {
  const rect = rectOf(reference);
  const row = to.row + rect.row - from.row;
  const column = to.column + rect.column - from.column;
  // A range that grew or shrank as a whole keeps its outer edges.
  const rows = rect.rows === from.rows ? to.rows : rect.rows;
  const columns = rect.columns === from.columns ? to.columns : rect.columns;
  const place = (old: Corner, lower: boolean, further: boolean): Corner => ({
    ...(old.column && { column: { ...old.column, at: further ? column + columns - 1 : column } }),
    ...(old.row && { row: { ...old.row, at: lower ? row + rows - 1 : row } }),
  });
  const { first, last } = reference;
  if (!last) return onSheet({ ...reference, first: place(first, false, false) });
  const lower = (first.row?.at ?? 0) > (last.row?.at ?? 0);
  const further = (first.column?.at ?? 0) > (last.column?.at ?? 0);
  return onSheet({ ...reference, first: place(first, lower, further), last: place(last, !lower, !further) });
}

function onSheet(reference: Reference): Reference | null {
  const { row, column, rows, columns } = rectOf(reference);
  const inside = row >= 0 && column >= 0 && row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS;
  return inside ? reference : null;
}

/** The cells alone, without their sheet: "$A$1:B2". */
export function cellsText({ first, last }: Pick<Reference, "first" | "last">): string {
  const text = ({ column, row }: Corner): string =>
    (column ? (column.fixed ? "$" : "") + columnName(column.at) : "") +
    (row ? `${row.fixed ? "$" : ""}${row.at + 1}` : "");
  return last ? `${text(first)}:${text(last)}` : text(first);
}

/** The formula with its references written anew, in their order; null as a whole where one cannot be written. */
export function rewritten(
  formula: string,
  change: (reference: Reference, index: number) => string | null,
): string | null {
  const references = referencesIn(formula);
  const fresh = references.map(change);
  return references.reduceRight<string | null>((text, { start, end }, index) => {
    const written = fresh[index];
    return text === null || typeof written !== "string"
      ? null
      : text.slice(0, start) + written + text.slice(end);
  }, formula);
}

/** The formula as it reads filled `down` and `right` of its cell; null where a reference would leave the sheet. */
export function filledFormula(formula: string, down: number, right: number): string | null {
  if (down === 0 && right === 0) return formula;
  return rewritten(formula, (reference) => {
    const there = filled(reference, down, right);
    return (
      there &&
      (sameCells(there, reference)
        ? asWritten(formula, reference)
        : prefixIn(formula, reference) + cellsText(there))
    );
  });
}

const sameCells = (one: Reference, other: Reference): boolean => cellsText(one) === cellsText(other);

/** To the letter, as somebody typed it. */
export const asWritten = (formula: string, { start, end }: Reference): string => formula.slice(start, end);

/** "'My costs'!" as it stands in the formula; "" where there is none. */
export function prefixIn(formula: string, { start, end }: Reference): string {
  const written = formula.slice(start, end);
  return written.slice(0, written.lastIndexOf("!") + 1);
}
