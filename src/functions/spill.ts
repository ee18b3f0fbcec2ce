// Spilling: one calculation for every row of its columns; a bad row is its own error and leaves the others alone.
import { toCellError } from "./cellError";
import { finite } from "./answer";
import type { Column } from "./read/column";
import { Refusal, refuse } from "./refusal";

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
  if (rows === 1) return [[checked(rowOf(0))]];
  const result = new Array<Cell[]>(rows);
  for (let i = 0; i < rows; i++) {
    try {
      result[i] = [checked(rowOf(i))];
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
      result[i] = [toCellError(thrown.problem)];
    }
  }
  return result;
}

/**
 * The calculation of row i. Two to four columns are spelled out: passed one by one, numbers are never boxed, which
 * makes a million rows a good deal faster.
 */
function rowReader(
  columns: readonly Column<unknown>[],
  calculate: (...values: unknown[]) => number | string,
): (i: number) => number | string {
  const [a, b, c, d, ...more] = columns;
  if (a && b && c && d && more.length === 0)
    return (i) => calculate(a.read(i), b.read(i), c.read(i), d.read(i));
  if (a && b && c && !d) return (i) => calculate(a.read(i), b.read(i), c.read(i));
  if (a && b && !c) return (i) => calculate(a.read(i), b.read(i));
  return (i) => calculate(...columns.map((column) => column.read(i)));
}

function checked(value: number | string): number | string {
  return typeof value === "number" ? finite(value) : value;
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
