// What the user added to our tables, as a plan takes it in: read from the cells as they stand. Pure.
import type { OwnParts, OwnTable } from "../../matrix/own";
import { isOwn, type PlanCell } from "../../matrix/types";
import type { WrittenTable } from "../state/state";
import { type CurrentTable, identify, wordsOf } from "./identify";

export const NOTHING_OWN: OwnTable = { rows: [], columns: [] };

export function ownParts(
  written: readonly WrittenTable[],
  tables: ReadonlyMap<string, CurrentTable>,
): OwnParts {
  const parts: OwnParts = {};
  for (const table of written) {
    const current = tables.get(table.name.toLowerCase());
    const own = current && ownTable(table, current);
    if (own) parts[table.plan] = own;
  }
  return parts;
}

function ownTable(written: WrittenTable, current: CurrentTable): OwnTable | null {
  const { rows, columns } = identify(written, current);
  const generated = new Set(written.generated);
  const cellAt = (row: number, column: number): PlanCell => {
    const cell = contentAt(current, row + 1, column);
    const key = `${rows[row] ?? ""}|${columns[column] ?? ""}`;
    return cell && generated.has(key) && isGenerated(written, key, cell) ? null : cell;
  };
  const filled = <T>(entries: (readonly [string, T | null])[]): Record<string, T> =>
    Object.fromEntries(entries.flatMap(([id, cell]) => (cell === null ? [] : [[id, cell]])));
  const own: OwnTable = {
    rows: rows.flatMap((id, row) =>
      isOwn(id)
        ? [
            {
              id,
              after: rows[row - 1] ?? null,
              cells: filled(columns.map((column, c) => [column, cellAt(row, c)] as const)),
            },
          ]
        : [],
    ),
    columns: columns.flatMap((id, column) =>
      isOwn(id)
        ? [
            {
              id,
              after: columns[column - 1] ?? null,
              header: wordsOf(current.values[0]?.[column]),
              cells: filled(rows.map((row, r) => [row, isOwn(row) ? null : cellAt(r, column)] as const)),
            },
          ]
        : [],
    ),
  };
  if (current.totals) {
    const last = current.formulas.length - 1;
    own.totals = filled(columns.map((column, c) => [column, contentAt(current, last, c)] as const));
  }
  return own.rows.length + own.columns.length > 0 || own.totals ? own : null;
}

/** A formula that we wrote there, or the very words. */
function isGenerated(written: WrittenTable, key: string, cell: Exclude<PlanCell, null>): boolean {
  if ("formula" in cell) return true;
  const [row = "", column = ""] = key.split("|");
  const before = written.cells[written.rows.indexOf(row)]?.[written.columns.indexOf(column)];
  return before === ("text" in cell ? cell.text : cell.number);
}

function contentAt({ formulas, values, formats }: CurrentTable, row: number, column: number): PlanCell {
  const [formula, value, format] = [formulas[row]?.[column], values[row]?.[column], formats?.[row]?.[column]];
  const look = typeof format === "string" && format !== "General" ? { format } : {};
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value)
    return { formula, ...look };
  if (typeof value === "number") return { number: value, ...look };
  // Written as it is, Excel takes it for the logical value again.
  if (typeof value === "boolean") return { formula: value ? "TRUE" : "FALSE", ...look };
  return typeof value === "string" && value !== "" ? { text: value, ...look } : null;
}

/** The first table whose own parts are not those that a plan took in; null: all are. */
export function changedTable(planned: OwnParts, now: OwnParts): string | null {
  const names = new Set([...Object.keys(planned), ...Object.keys(now)]);
  return [...names].find((name) => ordered(planned[name]) !== ordered(now[name])) ?? null;
}

/** Rows between tables are no part of any: whether they fit is seen when the sheet is written. */
function ordered({ below: _room, ...table }: OwnTable = NOTHING_OWN): string {
  const isNothing = table.rows.length + table.columns.length === 0 && !table.totals;
  return JSON.stringify(sorted(isNothing ? null : table));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}
