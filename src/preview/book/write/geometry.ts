// Sizes of a sheet: what a new one says of its cells, and which cell lies at a place.
import type { IWorksheetData } from "@univerjs/core";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, pixelsToWidth, POINT } from "../sizes";
import { tag } from "../xml/write";
import type { Grid } from "./charts";

/** A new sheet's sizes where nothing else is said. */
export function formatXml({ defaultColumnWidth, defaultRowHeight }: Partial<IWorksheetData>): string {
  const width =
    defaultColumnWidth === undefined || defaultColumnWidth === DEFAULT_COLUMN_WIDTH
      ? undefined
      : pixelsToWidth(defaultColumnWidth);
  const height = (defaultRowHeight ?? DEFAULT_ROW_HEIGHT) / POINT;
  const custom = height === DEFAULT_ROW_HEIGHT / POINT ? undefined : true;
  return tag("sheetFormatPr", { defaultColWidth: width, defaultRowHeight: height, customHeight: custom });
}

/** Points -> cells, by the widths and heights of a sheet. */
export function gridOf(data: Partial<IWorksheetData>): Grid {
  const POINTS = 72 / 96;
  const at = (points: number, size: (index: number) => number) => {
    let rest = Math.max(0, points);
    let index = 0;
    for (let next = size(0); rest >= next && index < 20_000; next = size(index)) {
      rest -= next;
      index += 1;
    }
    return { index, offset: rest };
  };
  const column = (index: number) =>
    data.columnData?.[index]?.hd
      ? 0
      : (data.columnData?.[index]?.w ?? data.defaultColumnWidth ?? 64) * POINTS;
  const row = (index: number) =>
    data.rowData?.[index]?.hd ? 0 : (data.rowData?.[index]?.h ?? data.defaultRowHeight ?? 20) * POINTS;
  return { columnAt: (points) => at(points, column), rowAt: (points) => at(points, row) };
}
