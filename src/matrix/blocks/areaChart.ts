// The chart of cost per order by area, now and recommended: bars over the summary's own cells.
import type { Context } from "../context";
import { relative } from "../grid/a1";
import { chartPlace, perOrderTitle } from "./chartPlace";

export function writeAreaChart(context: Context): void {
  const { canvas, decision, layout, names } = context;
  const { t } = names;
  const { block } = layout.summary;
  const [from = "", to = from] = [decision.areas[0]?.area, decision.areas[decision.areas.length - 1]?.area];
  const x = block.span("area", from, to);
  canvas.chart({
    name: "InfraplanCostByArea",
    type: "bars",
    title: t("sheet.charts.byArea"),
    xTitle: t("sheet.charts.area"),
    yTitle: perOrderTitle(context),
    series: [
      { name: t("sheet.charts.now"), values: relative(block.span("now", from, to)), x: relative(x) },
      { name: t("sheet.charts.then"), values: relative(block.span("then", from, to)), x: relative(x) },
    ],
    at: chartPlace(context, "left"),
  });
}
