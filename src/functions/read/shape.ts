// The shapes that arguments arrive in: one value, or rows of cells. Knows nothing of what cells mean.
import { refuse } from "../refusal";
import type { Place } from "./cell";

// Taken out of the global object once: in a bare runtime reaching for it costs more than reading a cell.
const { isArray } = Array;

/** Rows of cells of a range; one value is a range of one cell, an omitted argument has none. */
export function rowsOf(argument: unknown): readonly (readonly unknown[])[] {
  if (argument === null || argument === undefined) return [];
  if (!isArray(argument)) return [[argument]];
  const rows: unknown[] = argument;
  return isArray(rows[0]) ? (rows as unknown[][]) : [rows];
}

/** The only value of an argument, undefined when omitted; a range of several cells is refused. */
export function onlyValue(argument: unknown, name: string): unknown {
  const rows = rowsOf(argument);
  const columns = widthOf(rows);
  if (rows.length * columns > 1) refuse("not_single", { argument: name, rows: rows.length, columns });
  return rows[0]?.[0];
}

/** Ranges are rectangles: the first row tells, without a look at a million others. */
export function widthOf(rows: readonly (readonly unknown[])[]): number {
  return rows[0]?.length ?? 0;
}

/** How a cell of these rows is named in messages: row and column from 1, as far as there are several. */
export function placesIn(
  rows: readonly (readonly unknown[])[],
  argument: string,
): (row: number, column: number) => Place {
  const [several, wide] = [rows.length > 1, widthOf(rows) > 1];
  return (row, column) => ({
    argument,
    ...(several ? { row: row + 1 } : {}),
    ...(wide ? { column: column + 1 } : {}),
  });
}
