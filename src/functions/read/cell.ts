// What one cell holds, however the platform hands it over. Knows no argument.
import { refuse } from "../refusal";

/** Where a cell stands: its argument, and its place (from 1) when the argument is a range. */
export interface Place {
  argument: string;
  row?: number;
  column?: number;
}

const ERRORS =
  /^#(NULL!|DIV\/0!?|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|GETTING_DATA)$/;

/** Blank cells arrive as null or "" on most platforms; on Windows as 0, which each kind of argument judges itself. */
export function isBlank(cell: unknown): cell is null | undefined | "" {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** The name of the error a cell holds ("#DIV/0!"), or null. Errors arrive as objects, in the stand-in as texts. */
export function errorIn(cell: unknown): string | null {
  if (typeof cell === "string") return ERRORS.test(cell) ? cell : null;
  if (typeof cell !== "object" || cell === null) return null;
  const { code, errorCode, basicValue } = cell as Record<string, unknown>;
  const name = [code, errorCode, basicValue].find((part) => typeof part === "string");
  return typeof name === "string" && name.startsWith("#") ? name : "#VALUE!";
}

/** Refuses what no kind of argument takes as a number: errors, TRUE and FALSE, texts. */
export function refuseNoNumber(cell: unknown, place: Place, textRefusal = "text_for_number"): never {
  const error = errorIn(cell);
  if (error !== null) refuse("error_cell", { ...place, error });
  if (typeof cell === "boolean") refuse("logical_for_number", { ...place, logical: cell ? "TRUE" : "FALSE" });
  if (typeof cell === "string") refuse(textRefusal, { ...place, value: cell.trim() });
  return refuse("no_finite_number", { ...place });
}

/** A cell as a name to be looked up: text, or a number as it is written; blank, or the 0 Windows sends for it: null. */
export function nameIn(cell: unknown, place: Place): string | null {
  const error = errorIn(cell);
  if (error !== null) refuse("error_cell", { ...place, error });
  return isBlank(cell) || cell === 0 ? null : textIn(cell);
}

/** What a cell shows, more or less: for names and messages. */
export function textIn(cell: unknown): string {
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";
}
