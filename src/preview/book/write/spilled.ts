// The values that formulas spill into other cells stand apart in the engine; in a file they stand in those cells.
import type { ICellData, Nullable } from "@univerjs/core";

type CellMatrix = Record<number, Record<number, Nullable<ICellData>>>;

export function withSpilled(
  cells: CellMatrix,
  spilled: CellMatrix,
): Record<number, Record<number, ICellData>> {
  const merged: Record<number, Record<number, ICellData>> = {};
  for (const matrix of [cells, spilled]) {
    for (const [rowKey, columns] of Object.entries(matrix)) {
      for (const [columnKey, cell] of Object.entries(columns)) {
        if (!cell) continue;
        const [row, column] = [Number(rowKey), Number(columnKey)];
        const line = (merged[row] ??= {});
        const own = line[column];
        if (!own) line[column] = cell;
        else if (matrix === spilled && !own.f) line[column] = { ...own, ...value(cell) };
      }
    }
  }
  return merged;
}

const value = ({ v, t }: ICellData): Pick<ICellData, "v" | "t"> => ({
  ...(v === undefined ? {} : { v }),
  ...(t === undefined ? {} : { t }),
});
