// Excel.ChartCollection: the charts of one sheet.
// https://learn.microsoft.com/javascript/api/excel/excel.chartcollection
import type { BookChart } from "../../../book/types";
import type { Args } from "../../args";
import { defineClass, type HostObject } from "../../define";
import { missing } from "../../errors";
import type { SheetTarget } from "../../state";
import { rangeClass } from "../range";
import { chartClass, chartType } from "./chart";
import { seriesOf } from "./source";

/** Where and how large Excel puts a new chart, in points. */
const NEW_CHART = { left: 200, top: 100, width: 360, height: 216 };

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
