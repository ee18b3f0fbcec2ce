// The cells of a sheet -> sheetData. What is as it was in the opened file is copied from there.
import type { ICellData, IRowData, Nullable } from "@univerjs/core";
import { rectName } from "../addresses";
import type { Shift } from "../formulas/references";
import type { RawCell, RawRow } from "../read/cells";
import { POINT } from "../sizes";
import type { Rect } from "../types";
import { tag } from "../xml/write";
import { cellXml, type FormulaContext } from "./cell";
import { arrayOf, originOf, placedAt } from "./origins";

export type Cells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;
export type Rows = Readonly<Record<number, Partial<IRowData>>>;

export interface SheetState {
  cells: Cells;
  rows: Rows;
}

export interface SheetDataInput {
  now: SheetState;
  /** The file's cells as they were read, and as they stand in it; null for a sheet that is new. */
  before: (SheetState & { raw: ReadonlyMap<number, RawRow> }) | null;
  /** What happened to rows and columns since the file was opened. */
  shifts: readonly Shift[];
  /** By "row,column" of the formula. */
  spills: ReadonlyMap<string, Rect>;
  formatOf(style: ICellData["s"]): number;
  context: FormulaContext;
}

interface SheetData {
  xml: string;
  dimension: string;
}

/** null: nothing differs from the file. */
export function writeSheetData(input: SheetDataInput): SheetData | null {
  const { now, before } = input;
  if (before && sameRows(now.rows, before.rows) && sameCells(now.cells, before.cells)) return null;
  const formulasChanged = !before || !sameCells(now.cells, before.cells, sameFormula);
  const numbers = new Set([...Object.keys(now.cells), ...Object.keys(now.rows)].map(Number));
  const extent = { first: Infinity, last: -1, left: Infinity, right: -1 };
  const rows = [...numbers].sort(ascending).map((row) => {
    const cells = now.cells[row] ?? {};
    const columns = Object.keys(cells).map(Number).sort(ascending);
    const original = originalRow(input, row);
    const body = columns.map((column) => {
      const xml = cellText(input, row, column, cells[column] ?? EMPTY, original, formulasChanged);
      if (xml !== "") grow(extent, row, column);
      return xml;
    });
    return rowXml(input, row, body.join(""));
  });
  const dimension =
    extent.last < 0
      ? "A1"
      : rectName({
          row: extent.first,
          column: extent.left,
          rows: extent.last - extent.first + 1,
          columns: extent.right - extent.left + 1,
        });
  return { xml: tag("sheetData", {}, rows.join("")), dimension };
}

const ascending = (a: number, b: number) => a - b;

function grow(
  extent: { first: number; last: number; left: number; right: number },
  row: number,
  column: number,
): void {
  extent.first = Math.min(extent.first, row);
  extent.last = Math.max(extent.last, row);
  extent.left = Math.min(extent.left, column);
  extent.right = Math.max(extent.right, column);
}

/** What stood in a row of the file, by column. */
interface OriginalRow {
  cells: Cells[number];
  raw: ReadonlyMap<number, RawCell>;
}

/** Null where the file had none, or the row is new. */
function originalRow({ before, shifts }: SheetDataInput, row: number): OriginalRow | null {
  const from = originOf(row, "rows", shifts);
  const raw = from === null ? undefined : before?.raw.get(from);
  if (!raw || from === null) return null;
  return { cells: before?.cells[from] ?? {}, raw: new Map(raw.cells.map((cell) => [cell.column, cell])) };
}

function cellText(
  input: SheetDataInput,
  row: number,
  column: number,
  cell: ICellData,
  original: OriginalRow | null,
  formulasChanged: boolean,
): string {
  const { shifts } = input;
  const from = original && originOf(column, "columns", shifts);
  const before = original?.cells[from ?? -1];
  const raw = original?.raw.get(from ?? -1);
  const known = before && raw?.formula ? withAnswer(cell, before) : cell;
  if (raw && before && sameCell(known, before) && mayCopy(raw, formulasChanged))
    return placedAt(raw, row, column, shifts);
  const spill = input.spills.get(`${row},${column}`) ?? null;
  const array = raw && before && isSameFormula(cell, before, shifts) ? arrayOf(raw, shifts) : null;
  return cellXml({ row, column, cell: known, format: input.formatOf(cell.s), spill, array }, input.context);
}

