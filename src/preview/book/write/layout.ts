// Widths, merges, panes, gridlines, tab colour, page setup -> the elements of a worksheet.
import { BooleanNumber, type IColumnData, type IRange, type IWorksheetData } from "@univerjs/core";
import { MAX_COLUMNS, rectName, cellName } from "../addresses";
import { pixelsToWidth } from "../read/sheet";
import type { BookPageLayout } from "../types";
import { child, childrenOf, numeric, parseXml } from "../xml/parse";
import { tag } from "../xml/write";
import { argb } from "./styles";
import type { SheetXml } from "./sheetXml";

type Columns = Readonly<Record<number, Partial<IColumnData>>>;
type Attributes = Record<string, string | number | boolean | undefined>;

/** Characters; an element must name a width even where only the style is meant. */
const STANDARD_WIDTH = 9.140625;

const sameColumn = (a: Partial<IColumnData> | undefined, b: Partial<IColumnData> | undefined) =>
  (a?.w ?? null) === (b?.w ?? null) && Boolean(a?.hd) === Boolean(b?.hd) && (a?.s ?? null) === (b?.s ?? null);

export function writeColumns(
  xml: SheetXml,
  now: Columns,
  before: Columns,
  formatOf: (style: IColumnData["s"]) => number,
): void {
  const numbers = [...new Set([...Object.keys(now), ...Object.keys(before)].map(Number))].sort(
    (a, b) => a - b,
  );
  if (numbers.every((column) => sameColumn(now[column], before[column]))) return;
  const original = originalColumns(xml.get("cols"));
  const described = numbers.map((column): [number, Attributes | null] => {
    const data = now[column];
    if (sameColumn(data, before[column])) return [column, original.at(column)];
    const style = data?.s ? formatOf(data.s) : 0;
    const attributes = {
      width: data?.w === undefined ? STANDARD_WIDTH : pixelsToWidth(data.w),
      customWidth: data?.w === undefined ? undefined : true,
      hidden: data?.hd ? true : undefined,
      style: style || undefined,
    };
    const plain = data?.w === undefined && !data?.hd && style === 0;
    return [column, plain ? null : attributes];
  });
  const runs = [...joined(described), ...original.beyond(Math.max(...numbers))];
  xml.set("cols", runs.length > 0 ? tag("cols", {}, runs.join("")) : "");
}

/** Neighbours that look alike share one element. */
function joined(columns: readonly [number, Attributes | null][]): string[] {
  const runs: { min: number; max: number; attributes: Attributes }[] = [];
  for (const [column, attributes] of columns) {
    if (!attributes) continue;
    const last = runs[runs.length - 1];
    if (last?.max === column && JSON.stringify(last.attributes) === JSON.stringify(attributes)) last.max += 1;
    else runs.push({ min: column + 1, max: column + 1, attributes });
  }
  return runs.map(({ min, max, attributes }) => tag("col", { min, max, ...attributes }));
}

function originalColumns(cols: string) {
  const runs = cols ? childrenOf(parseXml(cols), "col") : [];
  const rest = ({ min: _, max: __, ...attributes }: Record<string, string>) => attributes;
  return {
    at(column: number): Attributes | null {
      const run = runs.find(
        ({ attributes }) => Number(attributes.min) <= column + 1 && column + 1 <= Number(attributes.max),
      );
      return run ? rest(run.attributes) : null;
    },
    /** What runs on to the right of the columns that are described one by one. */
    beyond(column: number): string[] {
      return runs
        .filter(({ attributes }) => Number(attributes.max) > column + 1)
        .map(({ attributes }) => {
          const min = Math.max(Number(attributes.min), column + 2);
          return tag("col", { min, max: Math.min(Number(attributes.max), MAX_COLUMNS), ...rest(attributes) });
        });
    },
  };
}

export function writeMerges(xml: SheetXml, now: readonly IRange[], before: readonly IRange[]): void {
  const names = (merges: readonly IRange[]) =>
    merges.map(({ startRow, startColumn, endRow, endColumn }) =>
      rectName({
        row: startRow,
        column: startColumn,
        rows: endRow - startRow + 1,
        columns: endColumn - startColumn + 1,
      }),
    );
  const list = names(now);
  if (list.join() === names(before).join()) return;
  const body = list.map((ref) => tag("mergeCell", { ref })).join("");
  xml.set("mergeCells", list.length > 0 ? tag("mergeCells", { count: list.length }, body) : "");
}

type View = Pick<Partial<IWorksheetData>, "freeze" | "showGridlines" | "rightToLeft">;

