// Excel.ChartSeries and the collection.
// https://learn.microsoft.com/javascript/api/excel/excel.chartseries
import type { BookSeries } from "../../../book/types";
import { asText, type Args } from "../../args";
import { Grid } from "../../cells/grid";
import { cellValue } from "../../cells/value";
import { defineClass, type HostObject } from "../../define";
import { invalidArgument, itemNotFound } from "../../errors";
import { rangeClass } from "../range";
import { rangeOfReference } from "../references";
import { markerProperties } from "./markers";
import { chartSeriesFormatClass } from "./seriesFormat";
import { changing, chartById, referenceTo, seriesAt, type ChartTarget, type SeriesTarget } from "./store";

const DIMENSIONS = ["Values", "YValues", "Categories", "XValues"] as const;

const isValues = (dimension: (typeof DIMENSIONS)[number]): boolean =>
  dimension === "Values" || dimension === "YValues";

const chartSeriesClass = defineClass<SeriesTarget>({
  name: "ChartSeries",
  properties: {
    name: { get: nameOf, set: rename },
    chartType: { get: (self) => chartById(self).type },
    ...markerProperties,
  },
  links: { format: (self) => chartSeriesFormatClass.of(self) },
  methods: {
    setValues(self, args) {
      changing(self);
      seriesAt(self).values = referenceTo(args.object(0, rangeClass));
    },
    setXAxisValues(self, args) {
      changing(self);
      seriesAt(self).x = referenceTo(args.object(0, rangeClass));
    },
    // A sheet's cells as "Costs!$B$2:$B$4"; documented as "information such as a cell address".
    getDimensionDataSourceString(self, args) {
      const { values, x } = seriesAt(self);
      return isValues(args.oneOf(0, DIMENSIONS)) ? values : x;
    },
    delete(self) {
      seriesAt(self);
      changing(self).series.splice(self.index, 1);
    },
  },
});

export const seriesCollectionClass = defineClass<ChartTarget>({
  name: "ChartSeriesCollection",
  properties: { count: { get: (self) => chartById(self).series.length } },
  items: (self) => chartById(self).series.map((_, index) => chartSeriesClass.of({ ...self, index })),
  methods: {
    add,
    getCount: (self) => chartById(self).series.length,
    getItemAt(self, args) {
      const index = args.integer(0);
      if (!chartById(self).series[index]) throw itemNotFound();
      return chartSeriesClass.of({ ...self, index });
    },
  },
});

function add(self: ChartTarget, args: Args): HostObject {
  const { series } = changing(self);
  const index = args.optionalInteger(1, series.length);
  if (index < 0 || index > series.length) throw invalidArgument("The index lies outside the series.");
  const name = args.optionalText(0) ?? `Series${series.length + 1}`;
  const added: BookSeries = { name: "", values: "", x: series[0]?.x ?? "" };
  series.splice(index, 0, added);
  const target = { ...self, index };
  rename(target, name);
  return chartSeriesClass.of(target);
}

/** A name that is a cell follows the cell. */
function nameOf(self: SeriesTarget): string {
  const { name, nameRef } = seriesAt(self);
  const range = nameRef ? rangeOfReference(self.state, nameRef, chartById(self).sheetId) : undefined;
  if (!range) return name;
  return String(cellValue(new Grid(self.state, range.sheetId).cell(range.rect.row, range.rect.column)));
}

/** "=Sheet1!$B$1" names the series by a cell, anything else by itself. */
function rename(self: SeriesTarget, value: unknown): void {
  const text = asText(value);
  const chart = changing(self);
  const series = seriesAt(self);
  const range = text.startsWith("=") ? rangeOfReference(self.state, text, chart.sheetId) : undefined;
  if (range) {
    series.nameRef = referenceTo(range);
    series.name = nameOf(self);
  } else {
    delete series.nameRef;
    series.name = text;
  }
}
