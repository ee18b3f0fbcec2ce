// Excel.ChartSeriesFormat: the fill of a series' bars and its line.
// https://learn.microsoft.com/javascript/api/excel/excel.chartlineformat
import { asText, oneOf } from "../../args";
import { asColor } from "../../cells/color";
import { defineClass } from "../../define";
import { notImplemented } from "../../errors";
import { changing, seriesAt, typeDraws, type SeriesTarget } from "./store";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlinestyle */
const LINE_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Automatic",
  "RoundDot",
] as const;
/** Patterned lines of old workbooks, which a file of today has no word for. */
const GREY = ["Grey25", "Grey50", "Grey75"];

export const chartSeriesFormatClass = defineClass<SeriesTarget>({
  name: "ChartSeriesFormat",
  links: {
    fill: (self) => chartFillClass.of(self),
    line: (self) => chartLineFormatClass.of(self),
  },
});

const chartFillClass = defineClass<SeriesTarget>({
  name: "ChartFill",
  methods: {
    setSolidColor: (self, args) => paint(self, args.text(0)),
    clear(self) {
      changing(self);
      delete seriesAt(self).color;
    },
  },
});

const chartLineFormatClass = defineClass<SeriesTarget>({
  name: "ChartLineFormat",
  properties: {
    color: { get: (self) => seriesAt(self).color ?? "", set: paint },
    lineStyle: {
      get: (self) => seriesAt(self).line ?? (typeDraws(self).lines ? "Automatic" : "None"),
      set(self, value) {
        if (GREY.includes(asText(value))) throw notImplemented(`Chart line style "${String(value)}"`);
        changing(self);
        seriesAt(self).line = oneOf(value, LINE_STYLES);
      },
    },
  },
});

function paint(self: SeriesTarget, value: unknown): void {
  changing(self);
  seriesAt(self).color = asColor(value);
}
