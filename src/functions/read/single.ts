// Arguments that are one value: numbers, TRUE/FALSE, and words of a closed list.
import { refuse } from "../refusal";
import { errorIn, isBlank, refuseNoNumber, textIn } from "./cell";
import { nearest, plain } from "../../engine/text/names";
import { numberIn, type NumberKind } from "./number";
import { onlyValue } from "./shape";

export function single(argument: unknown, name: string, kind: NumberKind): number {
  return numberIn(onlyValue(argument, name), kind, { argument: name });
}

export function optional(argument: unknown, name: string, kind: NumberKind, fallback: number): number {
  const value = onlyValue(argument, name);
  return isBlank(value) ? fallback : numberIn(value, kind, { argument: name });
}

/** TRUE or FALSE; a number or text is not guessed to be one. */
export function logical(argument: unknown, name: string, fallback: boolean): boolean {
  const value = onlyValue(argument, name);
  if (isBlank(value)) return fallback;
  if (typeof value === "boolean") return value;
  if (errorIn(value) !== null) refuseNoNumber(value, { argument: name });
  return refuse("not_logical", { argument: name, value: typeof value === "number" ? value : textIn(value) });
}

/** A word of a closed list, by any of its spellings; a blank, or the 0 Windows sends for it, is the fallback. */
export function choice<T extends string>(
  argument: unknown,
  name: string,
  spellings: Readonly<Record<string, T>>,
  fallback: T,
): T {
  const value = onlyValue(argument, name);
  return isBlank(value) || value === 0 ? fallback : chosen(value, spellings, { argument: name });
}

export function chosen<T extends string>(
  value: unknown,
  spellings: Readonly<Record<string, T>>,
  place: { argument: string; row?: number; column?: number },
): T {
  const error = errorIn(value);
  if (error !== null) refuse("error_cell", { ...place, error });
  const word = textIn(value);
  const found = Object.keys(spellings).find((spelling) => plain(spelling) === plain(word));
  const hit = found === undefined ? undefined : spellings[found];
  if (hit !== undefined) return hit;
  const list = [...new Set(Object.keys(spellings))];
  return refuse("unknown_choice", {
    ...place,
    value: word,
    nearest: nearest(word, list),
    list: list.join(", "),
  });
}
