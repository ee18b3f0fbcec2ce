// Excel.Chart and Excel.ChartCollection.
// https://learn.microsoft.com/javascript/api/excel/excel.chart
import type { BookChart } from "../../../book/types";
import { asNumber, asText, oneOf, type Args } from "../../args";
import { defineClass, type HostObject, type Property } from "../../define";
import { invalidArgument, itemNotFound, notImplemented } from "../../errors";
import type { RangeTarget, SheetTarget } from "../../state";
import { sheetLink } from "../links";
import { columnLeft, rowTop } from "../measure";
import { rangeClass } from "../range";
import { rangeOfReference } from "../references";
import { chartAxesClass } from "./axes";
import { chartLegendClass, chartTitleClass, dataLabelsClass } from "./labels";
import { seriesCollectionClass } from "./series";
import { changing, chartById, seriesOf, type ChartTarget } from "./store";

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

/** Where and how large Excel puts a new chart, in points. */
const NEW_CHART = { left: 200, top: 100, width: 360, height: 216 };

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
        changing(self).type = chartType(value);
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

export const chartCollectionClass = defineClass<SheetTarget>({
  name: "ChartCollection",
  properties: { count: { get: (self) => scoped(self).length } },
  items: (self) => scoped(self).map((chart) => object(self, chart)),
  item: (self, args) => find(self, args) ?? missing(),
  calculated: ["add"],
  methods: {
    add,
    getCount: (self) => scoped(self).length,
    getItem: (self, args) => find(self, args) ?? missing(),
    getItemAt(self, args) {
      const chart = scoped(self)[args.integer(0)];
      return chart ? object(self, chart) : missing();
    },
    getItemOrNullObject: find,
  },
});

function add(self: SheetTarget, args: Args): HostObject {
  const { state, sheetId } = self;
  const type = chartType(args.any(0));
  const source = args.object(1, rangeClass);
  const seriesBy = args.oneOf(2, ["Auto", "Columns", "Rows"], "Auto");
  state.allowChange(sheetId);
  const series = seriesOf(source, type, seriesBy);
  const [only] = series;
  const chart: BookChart = {
    id: `{${globalThis.crypto.randomUUID().toUpperCase()}}`,
    name: nextName(self),
    sheetId,
    type,
    // Excel titles a chart of one series with its name.
    title: series.length === 1 && only?.nameRef ? only.name : "Chart Title",
    xTitle: "",
    yTitle: "",
    showLegend: true,
    legendPosition: "Bottom",
    series,
    ...NEW_CHART,
  };
  state.book.extras.charts.push(chart);
  return object(self, chart);
}

function chartType(value: unknown): BookChart["type"] {
  const text = asText(value);
  if (!TYPES.some((type) => type === text)) throw notImplemented(`Chart type "${text}"`);
  return oneOf(text, TYPES);
}

/** From the top left corner of one cell to the bottom right corner of the other. */
function setPosition(self: ChartTarget, args: Args): void {
  const chart = changing(self);
  const start = cell(self, chart, args, 0);
  const end = args.isGiven(1) ? cell(self, chart, args, 1) : undefined;
  chart.left = columnLeft(start, start.rect.column);
  chart.top = rowTop(start, start.rect.row);
  if (!end) return;
  const { rect } = end;
  chart.width = columnLeft(end, rect.column + rect.columns) - chart.left;
  chart.height = rowTop(end, rect.row + rect.rows) - chart.top;
  if (chart.width <= 0 || chart.height <= 0)
    throw invalidArgument("The end cell lies before the start cell.");
}

function cell({ state }: ChartTarget, { sheetId }: BookChart, args: Args, index: number): RangeTarget {
  const given = args.any(index);
  if (typeof given !== "string") return args.object(index, rangeClass);
  const range = rangeOfReference(state, given, sheetId);
  if (!range) throw invalidArgument(`"${given}" is not an address.`);
  return range;
}

function scoped({ state, sheetId }: SheetTarget): BookChart[] {
  return state.book.extras.charts.filter((chart) => chart.sheetId === sheetId);
}

function find(self: SheetTarget, args: Args): HostObject | null {
  const key = args.text(0).toLowerCase();
  const chart = scoped(self).find(({ id, name }) => id.toLowerCase() === key || name.toLowerCase() === key);
  return chart ? object(self, chart) : null;
}

function nextName(self: SheetTarget): string {
  const names = new Set(scoped(self).map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (names.has(`chart ${number}`)) number += 1;
  return `Chart ${number}`;
}

function object({ state }: SheetTarget, { id }: BookChart): HostObject {
  return chartClass.of({ state, id });
}

function missing(): never {
  throw itemNotFound();
}
