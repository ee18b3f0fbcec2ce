// Hidden rows and columns.
import { asFlag } from "../../args";
import { Grid } from "../../cells/grid";
import type { Property } from "../../define";
import type { RangeTarget } from "../../state";

export const visibilityProperties: Record<string, Property<RangeTarget>> = {
  rowHidden: {
    get: (self) => uniform(rows(self), (row) => !self.state.grid(self.sheetId).getRowVisible(row)),
    set: hideRows,
  },
  columnHidden: {
    get: (self) => uniform(columns(self), (column) => !self.state.grid(self.sheetId).getColVisible(column)),
    set: hideColumns,
  },
  hidden: {
    get: (self) =>
      rows(self).every((row) => !self.state.grid(self.sheetId).getRowVisible(row)) ||
      columns(self).every((column) => !self.state.grid(self.sheetId).getColVisible(column)),
  },
};

function hideRows(self: RangeTarget, value: unknown): void {
  const hidden = asFlag(value);
  self.state.allowChange(self.sheetId);
  const [first, count] = [self.rect.row, rows(self).length];
  new Grid(self.state, self.sheetId).makeRoom(first + count - 1, 0);
  const sheet = self.state.sheet(self.sheetId);
  if (hidden) sheet.hideRows(first, count);
  else sheet.showRows(first, count);
}

function hideColumns(self: RangeTarget, value: unknown): void {
  const hidden = asFlag(value);
  self.state.allowChange(self.sheetId);
  const [first, count] = [self.rect.column, columns(self).length];
  new Grid(self.state, self.sheetId).makeRoom(0, first + count - 1);
  const sheet = self.state.sheet(self.sheetId);
  if (hidden) sheet.hideColumns(first, count);
  else sheet.showColumns(first, count);
}

/** Rows of the range that exist in the grid; all others are visible. */
function rows({ state, sheetId, rect }: RangeTarget): number[] {
  return indexes(rect.row, Math.min(rect.rows, Math.max(1, state.grid(sheetId).getRowCount() - rect.row)));
}

function columns({ state, sheetId, rect }: RangeTarget): number[] {
  return indexes(
    rect.column,
    Math.min(rect.columns, Math.max(1, state.grid(sheetId).getColumnCount() - rect.column)),
  );
}

function indexes(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

/** Null where the range is partly hidden. */
function uniform(positions: number[], isHidden: (index: number) => boolean): boolean | null {
  const hidden = new Set(positions.map(isHidden));
  return hidden.size === 1 ? hidden.has(true) : null;
}
