// One cell -> its element. Values are typed as Excel types them: numbers, text, booleans, errors.
import { CellValueType, type ICellData } from "@univerjs/core";
import { cellName, rectName } from "../addresses";
import { toFile } from "../formulas/prefixes";
import type { Rect } from "../types";
import { escapeXml, tag } from "../xml/write";

/** Errors of Excel that a file may hold as such. */
const ERRORS = [
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
];

interface CellToWrite {
  row: number;
  column: number;
  cell: ICellData;
  format: number;
  /** What the formula fills, where that is more than its own cell. */
  spill: Rect | null;
  /**
   * Set where the file had an array formula here: Excel would put an @ before what gives an array in a plain one, and
   * calculate something else. `cm` is its metadata; without it, it was entered with Ctrl+Shift+Enter.
   */
  array?: { ref: string; cm: string | undefined } | null;
}

export interface FormulaContext {
  /** The add-in's functions, in capitals. */
  customNames: ReadonlySet<string>;
  /** Index of the "dynamic array" record in metadata.xml; asked for only where a formula spills. */
  dynamicArray(): number;
}

export function cellXml(
  { row, column, cell, format, spill, array }: CellToWrite,
  context: FormulaContext,
): string {
  const address = { r: cellName(row, column), s: format === 0 ? undefined : format };
  if (typeof cell.f === "string" && cell.f.length > 1) {
    const text = toFile(cell.f.replace(/^=/, ""), context.customNames);
    const { type, value } = cached(cell);
    const filled = spill ? rectName(spill) : array?.cm ? cellName(row, column) : undefined;
    const ref = array && !array.cm ? array.ref : filled;
    const cm = array ? array.cm : spill ? context.dynamicArray() : undefined;
    const formula = tag("f", ref === undefined ? {} : { t: "array", ref }, escapeXml(text));
    return tag("c", { ...address, t: type, cm }, formula + value);
  }
  const text = plainText(cell);
  if (text !== null) {
    if (cell.t !== CellValueType.FORCE_STRING && ERRORS.includes(text))
      return tag("c", { ...address, t: "e" }, tag("v", {}, text));
    return tag(
      "c",
      { ...address, t: "inlineStr" },
      tag("is", {}, `<t xml:space="preserve">${escapeXml(withEscapes(text))}</t>`),
    );
  }
  if (cell.v === undefined || cell.v === null) return format === 0 ? "" : tag("c", address);
  const { type, value } = cached(cell);
  return tag("c", { ...address, t: type }, value);
}

/** As Excel writes text (ST_Xstring): what looks like an escaped character has its "_" escaped. */
const withEscapes = (text: string): string => text.replace(/_(?=x[0-9A-F]{4}_)/gi, "_x005F_");

/** The value that Excel shows until it recalculates. */
function cached({ v, t }: ICellData): { type: string | undefined; value: string } {
  if (v === undefined || v === null) return { type: undefined, value: "" };
  if (t === CellValueType.BOOLEAN || typeof v === "boolean") {
    return { type: "b", value: tag("v", {}, v === true || v === 1 || v === "1" || v === "TRUE" ? "1" : "0") };
  }
  if (typeof v === "number") return { type: undefined, value: tag("v", {}, String(v)) };
  if (t === CellValueType.NUMBER && v.trim() !== "" && Number.isFinite(Number(v)))
    return { type: undefined, value: tag("v", {}, String(Number(v))) };
  if (ERRORS.includes(v)) return { type: "e", value: tag("v", {}, v) };
  return { type: "str", value: `<v>${escapeXml(v)}</v>` };
}

/** A constant's text; null where the constant is no text. Text with looks of its own (`p`) is written plain. */
function plainText({ v, t, p }: ICellData): string | null {
  if (p?.body) return p.body.dataStream.replace(/\r?\n?$/, "").replace(/\r/g, "\n");
  if (typeof v !== "string" || t === CellValueType.BOOLEAN) return null;
  return t === CellValueType.NUMBER && v.trim() !== "" && Number.isFinite(Number(v)) ? null : v;
}
