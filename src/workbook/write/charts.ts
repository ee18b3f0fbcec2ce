// A plan's charts as native Excel charts: series by address, axis titles, and where they stand.
import type { PlanChart, PlanSeries } from "../../matrix/types";
import { fixed, qualified } from "../a1";
import { SERIES_COLORS } from "./looks";

const TYPES = {
  line: "Line",
  scatter: "XYScatterLinesNoMarkers",
  columns: "ColumnClustered",
  bars: "BarClustered",
  stackedBars: "BarStacked",
} as const satisfies Record<PlanChart["type"], `${Excel.ChartType}`>;

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
  const [from = plan.at, to = from] = plan.at.split(":");
  chart.setPosition(from, to);
}

const CELL = /^\$?[A-Z]{1,3}\$?[1-9]\d*$/;

/** Excel takes a name by address only once the series is there. */
const textName = ({ name }: PlanSeries): string => (CELL.test(name) ? "" : name);

function describeSeries(
  sheet: Excel.Worksheet,
  sheetName: string,
  { type }: PlanChart,
  series: Excel.ChartSeries,
  { name, values, x, points }: PlanSeries,
  index: number,
): void {
  series.name = CELL.test(name) ? `=${qualified(sheetName, fixed(name))}` : name;
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
