// Columns as wide and rows as high as their texts need. Without a screen there is no measuring: characters are counted,
// at the width of the standard font's digit, as Excel defines its column widths.
import { WrapStrategy } from "@univerjs/core";
import { isUnbounded } from "../../cells/address";
import { Grid } from "../../cells/grid";
import type { RangeTarget } from "../../state";

/** Pixels of a digit of Calibri 11 at 96 dots an inch, and the cell's padding. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 10;
const LINE_PIXELS = 20;
const STANDARD_SIZE = 11;
const BOLD_FACTOR = 1.1;
/** Excel's widest column. */
const MAX_PIXELS = 1_790;

export function autofitColumns(target: RangeTarget): void {
  const { state, sheetId } = target;
  state.allowChange(sheetId);
  const widths = new Map<number, number>();
  eachText(target, (_row, column, lines, charWidth) => {
    const longest = Math.max(...lines.map((line) => line.length));
    widths.set(column, Math.max(widths.get(column) ?? 0, longest * charWidth + PADDING_PIXELS));
  });
  const sheet = state.sheet(sheetId);
  for (const [column, width] of widths)
    sheet.setColumnWidths(column, 1, Math.min(MAX_PIXELS, Math.ceil(width)));
}

export function autofitRows(target: RangeTarget): void {
  const { state, sheetId } = target;
  state.allowChange(sheetId);
  const grid = state.grid(sheetId);
  const heights = new Map<number, number>();
  eachText(target, (row, column, lines, charWidth, wraps) => {
    const room = Math.max(1, (grid.getColumnWidth(column) - PADDING_PIXELS) / charWidth);
    const count = wraps
      ? lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0)
      : lines.length;
    heights.set(row, Math.max(heights.get(row) ?? 0, count * LINE_PIXELS * (charWidth / DIGIT_PIXELS)));
  });
  const sheet = state.sheet(sheetId);
  for (const [row, height] of heights) sheet.setRowHeightsForced(row, 1, Math.ceil(height));
}

type Visit = (row: number, column: number, lines: string[], charWidth: number, wraps: boolean) => void;

function eachText({ state, sheetId, rect }: RangeTarget, visit: Visit): void {
  const grid = new Grid(state, sheetId);
  const part = isUnbounded(rect) ? grid.used(true, rect) : rect;
  if (!part) return;
  grid.forEachStored(part, (row, column) => {
    const text = grid.text(row, column);
    if (text === "") return;
    const style = grid.style(row, column);
    const charWidth =
      DIGIT_PIXELS * ((style.fs ?? STANDARD_SIZE) / STANDARD_SIZE) * (style.bl ? BOLD_FACTOR : 1);
    visit(row, column, text.split(/\r?\n/), charWidth, style.tb === WrapStrategy.WRAP);
  });
}
