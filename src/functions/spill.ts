// Spilling: one calculation for every row of its columns; a bad row is its own error and leaves the others alone.
import { toCellError } from "./cellError";
import { finite } from "./answer";
import type { Column, NumberColumn } from "./read/column";
import { Refusal, refuse } from "./refusal";

// Taken out of the global object once: columns may have a million rows.
const { isFinite } = Number;

type Values<C extends readonly Column<unknown>[]> = {
  [K in keyof C]: C[K] extends Column<infer T> ? T : never;
};
type Cell = number | string | CustomFunctions.Error;

/** Rows of one cell. Single values are repeated; columns of different lengths are refused. */
export function spill<const C extends readonly Column<unknown>[]>(
  columns: C,
  calculate: (...values: Values<C>) => number | string,
): Cell[][] {
  const rows = commonLength(columns);
  const rowOf = rowReader(columns, calculate as (...values: unknown[]) => number | string);
  if (rows === 1) return [[rowOf(0)]];
  const result = new Array<Cell[]>(rows);
  for (let i = 0; i < rows; i++) result[i] = [cellOf(rowOf, i)];
  return result;
}

/** Rows read and calculated at a time: what they need stays in the processor's cache. */
const BLOCK = 1024;

/** Calculates the first `count` rows at once, NaN where one needs a closer look. */
type Fill<Terms> = (out: Float64Array, count: number, values: readonly Float64Array[], terms: Terms) => void;

/**
 * The same for columns of numbers that may have a million rows. `calculate` has the say where `fill` has no number.
 * `fill` is a function of its own and no closure: what is compiled for a closure is lost with the call that made it.
 */
export function spillNumbers<const C extends readonly NumberColumn[], Terms>(
  columns: C,
  calculate: (...values: Values<C>) => number,
  fill: Fill<Terms>,
  terms: Terms,
): Cell[][] {
  const rows = commonLength(columns);
  const rowOf = rowReader(columns, calculate as (...values: unknown[]) => number);
  if (rows === 1) return [[rowOf(0)]];
  const result = new Array<Cell[]>(rows);
  const size = Math.min(BLOCK, rows);
  const blocks = columns.map(() => new Float64Array(size));
  const out = new Float64Array(size);
  for (let from = 0; from < rows; from += size) {
    const count = Math.min(size, rows - from);
    for (let k = 0; k < columns.length; k++) columns[k]?.readBlock(from, count, blocks[k] ?? out);
    fill(out, count, blocks, terms);
    writeRows(result, from, out, count, rowOf);
  }
  return result;
}

function writeRows(
  result: Cell[][],
  from: number,
  values: Float64Array,
  count: number,
  rowOf: (i: number) => Cell,
): void {
  for (let i = 0; i < count; i++) {
    const value = values[i] ?? NaN;
    // Two literals: one that held errors too would keep every number in an object of its own.
    if (isFinite(value)) result[from + i] = [value];
    else result[from + i] = [cellOf(rowOf, from + i)];
  }
}

/** The cell of row i, or its error. */
function cellOf(rowOf: (i: number) => Cell, i: number): Cell {
  try {
    return rowOf(i);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return toCellError(thrown.problem);
  }
}

/** The calculation of row i; what overflows is refused. */
function rowReader(
  columns: readonly Column<unknown>[],
  calculate: (...values: unknown[]) => number | string,
): (i: number) => number | string {
  return (i) => {
    const value = calculate(...columns.map((column) => column.read(i)));
    return typeof value === "number" ? finite(value) : value;
  };
}

function commonLength(columns: readonly Column<unknown>[]): number {
  const first = columns.find((column) => column.length > 1);
  if (!first) return 1;
  const other = columns.find((column) => column.length > 1 && column.length !== first.length);
  if (other) {
    refuse("different_lengths", {
      argument: first.name,
      rows: first.length,
      other: other.name,
      otherRows: other.length,
    });
  }
  return first.length;
}
