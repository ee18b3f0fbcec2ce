// Excel.ChartTitle, Excel.ChartLegend and Excel.ChartDataLabels.
// https://learn.microsoft.com/javascript/api/excel/excel.charttitle
import { asFlag, asText, oneOf } from "../../args";
import { defineClass } from "../../define";
import { changing, chartById, type ChartTarget } from "./store";

const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

export const chartTitleClass = defineClass<ChartTarget>({
  name: "ChartTitle",
  properties: {
    text: {
      get: (self) => chartById(self).title,
      set(self, value) {
        changing(self).title = asText(value);
      },
    },
    visible: {
      get: (self) => chartById(self).title !== "",
      set(self, value) {
        const chart = changing(self);
        if (!asFlag(value)) chart.title = "";
        else if (chart.title === "") chart.title = "Chart Title";
      },
    },
  },
});

export const chartLegendClass = defineClass<ChartTarget>({
  name: "ChartLegend",
  properties: {
    visible: {
      get: (self) => chartById(self).showLegend,
      set(self, value) {
        changing(self).showLegend = asFlag(value);
      },
    },
    position: {
      get: (self) => chartById(self).legendPosition,
      set(self, value) {
        changing(self).legendPosition = oneOf(value, LEGEND_POSITIONS);
      },
    },
  },
});

export const dataLabelsClass = defineClass<ChartTarget>({
  name: "ChartDataLabels",
  properties: {
    showValue: {
      get: (self) => chartById(self).dataLabels ?? false,
      set(self, value) {
        changing(self).dataLabels = asFlag(value);
      },
    },
  },
});
