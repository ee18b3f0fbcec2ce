// By which columns the rows of a table of ours are told apart. Pure.
import { isOwn } from "../../matrix/types";
import type { WrittenTable } from "../state/state";

/**
 * Columns whose cells are texts of ours, from the left: at most three, as many as it takes to tell rows apart. Where rows
 * wait for the user, all of whose cells are blank, or some names are yet to be given, blanks are allowed.
 */
export function labelColumns({ columns, cells, rows }: WrittenTable): number[] {
  const isText = (cell: unknown): boolean => typeof cell === "string" && cell !== "";
  const ours = cells.filter((row, index) => !isOwn(rows[index] ?? "") && row.some(isText));
  const whole = columns.flatMap((_, c) =>
    ours.length > 0 && ours.every((row) => isText(row[c])) ? [c] : [],
  );
  const partly = columns.flatMap((_, c) =>
    ours.some((row) => isText(row[c])) && ours.every((row) => typeof row[c] !== "number") ? [c] : [],
  );
  const texts = tellApart(ours, whole) ? whole : partly;
  for (let count = 1; count < Math.min(3, texts.length); count += 1)
    if (tellApart(ours, texts.slice(0, count))) return texts.slice(0, count);
  return texts.slice(0, 3);
}

function tellApart(rows: WrittenTable["cells"], columns: readonly number[]): boolean {
  const names = rows.map((row) =>
    columns
      .slice(0, 3)
      .map((c) => row[c] ?? "")
      .join("|"),
  );
  return new Set(names).size === names.length;
}
