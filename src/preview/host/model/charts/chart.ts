// Excel.Chart.
// https://learn.microsoft.com/javascript/api/excel/excel.chart
import type { BookChart } from "../../../book/types";
import { asNumber, asText, oneOf, type Args } from "../../args";
import { defineClass, type Property } from "../../define";
import { invalidArgument, notImplemented } from "../../errors";
import { sheetLink } from "../links";
import { columnLeft, rowTop } from "../measure";
import { rangeClass } from "../range";
import { rangeArgument } from "../rangeArgument";
import { chartAxesClass } from "./axes";
import { chartLegendClass, chartTitleClass, dataLabelsClass } from "./labels";
import { seriesCollectionClass } from "./series";
import { seriesOf } from "./source";
import { changing, chartById, type ChartTarget } from "./store";

/** The kinds that the preview draws and the file gets; Excel knows more. */
const TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "Area",
  "AreaStacked",
  "Pie",
  "Doughnut",
  "XYScatter",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
  "XYScatterSmooth",
  "XYScatterSmoothNoMarkers",
] as const;

const length = (field: "left" | "top" | "width" | "height"): Property<ChartTarget> => ({
  get: (self) => chartById(self)[field],
  set(self, value) {
    const points = asNumber(value);
    if (points < 0) throw invalidArgument("A position or size is not negative.");
    changing(self)[field] = points;
  },
});

export const chartClass = defineClass<ChartTarget>({
  name: "Chart",
  id: ({ id }) => id,
  properties: {
    id: { get: ({ id }) => id },
    name: {
      get: (self) => chartById(self).name,
      set(self, value) {
        changing(self).name = asText(value);
      },
    },
    chartType: {
      get: (self) => chartById(self).type,
      set(self, value) {
        const chart = changing(self);
        chart.type = chartType(value);
        // A type brings its own lines and markers to every series.
        for (const series of chart.series) {
          delete series.marker;
          delete series.line;
        }
      },
    },
    left: length("left"),
    top: length("top"),
    width: length("width"),
    height: length("height"),
  },
  links: {
    title: (self) => chartTitleClass.of(self),
    legend: (self) => chartLegendClass.of(self),
    axes: (self) => chartAxesClass.of(self),
    series: (self) => seriesCollectionClass.of(self),
    dataLabels: (self) => dataLabelsClass.of(self),
    worksheet: (self) => sheetLink(self.state, chartById(self).sheetId),
  },
  calculated: ["setData"],
  methods: {
    setData(self, args) {
      const chart = changing(self);
      chart.series = seriesOf(
        args.object(0, rangeClass),
        chart.type,
        args.oneOf(1, ["Auto", "Columns", "Rows"], "Auto"),
      );
    },
    setPosition,
    delete(self) {
      const chart = changing(self);
      const { extras } = self.state.book;
      extras.charts = extras.charts.filter((other) => other !== chart);
    },
  },
});

export function chartType(value: unknown): BookChart["type"] {
  const text = asText(value);
  if (!TYPES.some((type) => type === text)) throw notImplemented(`Chart type "${text}"`);
  return oneOf(text, TYPES);
}

/** From the top left corner of one cell to the bottom right corner of the other. */
function setPosition(self: ChartTarget, args: Args): void {
  const chart = changing(self);
  const start = rangeArgument(self.state, chart.sheetId, args, 0);
  const end = args.isGiven(1) ? rangeArgument(self.state, chart.sheetId, args, 1) : undefined;
  chart.left = columnLeft(start, start.rect.column);
  chart.top = rowTop(start, start.rect.row);
  if (!end) return;
  const { rect } = end;
  chart.width = columnLeft(end, rect.column + rect.columns) - chart.left;
  chart.height = rowTop(end, rect.row + rect.rows) - chart.top;
  if (chart.width <= 0 || chart.height <= 0)
    throw invalidArgument("The end cell lies before the start cell.");
}
