// Tells the user's edits in our tables from what we wrote, and carries them over to the new plan. Pure.
import type { PlanTable } from "../../matrix/types";
import type { Rect } from "../a1";
import type { WrittenTable } from "../state/state";
import type { Content } from "./cells";

/** A table's cells as they are today, header and body, as Excel's `formulas` and `values` give them. */
export interface CurrentTable {
  formulas: readonly (readonly unknown[])[];
  values: readonly (readonly unknown[])[];
}

export interface Edit {
  row: string;
  column: string;
  content: string | number;
  /** True for a formula of the user's; text and numbers are constants. */
  formula: boolean;
}

/** What the user typed over our constants, and constants typed over our formulas. Our own formulas may have moved along. */
export function findEdits(written: WrittenTable, { formulas, values }: CurrentTable): Edit[] {
  return written.rows.flatMap((row, r) =>
    written.columns.flatMap((column, c): Edit[] => {
      const [before, content, value] = [
        written.cells[r]?.[c] ?? null,
        formulas[r + 1]?.[c],
        values[r + 1]?.[c],
      ];
      if (typeof content !== "string" && typeof content !== "number") return [];
      const formula = typeof content === "string" && content.startsWith("=") && content !== value;
      if (content === before || (before === null && (formula || content === ""))) return [];
      return [{ row, column, content, formula }];
    }),
  );
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

/** Where an edit belongs in the new plan: its place within the table's body, or null where the plan has no such cell. */
export function placeOf(
  edit: Edit,
  ids: Pick<WrittenTable, "rows" | "columns">,
): { row: number; column: number } | null {
  const [row, column] = [ids.rows.indexOf(edit.row), ids.columns.indexOf(edit.column)];
  return row < 0 || column < 0 ? null : { row, column };
}
