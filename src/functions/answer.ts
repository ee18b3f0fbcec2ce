// The outermost frame of every custom function: calculates, checks the result, turns a refusal into a cell error.
import { toCellError } from "./cellError";
import { Refusal, refuse } from "./refusal";

/** Runs one call. A result is never NaN or Infinity: what overflows is refused. */
export function answer<T>(calculate: () => T): T {
  try {
    return checked(calculate());
  } catch (thrown) {
    if (thrown instanceof Refusal) throw toCellError(thrown.problem);
    throw thrown;
  }
}

/** One number of a result, or a refusal where it overflowed. */
export function finite(value: number): number {
  return Number.isFinite(value) ? value : refuse("overflow");
}

function checked<T>(result: T): T {
  if (typeof result === "number") finite(result);
  if (Array.isArray(result)) result.forEach(checked);
  return result;
}
