// The cells of a command that sets values: rows and columns are keys, and any of them may be missing.
import type { ICellData, Nullable } from "@univerjs/core";

type Cells = Nullable<Record<number, Nullable<Record<number, Nullable<ICellData>>>>>;

export function eachCell(
  cells: Cells,
  visit: (row: number, column: number, cell: Nullable<ICellData>) => void,
): void {
  for (const [row, columns] of Object.entries(cells ?? {})) {
    for (const [column, cell] of Object.entries(columns ?? {})) visit(Number(row), Number(column), cell);
  }
}
