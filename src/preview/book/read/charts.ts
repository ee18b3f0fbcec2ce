// Drawings -> BookChart: what the preview needs to draw a chart beside its own. The parts stay in the file as they are.
import { readRelations } from "../package/relations";
import type { Package, SheetPart } from "../package/workbookParts";
import { textOf } from "../package/zip";
import type { BookAxis, BookChart } from "../types";
import { child, descendants, flag, numeric, parseXml, type XmlElement } from "../xml/parse";
import { readSeries, typeLook } from "./chartSeries";

/** English Metric Units in a point. */
const EMU_PER_POINT = 12_700;

/** Points from the sheet's corner to a row or column's start. */
export interface SheetGeometry {
  columnLeft(column: number): number;
  rowTop(row: number): number;
}

export function readCharts(
  file: Package,
  sheet: SheetPart,
  sheetId: string,
  geometry: SheetGeometry,
): BookChart[] {
  return sheet.relations
    .filter(({ kind, target }) => kind === "drawing" && file.parts.has(target))
    .flatMap(({ target: drawing }) => {
      const relations = readRelations(file.parts, drawing);
      const root = parseXml(textOf(file.parts, drawing));
      return root.children.flatMap((anchor) => {
        const frame = descendants(anchor, "chart")[0];
        const id = frame?.attributes["r:id"];
        const part = relations.find((relation) => relation.id === id)?.target;
        if (!part || !file.parts.has(part)) return [];
        const chart = describe(textOf(file.parts, part));
        const name = descendants(anchor, "cNvPr")[0]?.attributes.name ?? "";
        return [{ id: part, name, sheetId, ...chart, ...place(anchor, geometry), part, drawing }];
      });
    });
}

function place(
  anchor: XmlElement,
  geometry: SheetGeometry,
): Pick<BookChart, "left" | "top" | "width" | "height"> {
  const from = child(anchor, "from");
  const to = child(anchor, "to");
  const size = child(anchor, "ext")?.attributes ?? {};
  const at = (corner: XmlElement | undefined, axis: "col" | "row"): number => {
    const index = numeric(child(corner, axis)?.text) ?? 0;
    const offset = (numeric(child(corner, `${axis}Off`)?.text) ?? 0) / EMU_PER_POINT;
    return (axis === "col" ? geometry.columnLeft(index) : geometry.rowTop(index)) + offset;
  };
  const left = at(from, "col");
  const top = at(from, "row");
  return {
    left,
    top,
    width: to ? at(to, "col") - left : (numeric(size.cx) ?? 0) / EMU_PER_POINT,
    height: to ? at(to, "row") - top : (numeric(size.cy) ?? 0) / EMU_PER_POINT,
  };
}

type Description = Pick<
  BookChart,
  | "xAxis"
  | "yAxis"
  | "dataLabels"
  | "type"
  | "title"
  | "xTitle"
  | "yTitle"
  | "showLegend"
  | "legendPosition"
  | "series"
>;

const LEGEND: Readonly<Record<string, string>> = {
  b: "Bottom",
  t: "Top",
  l: "Left",
  r: "Right",
  tr: "Corner",
};

function describe(xml: string): Description {
  const root = parseXml(xml);
  const plot = descendants(root, "plotArea")[0];
  const group = plot?.children.find(({ name }) => name.endsWith("Chart"));
  const legend = descendants(root, "legend")[0];
  // A scatter chart has two value axes; the horizontal one stands at the bottom or the top.
  const axes = (plot?.children ?? []).filter(({ name }) => name.endsWith("Ax"));
  const horizontal = (axis: XmlElement) => ["b", "t"].includes(child(axis, "axPos")?.attributes.val ?? "");
  const bars = child(group, "barDir")?.attributes.val === "bar";
  const look = ["lineChart", "scatterChart"].includes(group?.name ?? "") ? typeLook(group) : null;
  const [category, values] = bars
    ? [axes.find((axis) => !horizontal(axis)), axes.find(horizontal)]
    : [axes.find(horizontal), axes.find((axis) => !horizontal(axis))];
  return {
    ...(category ? { xAxis: readAxis(category) } : {}),
    ...(values ? { yAxis: readAxis(values) } : {}),
    ...(child(child(group, "dLbls"), "showVal")?.attributes.val === "1" ? { dataLabels: true } : {}),
    type: chartType(group, bars),
    title: titleOf(descendants(root, "chart")[0]),
    xTitle: titleOf(category),
    yTitle: titleOf(values),
    showLegend: legend !== undefined,
    legendPosition: LEGEND[child(legend, "legendPos")?.attributes.val ?? "r"] ?? "Right",
    series: plot ? descendants(plot, "ser").map((series) => readSeries(series, look)) : [],
  };
}

const TICK_LABELS: Readonly<Record<string, NonNullable<BookAxis["tickLabels"]>>> = {
  high: "High",
  low: "Low",
  none: "None",
};

function readAxis(axis: XmlElement): BookAxis {
  const of = (parent: XmlElement | undefined, name: string) => child(parent, name)?.attributes.val;
  const scaling = child(axis, "scaling");
  const [minimum, maximum] = [numeric(of(scaling, "min")), numeric(of(scaling, "max"))];
  const format = child(axis, "numFmt")?.attributes;
  return {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(format?.formatCode && !flag(format.sourceLinked) ? { numberFormat: format.formatCode } : {}),
    ...(of(scaling, "orientation") === "maxMin" ? { reversed: true } : {}),
    tickLabels: TICK_LABELS[of(axis, "tickLblPos") ?? ""] ?? "NextToAxis",
    ...(flag(of(axis, "delete")) ? { hidden: true } : {}),
    gridlines: child(axis, "majorGridlines") !== undefined,
  };
}

function titleOf(element: XmlElement | undefined): string {
  const title = child(element, "title");
  return title
    ? descendants(title, "t")
        .map(({ text }) => text)
        .join("")
    : "";
}

/** Kind of the file -> Excel.ChartType. */
function chartType(group: XmlElement | undefined, bars: boolean): string {
  const kind = (group?.name ?? "").replace(/Chart$/, "");
  const grouping = STACKED[child(group, "grouping")?.attributes.val ?? ""] ?? "";
  if (kind === "bar" || kind === "bar3D") return `${bars ? "Bar" : "Column"}${grouping || "Clustered"}`;
  if (kind === "scatter") return scatterType(group);
  if (kind === "line") return `Line${typeLook(group).markers ? "Markers" : ""}${grouping}`;
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${grouping}`;
}

const STACKED: Readonly<Record<string, string>> = { stacked: "Stacked", percentStacked: "Stacked100" };

function scatterType(group: XmlElement | undefined): string {
  const { lines, markers, smooth } = typeLook(group);
  if (!lines) return "XYScatter";
  return `XYScatter${smooth ? "Smooth" : "Lines"}${markers ? "" : "NoMarkers"}`;
}
