// Writes values beside bars and points where the workbook asks for it: chart.js leaves that to plugins.
import type { Plugin } from "chart.js";

const GAP = 4;

/** `texts[series][point]`, as the cells show them. */
export function dataLabels(texts: readonly (readonly string[])[], color: string): Plugin {
  return {
    id: "dataLabels",
    afterDatasetsDraw(chart) {
      const { ctx, data, options } = chart;
      const lying = options.indexAxis === "y";
      ctx.save();
      ctx.fillStyle = color;
      ctx.font = "11px system-ui, sans-serif";
      data.datasets.forEach((dataset, series) =>
        chart.getDatasetMeta(series).data.forEach((point, index) => {
          const negative = typeof dataset.data[index] === "number" && dataset.data[index] < 0;
          ctx.textAlign = !lying ? "center" : negative ? "right" : "left";
          ctx.textBaseline = lying ? "middle" : negative ? "top" : "bottom";
          const gap = negative ? -GAP : GAP;
          ctx.fillText(
            texts[series]?.[index] ?? "",
            point.x + (lying ? gap : 0),
            point.y - (lying ? 0 : gap),
          );
        }),
      );
      ctx.restore();
    },
  };
}
