// How a series of lines or points is drawn: its markers and its line -> chart.js' options.
import type { PointStyle } from "chart.js";
import type { BookLineStyle, BookMarkerStyle, BookSeries } from "../../book/types";
import type { Kind } from "./kinds";

const PIXELS_PER_POINT = 96 / 72;
/** As Excel draws them where nothing is said. */
const USUAL_SIZE = 5;

/** Excel's dot and dash are a short and a long bar; chart.js has the one. */
const SHAPES: Readonly<Record<Exclude<BookMarkerStyle, "None">, PointStyle>> = {
  Automatic: "circle",
  Square: "rect",
  Diamond: "rectRot",
  Triangle: "triangle",
  X: "crossRot",
  Star: "star",
  Dot: "line",
  Dash: "line",
  Circle: "circle",
  Plus: "cross",
};

/** Pixels drawn and left out, in turn. */
const DASHES: Readonly<Partial<Record<BookLineStyle, number[]>>> = {
  Dash: [8, 6],
  DashDot: [8, 6, 2, 6],
  DashDotDot: [16, 6, 2, 6, 2, 6],
  Dot: [6, 2],
  RoundDot: [2, 2],
};

/** In the legend a series without markers stands as a line, one with markers as such a marker. */
export function marks({ marker = {}, line }: BookSeries, kind: Kind, ink: string) {
  const style = marker.style ?? (kind.marks ? "Circle" : "None");
  const radius = ((marker.size ?? USUAL_SIZE) * PIXELS_PER_POINT) / 2;
  const fill = marker.fill ?? ink;
  return {
    pointStyle: style === "None" ? "line" : SHAPES[style],
    pointRadius: style === "None" ? 0 : radius,
    pointBackgroundColor: fill,
    pointBorderColor: marker.outline ?? fill,
    showLine: line === undefined ? (kind.line ?? false) : line !== "None",
    borderDash: (line && DASHES[line]) ?? [],
  } as const;
}
