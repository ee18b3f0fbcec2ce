// What stands in cells of the workbook as it was read last, and the words beside them. Pure.
import type { Stretch } from "../../figures/condense/types";
import type { CellValue, WorkbookGrid } from "../../figures/types";
import { rectOf, type Rect } from "../quote/find/a1";
import type { LostCell } from "./lost";
import type { Place } from "./types";

export type CellReading = { value: number } | { lost: LostCell };

/** What one reads in a cell; of several the sum of their numbers. A sheet that is not there has no cells. */
export function readCells(grid: WorkbookGrid, { sheet, address }: Place): CellReading {
  if (!grid.sheets.some(({ name }) => name === sheet)) return { lost: "gone" };
  const parts = address.split(",").map((part) => valuesIn(grid, sheet, part.trim()));
  // Part of them is not here: they may be what they were.
  if (parts.some((part) => part === null)) return { lost: "moved" };
  const values = parts.flatMap((part) => part ?? []);
  if (values.some((value) => typeof value === "string" && ERROR.test(value))) return { lost: "error" };
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.length > 0) return { value: numbers.reduce((sum, value) => sum + value, 0) };
  return { lost: values.every((value) => value === "") ? "blank" : "text" };
}

/** Excel hands an error over as its text. */
const ERROR =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA)/;

/** Cells that a reader would look through for a label. */
const MOST_LEFT = 12;
const MOST_ABOVE = 40;

/** The nearest words left of the cell and above it: by them it is told from others. Undefined where there are none. */
export function wordsNear(grid: WorkbookGrid, { sheet, address }: Place): string | undefined {
  const rect = rectOf(/^[^,:]+/.exec(address)?.[0].trim() ?? "");
  if (!rect) return undefined;
  const { row, column } = rect;
  const steps = (count: number, most: number): number[] =>
    Array.from({ length: Math.min(count, most) }, (_, step) => step + 1);
  const left = steps(column, MOST_LEFT).map((step) => valueAt(grid, sheet, row, column - step));
  const above = steps(row, MOST_ABOVE).map((step) => valueAt(grid, sheet, row - step, column));
  const near = [left, above].map((values) => values.find(isWords)?.trim() ?? "");
  return near.some((words) => words !== "") ? near.join(" | ") : undefined;
}

const isWords = (value: CellValue): value is string =>
  typeof value === "string" && /\p{L}/u.test(value) && !ERROR.test(value);

/** True where two places share a cell. */
export function overlap(one: Place, other: Place): boolean {
  const rects = ({ address }: Place): Rect[] =>
    address.split(",").flatMap((part) => rectOf(part.trim()) ?? []);
  const meet = (a: Rect, b: Rect): boolean =>
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns;
  return one.sheet === other.sheet && rects(one).some((a) => rects(other).some((b) => meet(a, b)));
}

/** Of rows that were not kept what they come to; null where that tells nothing of these cells. */
export function valuesIn(grid: WorkbookGrid, sheet: string, address: string): CellValue[] | null {
  const rect = rectOf(address);
  if (!rect) return [];
  const found: CellValue[] = [];
  for (const { name, values, top, left, stretches = [] } of grid.sheets) {
    if (name !== sheet) continue;
    const [from, until] = [Math.max(0, rect.row - top), Math.max(0, rect.row + rect.rows - top)];
    const [first, end] = [Math.max(0, rect.column - left), Math.max(0, rect.column + rect.columns - left)];
    for (const line of values.slice(from, until)) found.push(...line.slice(first, end));
    for (const stretch of stretches) {
      if (stretch.last < from || stretch.first >= until) continue;
      const sums = sumsOf(stretch, first, end);
      if (!sums || stretch.first < from || stretch.last >= until) return null;
      found.push(...sums);
    }
  }
  return found;
}

function sumsOf({ columns }: Stretch, first: number, end: number): number[] | null {
  const filled = columns.slice(first, end).filter((column) => column.filled > 0);
  const sums = filled.map(({ numbers }) => numbers?.sum ?? Number.NaN);
  return sums.some(Number.isNaN) ? null : sums;
}

/** True where all of a place's cells are here as they are. */
export function isKept({ sheets }: WorkbookGrid, { sheet, address }: Place): boolean {
  const rects = address.split(",").flatMap((part) => rectOf(part.trim()) ?? []);
  return sheets.every(
    ({ name, top, stretches = [] }) =>
      name !== sheet ||
      !stretches.some(({ first, last }) =>
        rects.some(({ row, rows }) => first < row + rows - top && last >= row - top),
      ),
  );
}

function valueAt(grid: WorkbookGrid, sheet: string, row: number, column: number): CellValue {
  for (const { name, values, top, left } of grid.sheets) {
    const value = name === sheet ? values[row - top]?.[column - left] : undefined;
    if (value !== undefined) return value;
  }
  return "";
}
