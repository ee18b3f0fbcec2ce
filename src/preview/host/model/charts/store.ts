// The workbook's charts as they are kept beside the grid. Knows no class.
import type { BookAxis, BookChart, BookSeries } from "../../../book/types";
import { absoluteCells, quoteSheet } from "../../cells/address";
import { Grid } from "../../cells/grid";
import { valueType, cellValue } from "../../cells/value";
import { itemNotFound } from "../../errors";
import type { HostState, RangeTarget } from "../../state";

export interface ChartTarget {
  state: HostState;
  id: string;
}

export interface AxisTarget extends ChartTarget {
  axis: "x" | "y";
}

export interface SeriesTarget extends ChartTarget {
  index: number;
}

export function chartById({ state, id }: ChartTarget): BookChart {
  const chart = state.book.extras.charts.find((candidate) => candidate.id === id);
  if (!chart) throw itemNotFound();
  return chart;
}

/** The chart, for a change of it. */
export function changing(self: ChartTarget): BookChart {
  const chart = chartById(self);
  self.state.allowChange(chart.sheetId);
  return chart;
}

export function seriesAt(self: SeriesTarget): BookSeries {
  const series = chartById(self).series[self.index];
  if (!series) throw itemNotFound();
  return series;
}

export function axisOf(self: AxisTarget): BookAxis {
  const chart = chartById(self);
  return (self.axis === "x" ? chart.xAxis : chart.yAxis) ?? {};
}

export function changeAxis(self: AxisTarget, part: Partial<BookAxis>): void {
  setAxis(self, { ...axisOf(self), ...part });
}

export function setAxis(self: AxisTarget, axis: BookAxis): void {
  const chart = changing(self);
  if (self.axis === "x") chart.xAxis = axis;
  else chart.yAxis = axis;
}

export function referenceTo({ state, sheetId, rect }: RangeTarget): string {
  return `${quoteSheet(state.sheet(sheetId).getSheetName())}!${absoluteCells(rect)}`;
}

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
