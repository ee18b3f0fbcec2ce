// The workbook's charts as they are kept beside the grid. Knows no class.
import type { BookAxis, BookChart, BookSeries } from "../../../book/types";
import { absoluteCells, quoteSheet } from "../../cells/address";
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

/** The chart, for a change of it: a copy in its place, so that undoing finds it as it was. */
export function changing(self: ChartTarget): BookChart {
  const chart = chartById(self);
  self.state.allowChange(chart.sheetId);
  const { extras } = self.state.book;
  const copy = structuredClone(chart);
  extras.charts = extras.charts.map((other) => (other === chart ? copy : other));
  return copy;
}

export function seriesAt(self: SeriesTarget): BookSeries {
  const series = chartById(self).series[self.index];
  if (!series) throw itemNotFound();
  return series;
}

/** What the chart's type draws of a series that says nothing else. */
export function typeDraws(self: ChartTarget): { markers: boolean; lines: boolean } {
  const { type } = chartById(self);
  const scatter = type.startsWith("XYScatter");
  const lines = type.startsWith("Line") || (scatter && type !== "XYScatter");
  return { markers: type === "LineMarkers" || (scatter && !type.endsWith("NoMarkers")), lines };
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
