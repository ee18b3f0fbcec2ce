// The outermost frame of every custom function: calculates, checks the result, turns a refusal into a cell error.
import { toCellError } from "./cellError";
import { Refusal, refuse } from "./refusal";

// Taken out of the global object once: columns may have a million rows.
const { isFinite } = Number;
const { isArray } = Array;

/** Runs one call. A result is never NaN or Infinity: what overflows is refused. */
export function answer<T>(calculate: () => T): T {
  return attempt(() => checked(calculate()));
}

/** Runs one call whose result has been checked already, as `spill` does row by row. */
export function attempt<T>(calculate: () => T): T {
  try {
    return calculate();
  } catch (thrown) {
    if (thrown instanceof Refusal) throw toCellError(thrown.problem);
    throw thrown;
  }
}

/** One number of a result, or a refusal where it overflowed. */
export function finite(value: number): number {
  return isFinite(value) ? value : refuse("overflow");
}

function checked<T>(result: T): T {
  if (typeof result === "number") finite(result);
  else if (isArray(result)) for (const row of result) checkRow(row);
  return result;
}

function checkRow(row: unknown): void {
  if (!isArray(row)) return;
  for (const cell of row) if (typeof cell === "number") finite(cell);
}
