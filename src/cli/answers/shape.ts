// Checks of unknown data, field by field, that name the first field that is wrong. Knows no answers.
import { CliFailure } from "../failure";

/** Throws a CliFailure that names `field` where the value is not what the check is for. */
export type Check = (value: unknown, field: string) => void;

function wrong(field: string, expected: string, value: unknown): never {
  throw new CliFailure("bad_answer", { field, expected, value: JSON.stringify(value) });
}

export function number(min = -Infinity, max = Infinity): Check {
  const [from, to] = [min > -Infinity ? ` from ${min}` : "", max < Infinity ? ` to ${max}` : ""];
  return (value, field) => {
    if (typeof value !== "number" || !Number.isFinite(value) || value < min || value > max)
      wrong(field, `number${from}${to}`, value);
  };
}

export const text: Check = (value, field) => {
  if (typeof value !== "string" || value.trim() === "") wrong(field, "text", value);
};

export function oneOf(allowed: readonly (string | number | boolean)[]): Check {
  return (value, field) => {
    if (!allowed.includes(value as string)) wrong(field, allowed.join(" | "), value);
  };
}

export function listOf(check: Check): Check {
  return (value, field) => {
    if (!Array.isArray(value)) wrong(field, "[ ... ]", value);
    value.forEach((item, index) => check(item, `${field}[${index}]`));
  };
}

/** An object with these fields and no others; those not in `optional` have to be there. */
export function fields(
  checks: Readonly<Record<string, Check>>,
  optional: readonly string[] = Object.keys(checks),
): Check {
  return (value, field) => {
    if (!isObject(value)) wrong(field, "{ ... }", value);
    for (const key of Object.keys(value))
      if (!(key in checks))
        throw new CliFailure("unknown_answer", {
          field: below(field, key),
          known: Object.keys(checks).join(", "),
        });
    for (const [key, check] of Object.entries(checks))
      if (value[key] !== undefined) check(value[key], below(field, key));
      else if (!optional.includes(key)) throw new CliFailure("missing_answer", { field: below(field, key) });
  };
}

/** An object whose keys are of a list (or any, where there is none). */
export function recordOf(check: (key: string) => Check, keys?: readonly string[]): Check {
  return (value, field) => {
    if (!isObject(value)) wrong(field, "{ ... }", value);
    for (const [key, item] of Object.entries(value)) {
      if (keys && !keys.includes(key))
        throw new CliFailure("unknown_answer", { field: below(field, key), known: keys.join(", ") });
      check(key)(item, below(field, key));
    }
  };
}

/** An object told apart by its field `kind`. */
export function byKind(kinds: Readonly<Record<string, Check>>): Check {
  return (value, field) => {
    if (!isObject(value)) wrong(field, "{ ... }", value);
    const kind = value["kind"];
    if (kind === undefined) throw new CliFailure("missing_answer", { field: below(field, "kind") });
    oneOf(Object.keys(kinds))(kind, below(field, "kind"));
    kinds[kind as string]?.(value, field);
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const below = (field: string, key: string): string => (field === "" ? key : `${field}.${key}`);
