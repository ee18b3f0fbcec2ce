// The section of the charts: its title and the two charts.
import type { Context } from "../context";
import { writeAreaChart } from "./areaChart";
import { writeTitle } from "./section";
import { writeVolumeChart } from "./volumeChart";

export function writeCharts(context: Context): void {
  const { canvas, layout, names } = context;
  writeTitle(canvas, layout.charts.title, names.t("sheet.sections.charts"));
  writeAreaChart(context);
  writeVolumeChart(context);
}