export function writeView(xml: SheetXml, now: View, before: View | null): void {
  const frozen = ({ freeze }: View) => [freeze?.xSplit ?? 0, freeze?.ySplit ?? 0].join();
  const grid = (view: View) => view.showGridlines !== BooleanNumber.FALSE;
  const none: View = {};
  if (before && frozen(now) === frozen(before) && grid(now) === grid(before)) return;
  if (!before && frozen(now) === frozen(none) && grid(now)) return;
  const original = xml.get("sheetViews");
  const view = original ? child(parseXml(original), "sheetView") : undefined;
  const { showGridLines: _, ...kept } = view?.attributes ?? { workbookViewId: "0" };
  const attributes = grid(now) ? kept : { showGridLines: "0", ...kept };
  xml.set("sheetViews", tag("sheetViews", {}, tag("sheetView", attributes, paneXml(now))));
}

function paneXml({ freeze }: View): string {
  const [columns, rows] = [freeze?.xSplit ?? 0, freeze?.ySplit ?? 0];
  if (columns === 0 && rows === 0) return "";
  const pane = columns > 0 && rows > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const attributes = {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: cellName(rows, columns),
    activePane: pane,
    state: "frozen",
  };
  return tag("pane", attributes) + tag("selection", { pane });
}

/** Which tab is in front: two sheets that both say so would be edited together. */
export function writeSelected(xml: SheetXml, selected: boolean): void {
  const original = xml.get("sheetViews");
  if (!original) {
    if (selected)
      xml.set(
        "sheetViews",
        tag("sheetViews", {}, tag("sheetView", { tabSelected: true, workbookViewId: 0 })),
      );
    return;
  }
  const bare = original.replace(/(<sheetView\b[^>]*?)\s+tabSelected="[^"]*"/g, "$1");
  const marked = selected ? bare.replace(/<sheetView\b/, '<sheetView tabSelected="1"') : bare;
  if (marked !== original) xml.set("sheetViews", marked);
}

export function writeProperties(
  xml: SheetXml,
  now: { tabColor: string; fitToPage: boolean },
  before: { tabColor: string; fitToPage: boolean },
): void {
  if (now.tabColor === before.tabColor && now.fitToPage === before.fitToPage) return;
  const source = xml.get("sheetPr");
  const root = source ? parseXml(source) : undefined;
  const slice = (name: string) => {
    const element = child(root, name);
    return element ? source.slice(element.start, element.end) : "";
  };
  const tab =
    now.tabColor === before.tabColor
      ? slice("tabColor")
      : now.tabColor
        ? tag("tabColor", { rgb: argb(now.tabColor) })
        : "";
  const { fitToPage: _, ...page } = child(root, "pageSetUpPr")?.attributes ?? {};
  const setUp = { ...page, ...(now.fitToPage ? { fitToPage: "1" } : {}) };
  const inner = tab + slice("outlinePr") + (Object.keys(setUp).length > 0 ? tag("pageSetUpPr", setUp) : "");
  xml.set("sheetPr", inner === "" && !root ? "" : tag("sheetPr", root?.attributes ?? {}, inner));
}

export const fitsToPage = (layout: BookPageLayout | undefined): boolean =>
  (layout?.fitToWidth ?? null) !== null || (layout?.fitToHeight ?? null) !== null;

export function writePageSetup(
  xml: SheetXml,
  now: BookPageLayout | undefined,
  before: BookPageLayout | undefined,
): void {
  const key = (layout: BookPageLayout | undefined) =>
    [layout?.orientation ?? "Portrait", layout?.fitToWidth ?? null, layout?.fitToHeight ?? null].join();
  if (!now || key(now) === key(before)) return;
  const source = xml.get("pageSetup");
  const {
    fitToWidth: _,
    fitToHeight: __,
    scale,
    orientation: ___,
    ...kept
  } = source ? parseXml(source).attributes : {};
  const fit = fitsToPage(now);
  if (!xml.get("pageMargins")) {
    xml.set(
      "pageMargins",
      tag("pageMargins", { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
    );
  }
  const attributes = {
    ...kept,
    scale: fit ? undefined : numeric(scale),
    // 0 lets Excel take as many pages as it needs.
    fitToWidth: fit ? (now.fitToWidth ?? 0) : undefined,
    fitToHeight: fit ? (now.fitToHeight ?? 0) : undefined,
    orientation: now.orientation === "Landscape" ? "landscape" : "portrait",
  };
  xml.set("pageSetup", tag("pageSetup", attributes));
}
