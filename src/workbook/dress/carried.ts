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

const FONT = ["color", "bold", "italic", "underline", "size", "name"] as const;
/** What Excel tells of a cell without a fill. */
const NO_FILL = "#FFFFFF";

/** Asks for the looks; once they are there, the function returned puts them on the cells where they belong. */
export function requestLooks(sheet: Excel.Worksheet, rows: readonly CarriedRow[]): () => void {
  const cells = rows.flatMap(({ from, to }) =>
    Array.from({ length: from.columns }, (_, column) => {
      const { format } = sheet.getRangeByIndexes(from.row, from.column + column, 1, 1);
      format.load("horizontalAlignment,verticalAlignment,wrapText");
      format.fill.load("color");
      format.font.load(FONT.join(","));
      return { format, row: to.row, column: to.column + column };
    }),
  );
  return () => {
    for (const { format: before, row, column } of cells) {
      const { format } = sheet.getRangeByIndexes(row, column, 1, 1);
      if (before.fill.color === NO_FILL) format.fill.clear();
      else format.fill.color = before.fill.color;
      format.font.set(before.font.toJSON());
      format.horizontalAlignment = before.horizontalAlignment;
      format.verticalAlignment = before.verticalAlignment;
      format.wrapText = before.wrapText;
    }
  };
}
