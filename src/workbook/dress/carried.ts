// Rows that the user has sorted go back to our order: how their cells were formatted goes along with them.
import type { Rect } from "../a1";
import type { Place } from "../own/places";
import { type RowShift, shiftAreas } from "../write/shifts";

export interface CarriedRow {
  /** As it stands. */
  from: Rect;
  /** Where it shall stand once rows are shifted. */
  to: Rect;
}

/** Cells that are read one by one: beyond that many it takes Excel too long, and colours stay where they are. */
const MOST_CELLS = 4_000;

export function carriedRows(places: readonly Place[], shifts: readonly RowShift[]): CarriedRow[] {
  const rows = places.flatMap(({ now, ids, columns }): CarriedRow[] => {
    const [stands] = shiftAreas([now], shifts);
    const isSorted = ids.now.length === ids.next.length && ids.now.every((id) => ids.next.includes(id));
    if (!stands || !isSorted || columns.now.join("|") !== columns.next.join("|")) return [];
    return ids.now.flatMap((id, at) => {
      const next = ids.next.indexOf(id);
      if (next === at) return [];
      const row = (area: Rect, index: number): Rect => ({ ...area, row: area.row + 1 + index, rows: 1 });
      return [{ from: row(now, at), to: row(stands, next) }];
    });
  });
  return rows.reduce((sum, { from }) => sum + from.columns, 0) > MOST_CELLS ? [] : rows;
}

/** What Excel tells of a cell without a fill. */
const NO_FILL = "#FFFFFF";

/** The looks of a cell, and the cell where they belong. */
export interface CarriedLooks {
  format: Excel.RangeFormat;
  row: number;
  column: number;
}

/** Asks for the looks of the cells as they stand. */
export function requestLooks(sheet: Excel.Worksheet, rows: readonly CarriedRow[]): CarriedLooks[] {
  return rows.flatMap(({ from, to }) =>
    Array.from({ length: from.columns }, (_, column) => {
      const { format } = sheet.getRangeByIndexes(from.row, from.column + column, 1, 1);
      format.load("horizontalAlignment,verticalAlignment,wrapText");
      format.fill.load("color");
      format.font.load("color,bold,italic,underline,size,name");
      return { format, row: to.row, column: to.column + column };
    }),
  );
}

/** Once they are there: puts them on the cells where they belong. */
export function putLooks(sheet: Excel.Worksheet, looks: readonly CarriedLooks[]): void {
  for (const { format: looked, row, column } of looks) {
    const { fill, borders: _none, ...rest } = looked.toJSON();
    const cell = sheet.getRangeByIndexes(row, column, 1, 1);
    if (fill?.color === undefined || fill.color === NO_FILL) cell.format.fill.clear();
    else cell.format.fill.color = fill.color;
    cell.format.set(rest);
  }
}
