// Values as they are frozen, written and compared. Pure.
import { asText } from "../../write/text";
import type { CellValue } from "./types";

/** Errors that are an answer of a function; all others say that there is none (yet). */
const ANSWERS: readonly CellValue[] = ["#DIV/0!", "#N/A", "#NULL!", "#NUM!", "#REF!", "#VALUE!"];

const ERROR = /^#[A-Z][A-Z0-9_/]*[!?]?$/;

export const isError = (value: CellValue): value is string => typeof value === "string" && ERROR.test(value);

/** False for #NAME?, #BUSY!, #SPILL! and the like: freezing them would keep nothing. */
export const isAnswer = (value: CellValue): boolean => !isError(value) || ANSWERS.includes(value);

/** What to put into a cell so that it holds this value: text stays text, an error stays an error. */
export function contentOf(value: CellValue): CellValue {
  if (typeof value !== "string" || value === "") return value;
  return ANSWERS.includes(value) ? value : asText(value);
}

/** Programs write numbers with 15 to 17 digits: the last ones may differ. */
export function sameValue(one: CellValue, other: unknown): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-13 * Math.max(Math.abs(one), Math.abs(other));
}
