// Charts move with the cells they lie on: those behind inserted rows or columns go down or right, and come back.
import type { Workbook, Worksheet } from "@univerjs/core";
import type { Shift } from "../formulas/references";
import type { BookExtras } from "../types";

const POINTS = 72 / 96;

export function moveCharts(extras: BookExtras, workbook: Workbook, sheetId: string, shift: Shift): void {
  const sheet = workbook.getSheetBySheetId(sheetId);
  if (!sheet) return;
  const rows = shift.along === "rows";
  const size = (index: number) => (rows ? sheet.getRowHeight(index) : sheet.getColumnWidth(index)) * POINTS;
  const border = sum(shift.at, size);
  // What went has no size any more: rows of the standard height are assumed.
  const inserted = shift.count > 0;
  const distance = inserted
    ? sum(shift.count, (index) => size(shift.at + index))
    : -shift.count * standard(sheet, rows);
  extras.charts = extras.charts.map((chart) => {
    const place = rows ? chart.top : chart.left;
    if (chart.sheetId !== sheetId || place < border) return chart;
    const moved = inserted ? place + distance : Math.max(border, place - distance);
    return rows ? { ...chart, top: moved } : { ...chart, left: moved };
  });
}

function sum(count: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index += 1) total += size(index);
  return total;
}

const standard = (sheet: Worksheet, rows: boolean): number =>
  (rows ? sheet.getConfig().defaultRowHeight : sheet.getConfig().defaultColumnWidth) * POINTS;
