// How a custom function gives up inside: a problem thrown as data, turned into a cell error in one place.
import type { Problem, Result } from "../engine/result";

/** Not an Error: thousands may be thrown in one column, and none needs a stack. */
export class Refusal {
  constructor(readonly problem: Problem) {}
}

export function refuse(code: string, details: Problem["details"] = {}): never {
  throw new Refusal({ code, details });
}

/** The value of a result, or its problem thrown; `details` adds what the engine could not know. */
export function unwrap<T>(result: Result<T>, details: Problem["details"] = {}): T {
  if (result.ok) return result.value;
  throw new Refusal({ code: result.problem.code, details: { ...result.problem.details, ...details } });
}
