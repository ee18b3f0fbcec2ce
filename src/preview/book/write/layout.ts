// Widths, merges, panes, gridlines, tab colour, page setup -> the elements of a worksheet.
import { BooleanNumber, type IRange, type IWorksheetData } from "@univerjs/core";
import { cellName, rectName } from "../addresses";
import type { BookPageLayout } from "../types";
import { child, numeric, parseXml } from "../xml/parse";
import { tag } from "../xml/write";
import { argb } from "./styleXml";
import type { SheetXml } from "./sheetXml";

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
