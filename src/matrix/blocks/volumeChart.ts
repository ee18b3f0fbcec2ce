// The chart of cost per order by volume: a line for each compared option, and the points where they break even.
import type { Context } from "../context";
import { comparedArea } from "../costs/comparedArea";
import type { PlanSeries } from "../types";
import { breakEvens, optionLines, totalLine } from "../workings/costLines";
import { writeBreakEvens, writeVolumes } from "../workings/volumes";
import { chartPlace, perOrderTitle } from "./chartPlace";

/** One line an option with a cost of the area that has the most to compare; all areas together where nothing is compared. */
export function writeVolumeChart(context: Context): void {
  const { canvas, decision, names } = context;
  const { t } = names;
  const chosen = comparedArea(decision);
  const lines = chosen ? optionLines(context, chosen) : [totalLine(context)];
  const points = chosen ? breakEvens(context, chosen) : [];

  const volumes = writeVolumes(context, lines);
  const breakEven = writeBreakEvens(context, volumes, points);
  const series: PlanSeries[] = lines.map(({ key, label, drawn }) => ({
    name: label,
    values: drawn ? drawn.body("cost", "cost") : volumes.body(key, key),
    x: drawn ? drawn.body("orders", "orders") : volumes.body("orders", "orders"),
  }));
  if (breakEven) {
    series.push({
      name: t("sheet.charts.breakEven"),
      values: breakEven.body("cost", "cost"),
      x: breakEven.body("x", "x"),
      points: true,
    });
  }
  canvas.chart({
    name: "InfraplanCostByVolume",
    type: "scatter",
    title: chosen
      ? t("sheet.charts.byVolume", { area: names.area(chosen.area) })
      : t("sheet.charts.byVolumeTotal"),
    xTitle: t("sheet.charts.orders"),
    yTitle: perOrderTitle(context),
    series,
    at: chartPlace(context, "right"),
  });
}
