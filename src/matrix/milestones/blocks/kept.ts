// Rows that the user had noted something in, of vendors that are no longer chosen: they stay as they stand, and come back
// into the plan when the vendor does.
import { keptId, plainId, type KnownRow } from "../../../playbook/vendors/transition";
import type { Block } from "../../grid/block";
import { DATE } from "../columns";
import type { MilestoneContext } from "../context";

/** `notes`: the columns that come back into a planned row; the others follow the plan again. */
export function writeKeptRows<C extends string>(
  { canvas }: MilestoneContext,
  block: Block<C>,
  known: readonly KnownRow[] = [],
  columns: { all: readonly C[]; notes: readonly C[]; formats?: Partial<Record<C, string>> },
): void {
  const put = (key: string, column: C, { cells }: KnownRow): void => {
    const value = cells[column] ?? "";
    if (typeof value === "number")
      canvas.number(block.at(key, column), value, columns.formats?.[column] ?? DATE);
    else if (value !== "") canvas.text(block.at(key, column), value);
  };
  for (const row of known) {
    if (block.has(keptId(row.id))) columns.all.forEach((column) => put(keptId(row.id), column, row));
    else if (plainId(row.id) !== row.id && block.has(plainId(row.id)))
      columns.notes.forEach((column) => put(plainId(row.id), column, row));
  }
}
