// Spilling arguments: a single value, or a column of them. Each is read row by row, so that a bad row stays alone.
import { refuse } from "../refusal";
import { isBlank, type Place } from "./cell";
import { numberIn, type NumberKind } from "./number";
import { rowsOf, widthOf } from "./shape";

/** One spilling argument: how many rows it has (1 for a single value), and what stands in row i (from 0). */
export interface Column<T> {
  name: string;
  length: number;
  read(i: number): T;
}

/** A column that can also be read many rows at a time: NaN where a cell needs a closer look, by `read`. */
export interface NumberColumn extends Column<number> {
  readBlock(from: number, count: number, into: Float64Array): void;
}

/** Reads an argument as a column. */
export function column<T>(
  argument: unknown,
  name: string,
  readCell: (cell: unknown, place: Place) => T,
): Column<T> {
  const rows = rowsOfColumn(argument, name);
  if (rows.length <= 1) {
    const cell = rows[0]?.[0];
    return { name, length: 1, read: () => readCell(cell, { argument: name }) };
  }
  return { name, length: rows.length, read: (i) => readCell(rows[i]?.[0], { argument: name, row: i + 1 }) };
}

/** A column of numbers. */
export function numbers(argument: unknown, name: string, kind: NumberKind): NumberColumn {
  const single = column(argument, name, (cell, place) => numberIn(cell, kind, place));
  return new BlockColumn(single, rowsOf(argument), readNumbers, kind);
}

type Rows = readonly (readonly unknown[])[];
type ReadRows<Terms> = (rows: Rows, from: number, count: number, into: Float64Array, terms: Terms) => void;

/**
 * A column that is read by blocks. `readRows` is a function of its own with its loop inside, and no closure: what is
 * compiled for a closure is lost with the call that made it.
 */
export class BlockColumn<Terms> implements NumberColumn {
  readonly name: string;
  readonly length: number;

  constructor(
    private readonly single: Column<number>,
    private readonly rows: Rows,
    private readonly readRows: ReadRows<Terms>,
    private readonly terms: Terms,
  ) {
    this.name = single.name;
    this.length = single.length;
  }

  read(i: number): number {
    return this.single.read(i);
  }

  readBlock(from: number, count: number, into: Float64Array): void {
    const { rows, readRows, terms } = this;
    if (this.length > 1) readRows(rows, from, count, into, terms);
    else {
      // A single value fills the block.
      readRows(rows, 0, 1, into, terms);
      into.fill(into[0] ?? NaN, 0, count);
    }
  }
}

/** Stands in for a row that is not there; of numbers, as most rows are. */
const NO_ROW: readonly unknown[] = [NaN];

function readNumbers(rows: Rows, from: number, count: number, into: Float64Array, kind: NumberKind): void {
  readPlainNumbers(rows, from, count, into);
  keepFitting(into, count, kind);
}

/**
 * Numbers as they are, NaN for all else. Each cell is looked at once: a number that is looked at twice is put into
 * an object of its own in between.
 */
export function readPlainNumbers(rows: Rows, from: number, count: number, into: Float64Array): void {
  for (let i = 0; i < count; i++) {
    const cell = (rows[from + i] ?? NO_ROW)[0];
    into[i] = typeof cell === "number" ? cell : NaN;
  }
}

/** Sets to NaN what is no such number. */
function keepFitting(values: Float64Array, count: number, { min, max, above, whole }: NumberKind): void {
  for (let i = 0; i < count; i++) {
    const value = values[i] ?? NaN;
    const within = value > min ? value <= max : value === min && !above;
    if (!within) values[i] = NaN;
  }
  if (whole) for (let i = 0; i < count; i++) if ((values[i] ?? 0) % 1 !== 0) values[i] = NaN;
}

/** A column that may be left out, whole or cell by cell: null there. */
export function optionalNumbers(argument: unknown, name: string, kind: NumberKind): Column<number | null> {
  return column(argument, name, (cell, place) => (isBlank(cell) ? null : numberIn(cell, kind, place)));
}

function rowsOfColumn(argument: unknown, name: string): readonly (readonly unknown[])[] {
  const rows = rowsOf(argument);
  const columns = widthOf(rows);
  if (columns > 1) refuse("not_column", { argument: name, rows: rows.length, columns });
  return rows;
}
