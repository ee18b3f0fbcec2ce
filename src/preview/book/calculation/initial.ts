// Which formulas are calculated when a workbook is opened: those whose value the file does not hold, those that give
// another value each time, and those of the add-in. The others keep the value that Excel has left, as Excel does.
import type { IUnitRange, Workbook } from "@univerjs/core";
import type { LoadedFunctions } from "../types";
import { pieces } from "../formulas/tokens";

const VOLATILE = ["NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY", "OFFSET", "INDIRECT"];

export function formulasToCalculate(
  workbook: Workbook,
  arrays: readonly { sheetId: string; row: number; column: number }[],
  functions: LoadedFunctions | undefined,
): IUnitRange[] {
  const always = [...VOLATILE, ...(functions?.metadata ?? []).map(({ name }) => name.toUpperCase())];
  const call = new RegExp(
    `(?<![\\w.])(${always.map((name) => name.replaceAll(".", "\\.")).join("|")})\\s*\\(`,
    "i",
  );
  const unitId = workbook.getUnitId();
  const ranges: IUnitRange[] = arrays.map(({ sheetId, row, column }) => ({
    unitId,
    sheetId,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
  }));
  for (const sheet of workbook.getSheets()) {
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell?.f) return;
      const missing = cell.v === undefined || cell.v === null;
      if (!missing && !callsIn(cell.f, call)) return;
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      ranges.push({ unitId, sheetId: sheet.getSheetId(), range });
    });
  }
  return ranges;
}

const callsIn = (formula: string, call: RegExp): boolean =>
  pieces(formula).some(({ text, code }) => code && call.test(text));
