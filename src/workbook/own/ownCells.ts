// The cells of the user's own rows and columns within our tables, as a plan has taken them in. Pure.
import { isOwn } from "../../matrix/types";
import { parseArea } from "../a1";
import type { WrittenTable } from "../state/state";
import type { Content } from "../write/cells";

/** The cells of a block but for what is the user's within our tables. */
export function withoutOwn(
  tables: readonly WrittenTable[],
  contents: readonly (readonly Content[])[],
): (readonly Content[])[] {
  const ours = contents.map((line) => [...line]);
  eachOwn(tables, ({ r, c }) => blank(ours, r, c));
  return ours;
}

export function blank(grid: unknown[][], row: number, column: number): void {
  const line = grid[row];
  if (line) line[column] = null;
}

export interface OwnPlace {
  table: WrittenTable;
  /** Null: the header. */
  row: string | null;
  r: number;
  c: number;
}

export function eachOwn(tables: readonly WrittenTable[], visit: (place: OwnPlace) => void): void {
  for (const table of tables) {
    const at = parseArea(table.address);
    if (!at) continue;
    const generated = new Set(table.generated);
    table.columns.forEach((column, c) => {
      if (isOwn(column)) visit({ table, row: null, r: at.row, c: at.column + c });
      table.rows.forEach((row, r) => {
        if ((isOwn(row) || isOwn(column)) && !generated.has(`${row}|${column}`))
          visit({ table, row, r: at.row + 1 + r, c: at.column + c });
      });
    });
  }
}
