// The markers of a series' points: Excel.ChartSeries.markerStyle, markerSize and their colours.
// https://learn.microsoft.com/javascript/api/excel/excel.chartseries#excel-excel-chartseries-markerstyle-member
import type { BookMarker } from "../../../book/types";
import { asNumber, asText, oneOf } from "../../args";
import { asColor } from "../../cells/color";
import type { Property } from "../../define";
import { invalidArgument, notImplemented } from "../../errors";
import { changing, seriesAt, typeDraws, type SeriesTarget } from "./store";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartmarkerstyle, without "Invalid", which only is read. */
const STYLES = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;

/** Points. */
const [SMALLEST, LARGEST, USUAL] = [2, 72, 5];

export const markerProperties: Record<
  "markerStyle" | "markerSize" | "markerBackgroundColor" | "markerForegroundColor",
  Property<SeriesTarget>
> = {
  markerStyle: {
    get: (self) => seriesAt(self).marker?.style ?? (typeDraws(self).markers ? "Automatic" : "None"),
    set(self, value) {
      if (asText(value) === "Picture") throw notImplemented('Chart marker style "Picture"');
      change(self, { style: oneOf(value, STYLES) });
    },
  },
  markerSize: {
    get: (self) => seriesAt(self).marker?.size ?? USUAL,
    set(self, value) {
      const size = asNumber(value);
      if (!Number.isInteger(size) || size < SMALLEST || size > LARGEST)
        throw invalidArgument(`A marker's size is a whole number from ${SMALLEST} to ${LARGEST}.`);
      change(self, { size });
    },
  },
  markerBackgroundColor: {
    get: (self) => seriesAt(self).marker?.fill ?? seriesAt(self).color ?? "",
    set: (self, value) => change(self, { fill: asColor(value) }),
  },
  markerForegroundColor: {
    get: (self) => seriesAt(self).marker?.outline ?? seriesAt(self).color ?? "",
    set: (self, value) => change(self, { outline: asColor(value) }),
  },
};

function change(self: SeriesTarget, part: BookMarker): void {
  changing(self);
  const series = seriesAt(self);
  series.marker = { ...series.marker, ...part };
}
