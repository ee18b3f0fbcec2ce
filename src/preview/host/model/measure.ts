// Points on a sheet: how far a column or row stands from its top left corner. Univer counts pixels, Excel points.
import type { SheetTarget } from "../state";

/** At 96 dots an inch. */
export const POINTS_PER_PIXEL = 0.75;

export function columnLeft({ state, sheetId }: SheetTarget, column: number): number {
  const grid = state.grid(sheetId);
  const standard = grid.getConfig().defaultColumnWidth;
  const counted = Math.min(column, grid.getColumnCount());
  let pixels = (column - counted) * standard;
  for (let index = 0; index < counted; index += 1)
    pixels += grid.getColVisible(index) ? grid.getColumnWidth(index) : 0;
  return pixels * POINTS_PER_PIXEL;
}

export function rowTop({ state, sheetId }: SheetTarget, row: number): number {
  const grid = state.grid(sheetId);
  const standard = grid.getConfig().defaultRowHeight;
  const counted = Math.min(row, grid.getRowCount());
  let pixels = (row - counted) * standard;
  for (let index = 0; index < counted; index += 1)
    pixels += grid.getRowVisible(index) ? grid.getRowHeight(index) : 0;
  return pixels * POINTS_PER_PIXEL;
}
