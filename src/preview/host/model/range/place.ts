// Where a range is: address, position, size.
import { isWholeColumns, isWholeRows } from "../../cells/address";
import type { Property } from "../../define";
import type { RangeTarget } from "../../state";
import { addressOf } from "../references";
import { columnLeft, rowTop } from "../measure";

export const placeProperties: Record<string, Property<RangeTarget>> = {
  address: { get: addressOf },
  addressLocal: { get: addressOf },
  rowIndex: { get: ({ rect }) => rect.row },
  columnIndex: { get: ({ rect }) => rect.column },
  rowCount: { get: ({ rect }) => rect.rows },
  columnCount: { get: ({ rect }) => rect.columns },
  // Excel answers -1 for more than 2^31 - 1 cells.
  cellCount: { get: ({ rect }) => (rect.rows * rect.columns > 2 ** 31 - 1 ? -1 : rect.rows * rect.columns) },
  isEntireColumn: { get: ({ rect }) => isWholeColumns(rect) },
  isEntireRow: { get: ({ rect }) => isWholeRows(rect) },
  left: { get: (self) => columnLeft(self, self.rect.column) },
  top: { get: (self) => rowTop(self, self.rect.row) },
  width: {
    get: (self) =>
      columnLeft(self, self.rect.column + self.rect.columns) - columnLeft(self, self.rect.column),
  },
  height: { get: (self) => rowTop(self, self.rect.row + self.rect.rows) - rowTop(self, self.rect.row) },
};
