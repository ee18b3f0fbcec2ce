// A cell's contents as Excel hands them over: value, kind of value, displayed text. Knows no sheet.
// https://learn.microsoft.com/javascript/api/excel/excel.rangevaluetype
import { CellValueType, numfmt, type ICellData, type Nullable } from "@univerjs/core";
import { DAYS_1904, showsDay } from "../../book/calculation/epoch1904";
import { isErrorText } from "./input";

export type ExcelValue = string | number | boolean;

/** A blank is "", an error is its text ("#REF!"), a date is its serial number. */
export function cellValue(cell: Nullable<ICellData>): ExcelValue {
  if (!cell) return "";
  if (cell.p) return (cell.p.body?.dataStream ?? "").replace(/\r\n$/, "");
  const { v, t } = cell;
  if (v === undefined || v === null) return "";
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === "1";
  if (t === CellValueType.NUMBER && typeof v === "string" && v !== "" && Number.isFinite(Number(v)))
    return Number(v);
  return v;
}

export function valueType(cell: Nullable<ICellData>): string {
  const value = cellValue(cell);
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "" && !cell?.f && !cell?.si) return "Empty";
  return cell?.t !== CellValueType.FORCE_STRING && isErrorText(value) ? "Error" : "String";
}

/** As the cell shows it, by its number format; a narrow column does not turn it into ####. */
export function cellText(cell: Nullable<ICellData>, pattern: string, date1904 = false): string {
  const value = cellValue(cell);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value === "") return "";
  const shifted = date1904 && typeof value === "number" && showsDay(pattern);
  return numfmt.format(pattern, shifted ? value + DAYS_1904 : value, { throws: false });
}
