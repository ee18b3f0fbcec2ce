// From a range to a chart's series: which cells are names, categories and values.
// https://support.microsoft.com/office/select-data-for-a-chart-5fca57b7-8c52-4e09-979a-631085113862
import type { BookSeries } from "../../../book/types";
import { Grid } from "../../cells/grid";
import { cellValue, valueType } from "../../cells/value";
import type { RangeTarget } from "../../state";
import { referenceTo } from "./store";

/** Charts whose categories come first: the first column (or row) of text is no series. */
export function seriesOf(
  source: RangeTarget,
  type: string,
  seriesBy: "Auto" | "Columns" | "Rows",
): BookSeries[] {
  const { rect } = source;
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && rect.rows >= rect.columns);
  const grid = new Grid(source.state, source.sheetId);
  const kind = (row: number, column: number): string =>
    valueType(grid.cell(rect.row + row, rect.column + column));
  const [length, breadth] = byColumns ? [rect.rows, rect.columns] : [rect.columns, rect.rows];
  const at = (along: number, across: number): string =>
    byColumns ? kind(along, across) : kind(across, along);
  const isLabel = (value: string): boolean => value === "String";
  const hasNames = length > 1 && Array.from({ length: breadth }, (_, index) => at(0, index)).some(isLabel);
  const first = hasNames ? 1 : 0;
  const labelled = Array.from({ length: length - first }, (_, index) => at(index + first, 0));
  const hasCategories =
    breadth > 1 && (labelled.every(isLabel) || (hasNames && at(0, 0) === "Empty") || type.startsWith("XY"));
  const strip = (index: number, from: number, to: number): RangeTarget => ({
    ...source,
    rect: byColumns
      ? { row: rect.row + from, column: rect.column + index, rows: to - from, columns: 1 }
      : { row: rect.row + index, column: rect.column + from, rows: 1, columns: to - from },
  });
  const x = hasCategories ? referenceTo(strip(0, first, length)) : "";
  return Array.from({ length: breadth - (hasCategories ? 1 : 0) }, (_, position) => {
    const index = position + (hasCategories ? 1 : 0);
    const name = strip(index, 0, 1);
    const values = referenceTo(strip(index, first, length));
    if (!hasNames) return { name: `Series${position + 1}`, values, x };
    const text = String(cellValue(grid.cell(name.rect.row, name.rect.column)));
    return { name: text, nameRef: referenceTo(name), values, x };
  });
}
