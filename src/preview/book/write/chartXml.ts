// A chart -> its part (DrawingML chart). Native charts: Excel and LibreOffice draw them from the cells they refer to.
import type { BookChart, BookSeries } from "../types";
import { escapeXml, tag } from "../xml/write";
import { axesXml } from "./chartAxes";
import { kindOf, type Kind } from "./chartKind";
import { CATEGORY_AXIS, titleXml, value, VALUE_AXIS } from "./chartPieces";
import { markerXml, shapeXml } from "./chartSeriesLook";

const NAMESPACES = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

export function chartXml(chart: BookChart): string {
  const kind = kindOf(chart.type);
  const plot = tag(
    "c:plotArea",
    {},
    `<c:layout/>${plotXml(chart, kind)}${kind.family === "pie" ? "" : axesXml(chart, kind)}`,
  );
  const body =
    (chart.title ? titleXml(chart.title, 1400) : "") +
    value("autoTitleDeleted", chart.title ? 0 : 1) +
    plot +
    (chart.showLegend ? legendXml(chart.legendPosition) : "") +
    value("plotVisOnly", 1) +
    value("dispBlanksAs", "gap");
  const space = `${value("roundedCorners", 0)}${tag("c:chart", {}, body)}`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${tag("c:chartSpace", NAMESPACES, space)}`;
}

const LEGEND: Readonly<Record<string, string>> = {
  Bottom: "b",
  Top: "t",
  Left: "l",
  Right: "r",
  Corner: "tr",
};
const legendXml = (position: string) =>
  tag("c:legend", {}, value("legendPos", LEGEND[position] ?? "r") + value("overlay", 0));

const AXES = value("axId", CATEGORY_AXIS) + value("axId", VALUE_AXIS);

/** Values beside the points, and nothing else. */
const LABELS = tag(
  "c:dLbls",
  {},
  ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"]
    .map((what) => value(`show${what}`, what === "Val" ? 1 : 0))
    .join(""),
);

function plotXml({ series, dataLabels }: BookChart, kind: Kind): string {
  const labels = dataLabels ? LABELS : "";
  const all = series.map((entry, index) => seriesXml(entry, index, kind)).join("") + labels;
  const stacked = kind.grouping === "stacked" || kind.grouping === "percentStacked";
  switch (kind.family) {
    case "scatter":
      return tag(
        "c:scatterChart",
        {},
        value("scatterStyle", kind.smooth ? "smoothMarker" : "lineMarker") +
          value("varyColors", 0) +
          all +
          AXES,
      );
    case "line":
      return tag(
        "c:lineChart",
        {},
        value("grouping", kind.grouping) + value("varyColors", 0) + all + value("marker", 1) + AXES,
      );
    case "area":
      return tag("c:areaChart", {}, value("grouping", kind.grouping) + value("varyColors", 0) + all + AXES);
    case "pie":
      return tag("c:pieChart", {}, value("varyColors", 1) + all + value("firstSliceAng", 0));
    default: {
      const head =
        value("barDir", kind.family === "bars" ? "bar" : "col") +
        value("grouping", kind.grouping) +
        value("varyColors", 0);
      return tag(
        "c:barChart",
        {},
        head + all + value("gapWidth", stacked ? 60 : 80) + (stacked ? value("overlap", 100) : "") + AXES,
      );
    }
  }
}

function seriesXml(series: BookSeries, index: number, kind: Kind): string {
  const { family, smooth } = kind;
  const name = series.nameRef
    ? tag("c:tx", {}, tag("c:strRef", {}, tag("c:f", {}, escapeXml(series.nameRef))))
    : series.name
      ? tag("c:tx", {}, tag("c:v", {}, escapeXml(series.name)))
      : "";
  const x = series.x
    ? family === "scatter"
      ? tag("c:xVal", {}, reference("numRef", series.x))
      : tag("c:cat", {}, reference("strRef", series.x))
    : "";
  const y = tag(family === "scatter" ? "c:yVal" : "c:val", {}, reference("numRef", series.values));
  const bars = family === "bars" || family === "columns";
  const rest = (bars ? value("invertIfNegative", 0) : "") + markerXml(series, index, kind) + x + y;
  const curve = family === "scatter" || family === "line" ? value("smooth", smooth ? 1 : 0) : "";
  return tag(
    "c:ser",
    {},
    value("idx", index) + value("order", index) + name + shapeXml(series, index, kind) + rest + curve,
  );
}

const reference = (kind: "numRef" | "strRef", formula: string) =>
  tag(`c:${kind}`, {}, tag("c:f", {}, escapeXml(formula.replace(/^=/, ""))));
