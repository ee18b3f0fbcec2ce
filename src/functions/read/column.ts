// Spilling arguments: a single value, or a column of them. Each is read row by row, so that a bad row stays alone.
import { refuse } from "../refusal";
import { isBlank, nameIn, type Place } from "./cell";
import { fits, numberIn, type NumberKind } from "./number";
import { rowsOf, widthOf } from "./shape";

/** One spilling argument: how many rows it has (1 for a single value), and what stands in row i (from 0). */
export interface Column<T> {
  name: string;
  length: number;
  read(i: number): T;
}

type Rows = readonly (readonly unknown[])[];
type ReadCell<T> = (cell: unknown, place: Place) => T;

export function column<T>(argument: unknown, name: string, readCell: ReadCell<T>): Column<T> {
  return columnOf(oneColumn(argument, name), name, readCell);
}

function columnOf<T>(rows: Rows, name: string, readCell: ReadCell<T>): Column<T> {
  if (rows.length <= 1) {
    const cell = rows[0]?.[0];
    return { name, length: 1, read: () => readCell(cell, { argument: name }) };
  }
  return {
    name,
    length: rows.length,
    read: (i) => readCell(rows[i]?.[0], { argument: name, row: i + 1 }),
  };
}

function oneColumn(argument: unknown, name: string): Rows {
  const rows = rowsOf(argument);
  const columns = widthOf(rows);
  if (columns > 1) refuse("not_column", { argument: name, rows: rows.length, columns });
  return rows;
}

/** A column of numbers. */
export function numbers(argument: unknown, name: string, kind: NumberKind): Column<number> {
  const rows = oneColumn(argument, name);
  const general = columnOf(rows, name, (cell, place) => numberIn(cell, kind, place));
  if (rows.length <= 1) return general;
  // Long columns of plain numbers are read without making a place for each of them.
  const read = (i: number): number => {
    const cell = rows[i]?.[0];
    return typeof cell === "number" && fits(cell, kind) ? cell : general.read(i);
  };
  return { ...general, read };
}

/** A column of names to be looked up. */
export function names(argument: unknown, name: string): Column<string> {
  return column(argument, name, nameIn);
}

/** A column that may be left out, whole or cell by cell: null there. */
export function optionalNumbers(argument: unknown, name: string, kind: NumberKind): Column<number | null> {
  return column(argument, name, (cell, place) => (isBlank(cell) ? null : numberIn(cell, kind, place)));
}
