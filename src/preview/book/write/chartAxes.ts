// The axes of a chart -> XML.
import type { BookAxis, BookChart } from "../types";
import { tag } from "../xml/write";
import { CATEGORY_AXIS, solid, titleXml, value, VALUE_AXIS } from "./chartPieces";
import type { Kind } from "./chartKind";

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

export function axesXml({ xTitle, yTitle, xAxis, yAxis }: BookChart, { family }: Kind): string {
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
