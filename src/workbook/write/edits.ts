// Tells the user's edits in our tables from what we wrote, and carries them over to the new plan. Pure.
import { isOwn, type PlanTable } from "../../matrix/types";
import type { Rect } from "../a1";
import { type CurrentTable, identify } from "../own/identify";
import type { WrittenTable } from "../state/state";
import type { Content } from "./cells";

export interface Edit {
  row: string;
  column: string;
  content: string | number;
  /** True for a formula of the user's; text and numbers are constants. */
  formula: boolean;
}

/** The row id of a header that the user has renamed. */
const HEADER = "#header";

/**
 * What the user typed over our constants, and constants typed over our formulas; our own formulas may have moved
 * along. Rows and columns are found by what they are, wherever they stand now; the user's own are no edits.
 */
export function findEdits(written: WrittenTable, current: CurrentTable): Edit[] {
  const { formulas, values } = current;
  const now = identify(written, current);
  const headers = now.columns.flatMap((column, c): Edit[] => {
    const before = written.headers?.[written.columns.indexOf(column)];
    const content = values[0]?.[c];
    if (before === undefined || isOwn(column) || typeof content !== "string" || content === before) return [];
    return [{ row: HEADER, column, content, formula: false }];
  });
  const cells = now.rows.flatMap((row, at) =>
    now.columns.flatMap((column, c): Edit[] => {
      const [r, k] = [written.rows.indexOf(row), written.columns.indexOf(column)];
      if (isOwn(row) || isOwn(column)) return [];
      const [before, content, value] = [
        written.cells[r]?.[k] ?? null,
        formulas[at + 1]?.[c],
        values[at + 1]?.[c],
      ];
      if (typeof content !== "string" && typeof content !== "number") return [];
      const formula = typeof content === "string" && content.startsWith("=") && content !== value;
      if (content === before || (before === null && (formula || content === ""))) return [];
      return [{ row, column, content, formula }];
    }),
  );
  return [...headers, ...cells];
}

/** The ids of a table's body rows and columns; from the plan, or made of its texts. */
export function tableIds(
  table: PlanTable,
  at: Rect,
  contents: readonly (readonly Content[])[],
): Pick<WrittenTable, "rows" | "columns"> {
  const line = (row: number): Content[] => (contents[row] ?? []).slice(at.column, at.column + at.columns);
  const rows = Array.from({ length: at.rows - 1 }, (_, index) => line(at.row + 1 + index));
  return {
    rows: table.rowIds ?? rows.map((cells) => leadingTexts(cells).join("|")),
    columns: table.columnIds ?? line(at.row).map(String),
  };
}

function leadingTexts(cells: readonly Content[]): string[] {
  const end = cells.findIndex((cell) => typeof cell !== "string" || cell.startsWith("="));
  return cells.slice(0, end < 0 ? cells.length : end).map(String);
}

/** Where an edit belongs in the new plan: its place below the table's header (-1: in it), or null where the plan has no such cell. */
export function placeOf(
  edit: Edit,
  ids: Pick<WrittenTable, "rows" | "columns">,
): { row: number; column: number } | null {
  const header = edit.row === HEADER;
  const [row, column] = [ids.rows.indexOf(edit.row), ids.columns.indexOf(edit.column)];
  if (header && column >= 0) return { row: -1, column };
  return row < 0 || column < 0 ? null : { row, column };
}
