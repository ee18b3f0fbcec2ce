// How a series looks -> XML: its fill, or its line and the markers of its points.
import { LINE_DASHES, MARKER_SYMBOLS } from "../chartLooks";
import type { BookSeries } from "../types";
import { tag } from "../xml/write";
import type { Kind } from "./chartKind";
import { solid, value } from "./chartPieces";
import { argb } from "./styleXml";

/** Excel's own first six series colours, so that charts look the same everywhere. */
const PALETTE = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];

/** 2.25 points, in EMU. */
const LINE_WIDTH = 28575;

/** Points. */
const MARKER_SIZE = 5;

export function shapeXml(series: BookSeries, index: number, { family, lines }: Kind): string {
  if (family === "pie") return "";
  const fill = solid(colorOf(series, index));
  if (family !== "line" && family !== "scatter") return tag("c:spPr", {}, fill);
  const style = series.line ?? (lines ? "Automatic" : "None");
  if (style === "None") return tag("c:spPr", {}, tag("a:ln", { w: LINE_WIDTH }, "<a:noFill/>"));
  const dash = style === "Automatic" ? "" : tag("a:prstDash", { val: LINE_DASHES[style] });
  return tag("c:spPr", {}, tag("a:ln", { w: LINE_WIDTH, cap: "rnd" }, `${fill}${dash}<a:round/>`));
}

export function markerXml(series: BookSeries, index: number, { family, markers }: Kind): string {
  if (family !== "line" && family !== "scatter") return "";
  const { marker = {} } = series;
  const style = marker.style ?? (markers ? "Circle" : "None");
  if (style === "None") return tag("c:marker", {}, value("symbol", "none"));
  const outline = marker.outline ? tag("a:ln", { w: 9525 }, solid(rgb(marker.outline))) : "";
  const fill = solid(marker.fill ? rgb(marker.fill) : colorOf(series, index));
  const look = tag("c:spPr", {}, fill + outline);
  return tag(
    "c:marker",
    {},
    value("symbol", MARKER_SYMBOLS[style]) + value("size", marker.size ?? MARKER_SIZE) + look,
  );
}

const rgb = (color: string): string => argb(color).slice(2);

const colorOf = ({ color }: BookSeries, index: number): string =>
  color ? rgb(color) : (PALETTE[index % PALETTE.length] ?? "4472C4");
