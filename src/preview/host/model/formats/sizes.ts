// Widths of columns and heights of rows, in points; null where they differ.
import { asNumber } from "../../args";
import { Grid } from "../../cells/grid";
import type { Property } from "../../define";
import { invalidArgument } from "../../errors";
import type { RangeTarget } from "../../state";
import { POINTS_PER_PIXEL } from "../measure";

/** Excel's limits: 409.5 points high, 255 characters (1790 pixels) wide. */
const MAX_HEIGHT = 409.5;
const MAX_WIDTH = 1_790 * POINTS_PER_PIXEL;

export const sizeProperties: Record<string, Property<RangeTarget>> = {
  columnWidth: {
    get: ({ state, sheetId, rect }) => {
      const grid = state.grid(sheetId);
      return alike(rect.column, Math.min(rect.columns, grid.getColumnCount()), (column) =>
        grid.getColumnWidth(column),
      );
    },
    set({ state, sheetId, rect }, value) {
      const width = size(value, MAX_WIDTH);
      state.allowChange(sheetId);
      const count = Math.min(rect.columns, Math.max(1, state.grid(sheetId).getColumnCount() - rect.column));
      new Grid(state, sheetId).makeRoom(0, rect.column + count - 1);
      state.sheet(sheetId).setColumnWidths(rect.column, count, width / POINTS_PER_PIXEL);
    },
  },
  rowHeight: {
    get: ({ state, sheetId, rect }) => {
      const grid = state.grid(sheetId);
      return alike(rect.row, Math.min(rect.rows, grid.getRowCount()), (row) => grid.getRowHeight(row));
    },
    set({ state, sheetId, rect }, value) {
      const height = size(value, MAX_HEIGHT);
      state.allowChange(sheetId);
      const count = Math.min(rect.rows, Math.max(1, state.grid(sheetId).getRowCount() - rect.row));
      new Grid(state, sheetId).makeRoom(rect.row + count - 1, 0);
      state.sheet(sheetId).setRowHeightsForced(rect.row, count, height / POINTS_PER_PIXEL);
    },
  },
};

function size(value: unknown, limit: number): number {
  const points = asNumber(value);
  if (points < 0 || points > limit) throw invalidArgument(`A size is 0 to ${limit} points.`);
  return points;
}

function alike(first: number, count: number, pixelsOf: (index: number) => number): number | null {
  const pixels = pixelsOf(first);
  for (let index = first + 1; index < first + count; index += 1) {
    if (pixelsOf(index) !== pixels) return null;
  }
  return pixels * POINTS_PER_PIXEL;
}
