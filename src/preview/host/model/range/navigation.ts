// From one range to others: cells, rows, neighbours, intersections, the used part.
import type { Rect } from "../../../book/types";
import type { Args } from "../../args";
import { bounding, intersect, MAX_COLUMNS, MAX_ROWS, onSheet } from "../../cells/address";
import { Grid } from "../../cells/grid";
import type { HostObject } from "../../define";
import { invalidArgument, itemNotFound } from "../../errors";
import type { RangeTarget } from "../../state";
import { rangeArgument } from "../rangeArgument";
import { selectRange } from "../selection";
import { rangeClass } from "./index";

type Method = (self: RangeTarget, args: Args) => unknown;

export const navigationMethods: Record<string, Method> = {
  // A cell or a line may lie outside the range, as long as it is on the sheet.
  getCell: (self, args) =>
    part(self, {
      row: self.rect.row + args.integer(0),
      column: self.rect.column + args.integer(1),
      rows: 1,
      columns: 1,
    }),
  getRow: (self, args) => part(self, { ...self.rect, row: self.rect.row + args.integer(0), rows: 1 }),
  getColumn: (self, args) =>
    part(self, { ...self.rect, column: self.rect.column + args.integer(0), columns: 1 }),
  getLastRow: (self) => part(self, { ...self.rect, row: self.rect.row + self.rect.rows - 1, rows: 1 }),
  getLastColumn: (self) =>
    part(self, { ...self.rect, column: self.rect.column + self.rect.columns - 1, columns: 1 }),
  getLastCell: ({ rect, ...self }) =>
    part(
      { rect, ...self },
      { row: rect.row + rect.rows - 1, column: rect.column + rect.columns - 1, rows: 1, columns: 1 },
    ),
  getEntireRow: (self) => part(self, { ...self.rect, column: 0, columns: MAX_COLUMNS }),
  getEntireColumn: (self) => part(self, { ...self.rect, row: 0, rows: MAX_ROWS }),
  getRowsAbove: (self, args) =>
    beside(self, args, (count, { row, rows }) => ({
      row: count > 0 ? row - count : row + rows,
      rows: Math.abs(count),
    })),
  getRowsBelow: (self, args) =>
    beside(self, args, (count, { row, rows }) => ({
      row: count > 0 ? row + rows : row + count,
      rows: Math.abs(count),
    })),
  getColumnsBefore: (self, args) =>
    beside(self, args, (count, { column, columns }) => ({
      column: count > 0 ? column - count : column + columns,
      columns: Math.abs(count),
    })),
  getColumnsAfter: (self, args) =>
    beside(self, args, (count, { column, columns }) => ({
      column: count > 0 ? column + columns : column + count,
      columns: Math.abs(count),
    })),
  getOffsetRange: (self, args) =>
    part(self, {
      ...self.rect,
      row: self.rect.row + args.integer(0),
      column: self.rect.column + args.integer(1),
    }),
  getResizedRange: (self, args) =>
    part(self, {
      ...self.rect,
      rows: self.rect.rows + args.integer(0),
      columns: self.rect.columns + args.integer(1),
    }),
  getAbsoluteResizedRange: (self, args) =>
    part(self, { ...self.rect, rows: args.integer(0), columns: args.integer(1) }),
  getBoundingRect: (self, args) =>
    part(self, bounding(self.rect, rangeArgument(self.state, self.sheetId, args).rect)),
  getIntersection(self, args) {
    const range = rangeArgument(self.state, self.sheetId, args);
    const common = range.sheetId === self.sheetId ? intersect(self.rect, range.rect) : null;
    if (!common) throw itemNotFound();
    return part(self, common);
  },
  getIntersectionOrNullObject(self, args) {
    const range = rangeArgument(self.state, self.sheetId, args);
    const common = range.sheetId === self.sheetId ? intersect(self.rect, range.rect) : null;
    return common && part(self, common);
  },
  getUsedRange: (self, args) => used(self, args) ?? part(self, { ...self.rect, rows: 1, columns: 1 }),
  getUsedRangeOrNullObject: used,
  getSpillingToRange(self) {
    const spill = spillOf(self);
    if (!spill) throw itemNotFound();
    return part(self, spill);
  },
  getSpillingToRangeOrNullObject(self) {
    const spill = spillOf(self);
    return spill ? part(self, spill) : null;
  },
  select: (self) => selectRange(self),
};

function part(self: RangeTarget, rect: Rect): HostObject {
  return rangeClass.of({ state: self.state, sheetId: self.sheetId, rect: onSheet(rect) });
}

function beside(
  self: RangeTarget,
  args: Args,
  place: (count: number, rect: Rect) => Partial<Rect>,
): HostObject {
  const count = args.optionalInteger(0, 1);
  if (count === 0) throw invalidArgument("The number of rows or columns must not be 0.");
  return part(self, { ...self.rect, ...place(count, self.rect) });
}

/** The used part within the range: its smallest rectangle around cells with contents or formats. */
function used(self: RangeTarget, args: Args): HostObject | null {
  const rect = new Grid(self.state, self.sheetId).used(args.flag(0), self.rect);
  return rect && part(self, rect);
}

function spillOf({ state, sheetId, rect }: RangeTarget): Rect | undefined {
  if (rect.rows * rect.columns !== 1) throw invalidArgument("The range has more than one cell.");
  return new Grid(state, sheetId).spillRange(rect.row, rect.column);
}
