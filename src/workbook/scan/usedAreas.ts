// Which cells of each sheet are filled. A used range of A1:XFD1048576 may hold five rows: such a one is looked at
// strip by strip, all strips in one round trip, before a cell is read.
import { type Area, cellsIn, joined, SPARSE_CELLS, strips } from "./areas";

const STRIP_ROWS = 1024;
const STRIP_COLUMNS = 256;

/** Queues the question how far a range is filled; after the next sync the function returned answers. */
export function requestUsed(range: Excel.Range, sheet: number): () => Area | null {
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return () =>
    range.isNullObject
      ? null
      : {
          sheet,
          row: range.rowIndex,
          column: range.columnIndex,
          rows: range.rowCount,
          columns: range.columnCount,
        };
}

/** The filled areas, large ones without their empty stretches: at most two syncs, none where no area is large. */
export async function withoutGaps(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  used: readonly Area[],
): Promise<Area[]> {
  const byRows = await narrowed(context, sheets, used, "rows", STRIP_ROWS);
  const byBoth = await narrowed(context, sheets, byRows, "columns", STRIP_COLUMNS);
  return sheets.flatMap((_, index) => joined(byBoth.filter((area) => area.sheet === index)));
}

async function narrowed(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  areas: readonly Area[],
  by: "rows" | "columns",
  size: number,
): Promise<Area[]> {
  if (!areas.some(isLarge)) return [...areas];
  const answers = areas.map((area) => {
    const sheet = sheets[area.sheet];
    if (!sheet || !isLarge(area)) return [() => area];
    return strips(area, by, size).map(({ row, column, rows, columns }) =>
      requestUsed(
        sheet.getRangeByIndexes(row, column, rows, columns).getUsedRangeOrNullObject(true),
        area.sheet,
      ),
    );
  });
  await context.sync();
  return answers
    .flat()
    .map((answer) => answer())
    .filter((area) => area !== null);
}

const isLarge = (area: Area): boolean => cellsIn(area) > SPARSE_CELLS;
