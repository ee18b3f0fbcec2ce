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
  const values = columns.map(() => undefined) as unknown as Values<C>;
  if (rows === 1) return [[rowOf(columns, values, calculate, 0)]];
  const result = new Array<Cell[]>(rows);
  for (let i = 0; i < rows; i++) {
    try {
      result[i] = [rowOf(columns, values, calculate, i)];
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
      result[i] = [toCellError(thrown.problem)];
    }
  }
  return result;
}

function rowOf<C extends readonly Column<unknown>[]>(
  columns: C,
  values: Values<C>,
  calculate: (...values: Values<C>) => number | string,
  i: number,
): number | string {
  for (let k = 0; k < columns.length; k++) (values as unknown[])[k] = columns[k]?.read(i);
  const value = calculate(...values);
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
