// Charts of a sheet -> its drawing and chart parts. Pictures and shapes of the same drawing stay as they are.
import { textOf } from "../package/zip";
import type { BookChart } from "../types";
import { descendants, parseXml } from "../xml/parse";
import { escapeXml, tag } from "../xml/write";
import { chartXml } from "./chartXml";
import type { SheetXml } from "./sheetXml";
import type { Target } from "./target";

const EMU_PER_POINT = 12_700;
const CHART_URI = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const EMPTY_DRAWING =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>';

/** Points from the corner of the sheet -> the cell that lies there, and how far into it. */
export interface Grid {
  columnAt(points: number): { index: number; offset: number };
  rowAt(points: number): { index: number; offset: number };
}

export function writeCharts(
  xml: SheetXml,
  target: Target,
  part: string,
  now: readonly BookChart[],
  before: readonly BookChart[],
  grid: Grid,
): void {
  if (JSON.stringify(now) === JSON.stringify(before)) return;
  const drawing = drawingOf(xml, target, part, now.length > 0);
  if (!drawing) return;
  for (const gone of before.filter(({ part: path }) => !now.some((chart) => chart.part === path))) {
    removeAnchor(target, drawing, gone);
  }
  for (const chart of now) {
    const original = before.find((candidate) => chart.part !== undefined && candidate.part === chart.part);
    if (!original) addChart(target, drawing, chart, grid);
    else if (JSON.stringify(original) !== JSON.stringify(chart))
      changeChart(target, drawing, chart, original, grid);
  }
}

/** The sheet's drawing part; made where it has none and one is needed. */
function drawingOf(xml: SheetXml, target: Target, part: string, needed: boolean): string | null {
  const known = target.relations(part).find(({ kind }) => kind === "drawing")?.target;
  if (known && target.parts.has(known)) return known;
  if (!needed) return null;
  const path = target.freshPath((number) => `xl/drawings/drawing${number}.xml`);
  target.add(path, "drawing", EMPTY_DRAWING);
  xml.set("drawing", tag("drawing", { "r:id": target.relate(part, "drawing", path) }));
  return path;
}

function addChart(target: Target, drawing: string, chart: BookChart, grid: Grid): void {
  const path = target.freshPath((number) => `xl/charts/chart${number}.xml`);
  target.add(path, "chart", chartXml(chart));
  const relation = target.relate(drawing, "chart", path);
  const source = textOf(target.parts, drawing);
  const root = parseXml(source);
  const id =
    Math.max(1, ...descendants(root, "cNvPr").map(({ attributes }) => Number(attributes.id) || 0)) + 1;
  const anchor = anchorXml(chart, grid, frameXml(chart.name, id, relation));
  target.set(drawing, source.slice(0, root.innerEnd) + anchor + source.slice(root.innerEnd));
}

const DRAWING_NAMESPACES = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
};

function anchorXml(chart: BookChart, grid: Grid, content: string): string {
  const corner = (name: string, x: number, y: number) => {
    const column = grid.columnAt(x);
    const row = grid.rowAt(y);
    const emu = (points: number) => Math.round(points * EMU_PER_POINT);
    return `<xdr:${name}><xdr:col>${column.index}</xdr:col><xdr:colOff>${emu(column.offset)}</xdr:colOff><xdr:row>${row.index}</xdr:row><xdr:rowOff>${emu(row.offset)}</xdr:rowOff></xdr:${name}>`;
  };
  const { left, top, width, height } = chart;
  const place = corner("from", left, top) + corner("to", left + width, top + height);
  return tag(
    "xdr:twoCellAnchor",
    { ...DRAWING_NAMESPACES, editAs: "oneCell" },
    `${place}${content}<xdr:clientData/>`,
  );
}

function frameXml(name: string, id: number, relation: string): string {
  const chart = tag("c:chart", {
    "xmlns:c": CHART_URI,
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "r:id": relation,
  });
  const properties = tag(
    "xdr:nvGraphicFramePr",
    {},
    tag("xdr:cNvPr", { id, name }) + "<xdr:cNvGraphicFramePr/>",
  );
  const nowhere = '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>';
  const graphic = tag("a:graphic", {}, tag("a:graphicData", { uri: CHART_URI }, chart));
  return tag("xdr:graphicFrame", { macro: "" }, properties + nowhere + graphic);
}

/** A chart that only moved, or whose references followed its cells, keeps everything else of its part. */
function changeChart(
  target: Target,
  drawing: string,
  chart: BookChart,
  original: BookChart,
  grid: Grid,
): void {
  const path = chart.part ?? "";
  const look = ({ left: _, top: __, width: ___, height: ____, series, name: _____, ...rest }: BookChart) =>
    JSON.stringify([
      rest,
      series.map(({ name: ______, color, marker, line, ...refs }) => [
        color,
        marker,
        line,
        Object.keys(refs),
      ]),
    ]);
  if (look(chart) === look(original))
    target.set(path, withReferences(textOf(target.parts, path), chart, original));
  else target.set(path, chartXml(chart));
  const place = ({ left, top, width, height }: BookChart) => [left, top, width, height].join();
  if (place(chart) !== place(original)) moveAnchor(target, drawing, chart, grid);
}

function withReferences(xml: string, chart: BookChart, original: BookChart): string {
  const renamed = new Map<string, string>();
  original.series.forEach((before, index) => {
    const now = chart.series[index];
    if (!now) return;
    renamed.set(before.values, now.values);
    renamed.set(before.x, now.x);
    if (before.nameRef && now.nameRef) renamed.set(before.nameRef, now.nameRef);
  });
  return descendants(parseXml(xml), "f").reduceRight((text, { innerStart, innerEnd, text: formula }) => {
    const next = renamed.get(formula);
    return next === undefined || next === formula
      ? text
      : text.slice(0, innerStart) + escapeXml(next) + text.slice(innerEnd);
  }, xml);
}

function anchorOf(target: Target, drawing: string, chart: BookChart) {
  const source = textOf(target.parts, drawing);
  const relation = target.relations(drawing).find(({ target: path }) => path === chart.part);
  const anchor = parseXml(source).children.find((element) =>
    descendants(element, "chart").some(({ attributes }) => attributes["r:id"] === relation?.id),
  );
  return anchor ? { source, anchor } : null;
}

function moveAnchor(target: Target, drawing: string, chart: BookChart, grid: Grid): void {
  const found = anchorOf(target, drawing, chart);
  if (!found) return;
  const { source, anchor } = found;
  const frame = descendants(anchor, "graphicFrame")[0];
  if (!frame) return;
  const moved = anchorXml(chart, grid, source.slice(frame.start, frame.end));
  target.set(drawing, source.slice(0, anchor.start) + moved + source.slice(anchor.end));
}

function removeAnchor(target: Target, drawing: string, chart: BookChart): void {
  const found = anchorOf(target, drawing, chart);
  if (!found) return;
  target.set(drawing, found.source.slice(0, found.anchor.start) + found.source.slice(found.anchor.end));
  target.unrelate(drawing, ({ target: path }) => path === chart.part);
}
