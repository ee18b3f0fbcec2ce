// A chart -> its part (DrawingML chart). Native charts: Excel and LibreOffice draw them from the cells they refer to.
import type { BookAxis, BookChart, BookSeries } from "../types";
import { escapeXml, tag } from "../xml/write";
import { argb } from "./styles";

const NAMESPACES = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** Excel's own first six series colours, so that charts look the same everywhere. */
const PALETTE = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];

type Family = "line" | "scatter" | "bars" | "columns" | "area" | "pie";

interface Kind {
  family: Family;
  grouping: "clustered" | "stacked" | "percentStacked" | "standard";
  markers: boolean;
  lines: boolean;
  smooth: boolean;
}

/** Excel.ChartType -> what the file needs to know; kinds the stand-in has no drawing for become columns. */
export function kindOf(type: string): Kind {
  const stacked = type.endsWith("Stacked100")
    ? "percentStacked"
    : type.endsWith("Stacked")
      ? "stacked"
      : null;
  const kind = (family: Family, grouping: Kind["grouping"], more: Partial<Kind> = {}): Kind => ({
    family,
    grouping: stacked ?? grouping,
    markers: false,
    lines: true,
    smooth: false,
    ...more,
  });
  if (type.startsWith("XYScatter")) {
    const lines = /Lines|Smooth/.test(type);
    return kind("scatter", "standard", {
      lines,
      markers: !lines || !type.endsWith("NoMarkers"),
      smooth: type.includes("Smooth"),
    });
  }
  if (type.startsWith("Line")) return kind("line", "standard", { markers: type.includes("Markers") });
  if (type.startsWith("Area")) return kind("area", "standard");
  if (type.startsWith("Pie")) return kind("pie", "standard");
  return kind(type.startsWith("Bar") ? "bars" : "columns", "clustered");
}

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

const value = (name: string, val: string | number) => tag(`c:${name}`, { val });

function titleXml(text: string, size: number): string {
  const properties = tag("a:pPr", {}, tag("a:defRPr", { sz: size, b: 0 }));
  const run = tag(
    "a:r",
    {},
    tag("a:rPr", { lang: "en-US", sz: size, b: 0 }) + tag("a:t", {}, escapeXml(text)),
  );
  const rich = tag("c:rich", {}, `<a:bodyPr/><a:lstStyle/>${tag("a:p", {}, properties + run)}`);
  return tag("c:title", {}, tag("c:tx", {}, rich) + value("overlay", 0));
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

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;
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

const colourOf = (series: BookSeries, index: number) =>
  series.color ? argb(series.color).slice(2) : (PALETTE[index % PALETTE.length] ?? "4472C4");
const solid = (rgb: string) => tag("a:solidFill", {}, tag("a:srgbClr", { val: rgb }));

function shapeXml(series: BookSeries, index: number, { family, lines }: Kind): string {
  if (family === "pie") return "";
  const fill = solid(colourOf(series, index));
  if (family !== "line" && family !== "scatter") return tag("c:spPr", {}, fill);
  // 2.25 points, in EMU.
  const line = lines
    ? tag("a:ln", { w: 28575, cap: "rnd" }, `${fill}<a:round/>`)
    : tag("a:ln", { w: 28575 }, "<a:noFill/>");
  return tag("c:spPr", {}, line);
}

function markerXml(series: BookSeries, index: number, { family, markers }: Kind): string {
  if (family !== "line" && family !== "scatter") return "";
  if (!markers) return tag("c:marker", {}, value("symbol", "none"));
  const look = tag("c:spPr", {}, solid(colourOf(series, index)));
  return tag("c:marker", {}, value("symbol", "circle") + value("size", 5) + look);
}

const FORMAT_BY_CELLS = { formatCode: "General", sourceLinked: true };

const TICK_LABELS = { High: "high", Low: "low", None: "none", NextToAxis: "nextTo" } as const;

interface AxisInput {
  element: "c:catAx" | "c:valAx";
  id: number;
  crosses: number;
  position: "b" | "l";
  title: string;
  axis: BookAxis | undefined;
  gridlines: boolean;
  /** What only this kind of axis has, at the end. */
  rest: string;
}

function axisXml({ element, id, crosses, position, title, axis, gridlines, rest }: AxisInput): string {
  const scaling =
    value("orientation", axis?.reversed ? "maxMin" : "minMax") +
    (axis?.maximum === undefined ? "" : value("max", axis.maximum)) +
    (axis?.minimum === undefined ? "" : value("min", axis.minimum));
  const lines = tag("c:majorGridlines", {}, tag("c:spPr", {}, tag("a:ln", { w: 9525 }, solid("D9D9D9"))));
  const format = axis?.numberFormat
    ? { formatCode: axis.numberFormat, sourceLinked: false }
    : FORMAT_BY_CELLS;
  const inner = [
    value("axId", id),
    tag("c:scaling", {}, scaling),
    value("delete", axis?.hidden ? 1 : 0),
    value("axPos", position),
    (axis?.gridlines ?? gridlines) ? lines : "",
    title ? titleXml(title, 1000) : "",
    tag("c:numFmt", format),
    value("majorTickMark", "out"),
    value("minorTickMark", "none"),
    value("tickLblPos", TICK_LABELS[axis?.tickLabels ?? "NextToAxis"]),
    value("crossAx", crosses),
    value("crosses", "autoZero"),
    rest,
  ];
  return tag(element, {}, inner.join(""));
}

function axesXml({ xTitle, yTitle, xAxis, yAxis }: BookChart, { family }: Kind): string {
  const sideways = family === "bars";
  const scatter = family === "scatter";
  const category = axisXml({
    element: scatter ? "c:valAx" : "c:catAx",
    id: CATEGORY_AXIS,
    crosses: VALUE_AXIS,
    position: sideways ? "l" : "b",
    title: xTitle,
    axis: xAxis,
    gridlines: false,
    rest: scatter
      ? value("crossBetween", "midCat")
      : value("auto", 1) + value("lblAlgn", "ctr") + value("lblOffset", 100) + value("noMultiLvlLbl", 0),
  });
  const values = axisXml({
    element: "c:valAx",
    id: VALUE_AXIS,
    crosses: CATEGORY_AXIS,
    position: sideways ? "b" : "l",
    title: yTitle,
    axis: yAxis,
    gridlines: true,
    rest: value("crossBetween", scatter || family === "area" ? "midCat" : "between"),
  });
  return category + values;
}
