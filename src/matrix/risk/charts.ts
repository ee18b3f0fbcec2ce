// The charts on risk: the tornado, bars from the likely total to both sides, and the spread of the saving.
import { chartPlace, perOrderTitle } from "../blocks/chartPlace";
import type { Context } from "../context";

export function writeRiskCharts(context: Context): void {
  const { canvas, decision, layout, names } = context;
  const { t } = names;
  const { tornado, tornadoChart, saving, charts } = layout.risk;
  const figures = tornado.block.body("figure", "figure").replace(/:B/, ":A");
  canvas.chart({
    name: "InfraplanTornado",
    type: "stackedBars",
    title: t("risk.charts.tornado"),
    xTitle: t("risk.columns.moves"),
    yTitle: t("risk.charts.change", { unit: perOrderTitle(context) }),
    series: [
      { name: t("risk.charts.atLow"), values: tornadoChart.body("changeAtLow", "changeAtLow"), x: figures },
      {
        name: t("risk.charts.atHigh"),
        values: tornadoChart.body("changeAtHigh", "changeAtHigh"),
        x: figures,
      },
    ],
    at: chartPlace(context, "left", charts),
  });
  const percentiles = (column: "simulated" | "estimated"): string =>
    `${saving.ref("p10", column)}:${saving.ref("p90", column)}`;
  const labels = `${saving.ref("p10", "result")}:${saving.ref("p90", "result")}`;
  canvas.chart({
    name: "InfraplanSavingSpread",
    type: "columns",
    title: t("risk.charts.spread"),
    xTitle: t("risk.charts.percentile"),
    yTitle: t("risk.charts.saving", { currency: decision.currency || "none" }),
    series: [
      { name: t("risk.columns.simulated"), values: percentiles("simulated"), x: labels },
      { name: t("risk.columns.estimated"), values: percentiles("estimated"), x: labels },
    ],
    at: chartPlace(context, "right", charts),
  });
}
