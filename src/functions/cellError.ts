// Problems as Excel shows them: which of its error values a problem is. Sentences come from the bundle's voice.
import type { Problem } from "../engine/result";
import { sentence } from "./voice";

/** Nothing to divide by. */
const DIVISION = new Set(["no_orders", "no_profit"]);
/** A question without an answer, or a name that is not listed. */
const NOT_AVAILABLE = new Set([
  "never_cross",
  "same_cost",
  "no_activity",
  "unknown_activity",
  "unknown_area",
  "no_zone",
  "unknown_zone",
  "no_driver",
  "unknown_driver",
  "no_volume",
  "heavier_than_table",
  "beyond_tiers",
  "no_rate",
]);
const NOT_CONVERGED = new Set(["not_converged"]);

export function toCellError({ code, details }: Problem): CustomFunctions.Error {
  // Excel shows a message for #VALUE! and #N/A only; elsewhere it does no harm.
  return new CustomFunctions.Error(errorCode(code), sentence(code, details));
}

function errorCode(code: string): CustomFunctions.ErrorCode {
  if (DIVISION.has(code)) return CustomFunctions.ErrorCode.divisionByZero;
  if (NOT_AVAILABLE.has(code)) return CustomFunctions.ErrorCode.notAvailable;
  if (NOT_CONVERGED.has(code)) return CustomFunctions.ErrorCode.invalidNumber;
  return CustomFunctions.ErrorCode.invalidValue;
}
