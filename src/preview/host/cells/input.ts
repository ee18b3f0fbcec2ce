// What a value written through `values` or `formulas` becomes, as if it were typed: text that looks like a number is
// one, "=" starts a formula, "'" keeps text. Knows no sheet.
// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
import { CellValueType, numfmt, type ICellData } from "@univerjs/core";
import { DAYS_1904, showsDay } from "../../book/calculation/epoch1904";
import { invalidArgument } from "../errors";

/** Excel's limits: characters in a cell, characters in a formula. */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

const ERRORS =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|FIELD!|CONNECT!|BLOCKED!|UNKNOWN!|GETTING_DATA)$/;

const TEXT_FORMAT = "@";
export const GENERAL = "General";

/** The change to one cell; `pattern` is the number format that a date or a percentage brings along. */
export interface CellInput {
  cell: ICellData;
  pattern?: string;
}

export function isErrorText(value: unknown): boolean {
  return typeof value === "string" && ERRORS.test(value);
}

/** Null where the cell stays as it is. */
export function cellInput(value: unknown, pattern: string, date1904 = false): CellInput | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw invalidArgument("A number must be finite.");
    return { cell: constant(value, CellValueType.NUMBER) };
  }
  if (typeof value === "boolean") return { cell: constant(value ? 1 : 0, CellValueType.BOOLEAN) };
  if (typeof value !== "string") throw invalidArgument("A cell takes text, a number, true or false.");
  return textInput(value, pattern, date1904);
}

function textInput(text: string, pattern: string, date1904: boolean): CellInput {
  if (text === "") return { cell: { v: null, f: null, si: null, p: null, t: null } };
  if (text.length > MAX_TEXT) throw invalidArgument(`A cell holds at most ${MAX_TEXT} characters.`);
  if (text.startsWith("'")) return { cell: constant(text.slice(1), CellValueType.FORCE_STRING) };
  if (pattern === TEXT_FORMAT) return { cell: constant(text, CellValueType.FORCE_STRING) };
  if (text.startsWith("=") && text.length > 1) return { cell: formula(text) };
  if (isErrorText(text)) return { cell: constant(text, CellValueType.STRING) };
  if (/^(true|false)$/i.test(text))
    return { cell: constant(/^true$/i.test(text) ? 1 : 0, CellValueType.BOOLEAN) };
  const parsed = numfmt.parseValue(text);
  if (parsed && typeof parsed.v === "number") {
    const brought = parsed.z && parsed.z !== GENERAL ? { pattern: parsed.z } : {};
    const shifted = date1904 && showsDay(parsed.z ?? GENERAL);
    const serial = shifted ? parsed.v - DAYS_1904 : parsed.v;
    // Before the first day it is text, as what lies before 1900 otherwise.
    if (serial < 0 && shifted) return { cell: constant(text, CellValueType.STRING) };
    return { cell: constant(serial, CellValueType.NUMBER), ...brought };
  }
  if (/^[+-]./.test(text)) return { cell: formula(`=${text}`) };
  return { cell: constant(text, CellValueType.STRING) };
}

function constant(v: string | number, t: CellValueType): ICellData {
  return { v, t, f: null, si: null, p: null };
}

function formula(text: string): ICellData {
  if (text.length > MAX_FORMULA) throw invalidArgument(`A formula has at most ${MAX_FORMULA} characters.`);
  return { f: text, v: null, t: null, si: null, p: null };
}
