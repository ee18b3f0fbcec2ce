// Tables of ours that are no longer to be found by their names: the user has renamed them, or turned them into plain
// cells. By their headers they are known again. Pure.
import type { Rect } from "../a1";
import type { WrittenTable } from "../state/state";
import type { CurrentTable } from "./identify";

/** A table on the sheet, by whatever name. */
export interface NamedTable {
  name: string;
  values: readonly (readonly unknown[])[];
}

/** Headers that have to be the same: the user may have renamed or added some. */
const ENOUGH = 0.6;

/** What was written, each table under the name it has today. */
export function withTodaysNames(
  written: readonly WrittenTable[],
  tables: readonly NamedTable[],
): WrittenTable[] {
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  const unknown = tables.filter(({ name }) => !written.some((table) => same(table.name, name)));
  return written.map((table) => {
    const { headers } = table;
    if (!headers || tables.some(({ name }) => same(name, table.name))) return table;
    const likeness = ({ values }: NamedTable): number =>
      headers.filter((header) => values[0]?.includes(header)).length / headers.length;
    const best = [...unknown].sort((a, b) => likeness(b) - likeness(a))[0];
    if (!best || likeness(best) < ENOUGH) return table;
    unknown.splice(unknown.indexOf(best), 1);
    return { ...table, name: best.name };
  });
}

export interface LostTable extends CurrentTable {
  at: Rect;
}

/** The cells of tables that are no tables any more, by the name they had (lower case); `tables`: those that are. */
export function plainTables(
  written: readonly WrittenTable[],
  tables: ReadonlySet<string>,
  cells: readonly (readonly unknown[])[],
  formats: readonly (readonly unknown[])[] = [],
): Map<string, LostTable> {
  return new Map(
    written.flatMap((table) => {
      const { headers, name, rows } = table;
      const at = !headers || tables.has(name.toLowerCase()) ? null : headerIn(cells, headers);
      if (!at) return [];
      const area = { ...at, rows: 1 + bodyRows(cells, at, rows.length) };
      const cut = (grid: readonly (readonly unknown[])[]): unknown[][] =>
        Array.from({ length: area.rows }, (_, r) =>
          (grid[area.row + r] ?? []).slice(area.column, area.column + area.columns),
        );
      const formulas = cut(cells).map((line) => line.map((cell) => cell ?? ""));
      // A text that begins like a formula cannot be told from one here.
      const values = formulas.map((line) => line.map((cell) => (isFormula(cell) ? null : cell)));
      return [[name.toLowerCase(), { at: area, formulas, values, formats: cut(formats) }] as const];
    }),
  );
}

function headerIn(cells: readonly (readonly unknown[])[], headers: readonly string[]): Rect | null {
  for (const [row, line] of cells.entries())
    for (const [column, cell] of line.entries())
      if (cell === headers[0] && headers.every((header, i) => line[column + i] === header))
        return { row, column, rows: 1, columns: headers.length };
  return null;
}

/** As many as there were, and what the user has inserted among them. */
function bodyRows(cells: readonly (readonly unknown[])[], at: Rect, count: number): number {
  const isFilled = (row: number): boolean =>
    (cells[row] ?? []).slice(at.column, at.column + at.columns).some((cell) => cell !== "");
  let rows = count;
  while (isFilled(at.row + 1 + rows)) rows += 1;
  return rows;
}

const isFormula = (cell: unknown): boolean => typeof cell === "string" && cell.startsWith("=");
