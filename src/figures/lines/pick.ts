// Small helpers shared by the ways to reduce a line.
import type { Version } from "../lexicon/types";
import type { LineCell, Reduced } from "./types";

export const versionOf = (cell: LineCell): Version | null =>
  cell.label?.version ?? cell.upper?.version ?? null;

/** Equal but for rounding in the workbook (1.1 %). */
export const close = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 0.011 * Math.max(Math.abs(a), Math.abs(b));

/** One cell of a line as its result. */
export function one(
  cell: LineCell,
  period: Reduced["period"],
  quality: number,
  year: number | null,
): Reduced {
  return {
    cells: [cell],
    reduce: "cell",
    value: cell.value,
    period,
    months: null,
    column: cell.header,
    quality,
    version: versionOf(cell),
    year,
  };
}
