// A plan's charts as native Excel charts: series by address, axis titles, and where they stand.
import type { PlanChart, PlanSeries } from "../../matrix/types";
import { fixed, qualified } from "../a1";
import type { ChartChange } from "../dress/charts";
import { SERIES_COLORS } from "./looks";

const TYPES = {
  line: "Line",
  scatter: "XYScatterLinesNoMarkers",
  columns: "ColumnClustered",
  bars: "BarClustered",
  stackedBars: "BarStacked",
} as const satisfies Record<PlanChart["type"], `${Excel.ChartType}`>;

/** A chart of ours that is there: it shows the new cells; of the rest only what the plan wants otherwise is set. */
export function refreshChart(
  sheet: Excel.Worksheet,
  sheetName: string,
  chart: Excel.Chart,
  plan: PlanChart,
  change: ChartChange,
): void {
  plan.series.forEach(({ name, values, x }, index) => {
    const series = chart.series.getItemAt(index);
    if (change.names) series.name = nameOf(sheetName, name);
    series.setValues(sheet.getRange(values));
    series.setXAxisValues(sheet.getRange(x));
  });
  if (change.title) chart.title.text = plan.title;
  if (change.axes) describeAxes(chart, plan);
  if (change.place) place(chart, plan);
}

export function addChart(sheet: Excel.Worksheet, sheetName: string, plan: PlanChart): void {
  const [first, ...others] = plan.series;
  if (!first) return;
  const chart = sheet.charts.add(TYPES[plan.type], sheet.getRange(first.values), "Auto");
  chart.name = plan.name;
  chart.title.text = plan.title;
  describeSeries(sheet, sheetName, plan, chart.series.getItemAt(0), first, 0);
  others.forEach((series, index) =>
    describeSeries(sheet, sheetName, plan, chart.series.add(textName(series)), series, index + 1),
  );
  chart.legend.visible = plan.series.length > 1;
  chart.legend.position = "Bottom";
  describeAxes(chart, plan);
  place(chart, plan);
}

function place(chart: Excel.Chart, { at }: PlanChart): void {
  const [from = at, to = from] = at.split(":");
  chart.setPosition(from, to);
}

const CELL = /^\$?[A-Z]{1,3}\$?[1-9]\d*$/;

/** Excel takes a name by address only once the series is there. */
const textName = ({ name }: PlanSeries): string => (CELL.test(name) ? "" : name);

const nameOf = (sheetName: string, name: string): string =>
  CELL.test(name) ? `=${qualified(sheetName, fixed(name))}` : name;

function describeSeries(
  sheet: Excel.Worksheet,
  sheetName: string,
  { type }: PlanChart,
  series: Excel.ChartSeries,
  { name, values, x, points }: PlanSeries,
  index: number,
): void {
  series.name = nameOf(sheetName, name);
  series.setValues(sheet.getRange(values));
  series.setXAxisValues(sheet.getRange(x));
  const color = SERIES_COLORS[index % SERIES_COLORS.length] ?? "#5F5F5F";
  if (type === "line" || type === "scatter") series.format.line.color = color;
  else series.format.fill.setSolidColor(color);
  if (points) asPoints(series, color);
}

/** Single points: a marker each and no line between them. */
function asPoints(series: Excel.ChartSeries, color: string): void {
  series.format.line.lineStyle = "None";
  series.markerStyle = "Diamond";
  series.markerSize = 9;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}

function describeAxes({ axes }: Excel.Chart, { type, xTitle, yTitle, yMin }: PlanChart): void {
  if (xTitle) axes.categoryAxis.title.text = xTitle;
  if (yTitle) axes.valueAxis.title.text = yTitle;
  if (yMin !== undefined) axes.valueAxis.minimum = yMin;
  if (type !== "bars" && type !== "stackedBars") return;
  // Bars are read from the top, as the table beside them; labels stay readable where bars go below zero.
  axes.categoryAxis.reversePlotOrder = true;
  axes.categoryAxis.tickLabelPosition = "Low";
}
