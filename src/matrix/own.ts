// What the user added to tables of ours, whole rows and columns, so that a plan can take them in. Read from the sheet
// by `workbook`; this knows only what they hold and where they stand.
import type { OwnId, PlanCell } from "./types";

export { isOwn, type OwnId } from "./types";

interface Placed {
  /** Stays the same from one reading to the next. */
  id: OwnId;
  /** The row or column before it, ours or the user's; null: it is the first. */
  after: string | null;
}

export interface OwnRow extends Placed {
  /** By column id, the user's columns among them; blank cells are left out. */
  cells: Partial<Record<string, PlanCell>>;
}

export interface OwnColumn extends Placed {
  header: string;
  /** By the id of our rows; where the user's rows cross it, they hold the cell. */
  cells: Partial<Record<string, PlanCell>>;
}

export interface OwnTable {
  rows: OwnRow[];
  columns: OwnColumn[];
  /** The cells of a totals row that the user switched on, by column id. */
  totals?: Partial<Record<string, PlanCell>>;
  /** So many rows of the user's stand between this table and what comes next of ours. */
  below?: number;
}

/** By the name that the table has in the plan. */
export type OwnParts = Partial<Record<string, OwnTable>>;

export const NO_OWN: OwnTable = { rows: [], columns: [] };

/** The ids with the user's among them, each after the one it stood after; at the end where that one is gone. */
export function withOwn<Id extends string>(ids: readonly Id[], own: readonly Placed[]): (Id | OwnId)[] {
  const result: (Id | OwnId)[] = [...ids];
  for (const { id, after } of own) {
    if (result.includes(id)) continue;
    const before = result.findIndex((one) => one === after);
    const at = after !== null && before < 0 ? result.length : before + 1;
    result.splice(at, 0, id);
  }
  return result;
}

/** True where the user typed a constant into a cell of a row of the user's own: it stays, as typed over a formula of ours. */
export function isTyped({ rows }: OwnTable, row: string, column: string): boolean {
  const cell = rows.find(({ id }) => id === row)?.cells[column];
  return !!cell && !("formula" in cell);
}

/** The text that a cell of the user's holds, or "". */
export function textIn(cell: PlanCell | undefined): string {
  return cell && "text" in cell ? cell.text.trim() : "";
}
