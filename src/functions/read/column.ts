// Spilling arguments: a single value, or a column of them. Each is read row by row, so that a bad row stays alone.
import { refuse } from "../refusal";
import { isBlank, type Place } from "./cell";
import { fits, numberIn, type NumberKind } from "./number";
import { rowsOf, widthOf } from "./shape";

/** One spilling argument: how many rows it has (1 for a single value), and what stands in row i (from 0). */
export interface Column<T> {
  name: string;
  length: number;
  read(i: number): T;
}

/**
 * Reads an argument as a column. `quick` may know a cell's value at once, undefined where it does not: that spares
 * a million rows a place for each of them.
 */
export function column<T>(
  argument: unknown,
  name: string,
  readCell: (cell: unknown, place: Place) => T,
  quick?: (cell: unknown) => T | undefined,
): Column<T> {
  const rows = rowsOf(argument);
  const columns = widthOf(rows);
  if (columns > 1) refuse("not_column", { argument: name, rows: rows.length, columns });
  if (rows.length <= 1) {
    const cell = rows[0]?.[0];
    return { name, length: 1, read: () => readCell(cell, { argument: name }) };
  }
  const read = (i: number): T => readCell(rows[i]?.[0], { argument: name, row: i + 1 });
  if (!quick) return { name, length: rows.length, read };
  return { name, length: rows.length, read: (i) => quick(rows[i]?.[0]) ?? read(i) };
}

/** A column of numbers. */
export function numbers(argument: unknown, name: string, kind: NumberKind): Column<number> {
  return column(
    argument,
    name,
    (cell, place) => numberIn(cell, kind, place),
    (cell) => (typeof cell === "number" && fits(cell, kind) ? cell : undefined),
  );
}

/** A column that may be left out, whole or cell by cell: null there. */
export function optionalNumbers(argument: unknown, name: string, kind: NumberKind): Column<number | null> {
  return column(argument, name, (cell, place) => (isBlank(cell) ? null : numberIn(cell, kind, place)));
}
