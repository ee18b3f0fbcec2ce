// What the live Univer holds, at the moment of saving.
import type { Injector, Workbook } from "@univerjs/core";
import { FormulaDataModel, IDefinedNamesService } from "@univerjs/engine-formula";
import type { BookExtras } from "./types";
import type { BookState } from "./write";
import { nameEntry } from "./write/names";

export function bookState(
  workbook: Workbook,
  injector: Injector,
  extras: BookExtras,
  customNames: readonly string[],
  shifts: BookState["shifts"],
): BookState {
  const unitId = workbook.getUnitId();
  const arrays = injector.get(FormulaDataModel);
  const names = injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {};
  return {
    snapshot: workbook.getSnapshot(),
    extras,
    shifts,
    names: Object.values(names).map(nameEntry),
    activeSheet: workbook.getActiveSheet().getSheetId(),
    spilled(sheetId) {
      const values = arrays.getArrayFormulaCellData()[unitId]?.[sheetId] ?? {};
      const ranges = arrays.getArrayFormulaRange()[unitId]?.[sheetId] ?? {};
      return { values, ranges: flatten(ranges) };
    },
    customNames: new Set(customNames.map((name) => name.toUpperCase())),
  };
}

type Ranges = Record<
  number,
  Record<number, { startRow: number; startColumn: number; endRow: number; endColumn: number }>
>;

function flatten(ranges: Ranges): ReturnType<BookState["spilled"]>["ranges"] {
  return Object.entries(ranges).flatMap(([row, columns]) =>
    Object.entries(columns).map(([column, { startRow, startColumn, endRow, endColumn }]) => ({
      row: Number(row),
      column: Number(column),
      rect: {
        row: startRow,
        column: startColumn,
        rows: endRow - startRow + 1,
        columns: endColumn - startColumn + 1,
      },
    })),
  );
}