/** To the letter, or moved along with its cells. */
const isSameFormula = (cell: ICellData, before: ICellData, shifts: readonly Shift[]): boolean =>
  sameFormula(cell, before) || (shifts.length > 0 && !!cell.f && !!before.f);

/** What the engine cannot calculate (another file, a function it lacks) keeps the answer that Excel gave, or none. */
function withAnswer(cell: ICellData, before: ICellData): ICellData {
  if (cell.v !== UNKNOWN || before.v === UNKNOWN) return cell;
  const { v: _value, t: _type, ...rest } = cell;
  const { v, t } = before;
  return { ...rest, ...(v === undefined ? {} : { v }), ...(t === undefined ? {} : { t }) };
}

const UNKNOWN = "#NAME?";

/** A shared formula hangs on its first cell, which may be gone. */
const mayCopy = (raw: RawCell, formulasChanged: boolean): boolean =>
  !(formulasChanged && raw.formula?.kind === "shared");

function rowXml(input: SheetDataInput, row: number, body: string): string {
  const { now, before } = input;
  const data = now.rows[row];
  const then = originOf(row, "rows", input.shifts) ?? -1;
  const original = before?.raw.get(then);
  if (original && sameRow(data, before?.rows[then])) {
    const { spans: _, ...attributes } = original.attributes;
    return body === "" && Object.keys(attributes).length < 2
      ? ""
      : tag("row", { ...attributes, r: row + 1 }, body);
  }
  const style = data?.s ? input.formatOf(data.s) : 0;
  const attributes = {
    r: row + 1,
    s: style || undefined,
    customFormat: style ? true : undefined,
    ht: data?.h === undefined ? undefined : Number((data.h / POINT).toFixed(4)),
    customHeight: data?.h !== undefined && !data.ia ? true : undefined,
    hidden: data?.hd ? true : undefined,
  };
  const bare = Object.values(attributes).filter((value) => value !== undefined).length === 1;
  return body === "" && bare ? "" : tag("row", attributes, body);
}

function sameCell(a: ICellData, b: ICellData): boolean {
  return (
    sameFormula(a, b) &&
    sameValue(a.v ?? null, b.v ?? null) &&
    (a.s ?? null) === (b.s ?? null) &&
    !a.p &&
    sameType(a, b)
  );
}

const sameAnswer = (a: ICellData, b: ICellData): boolean => sameCell(b.f ? withAnswer(a, b) : a, b);

/**
 * Programs add up in different orders, so that a formula that is calculated anew may differ in the last bits: then the
 * file's value stays. Nobody can type such a difference; Excel keeps 15 digits.
 */
const sameValue = (a: ICellData["v"] | null, b: ICellData["v"] | null): boolean =>
  typeof a === "number" && typeof b === "number"
    ? Math.abs(a - b) <= 4 * Number.EPSILON * Math.abs(a)
    : a === b;

const sameType = (a: ICellData, b: ICellData) =>
  (a.t ?? null) === (b.t ?? null) || a.v === undefined || a.v === null;
const sameFormula = (a: ICellData, b: ICellData) => (a.f ?? "") === (b.f ?? "");
const sameRow = (a: Partial<IRowData> | undefined, b: Partial<IRowData> | undefined) =>
  (a?.h ?? null) === (b?.h ?? null) && Boolean(a?.hd) === Boolean(b?.hd) && (a?.s ?? null) === (b?.s ?? null);

function sameRows(a: Rows, b: Rows): boolean {
  return [...Object.keys(a), ...Object.keys(b)].every((row) => sameRow(a[Number(row)], b[Number(row)]));
}

const EMPTY: ICellData = {};

/** `null` and no cell are the same as an empty one. */
function sameCells(a: Cells, b: Cells, same = sameAnswer): boolean {
  return (
    everyCell(a, (cell, row, column) => same(cell, b[row]?.[column] ?? EMPTY)) &&
    everyCell(b, (cell, row, column) => Boolean(a[row]?.[column]) || same(EMPTY, cell))
  );
}

function everyCell(cells: Cells, holds: (cell: ICellData, row: number, column: number) => boolean): boolean {
  for (const row of Object.keys(cells).map(Number)) {
    const line = cells[row] ?? {};
    for (const column of Object.keys(line).map(Number)) {
      const cell = line[column];
      if (cell && !holds(cell, row, column)) return false;
    }
  }
  return true;
}
