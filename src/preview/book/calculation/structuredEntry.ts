// Formulas entered with the short forms of structured references get the full ones, which the engine knows.
import { ICommandService, type Injector } from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { fullReferences } from "../formulas/structured";
import type { BookExtras } from "../types";
import { eachCell } from "./eachCell";

export function completeReferences(injector: Injector, extras: BookExtras): { dispose(): void } {
  return injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id || extras.tables.length === 0) return;
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    eachCell(cellValue, (row, column, cell) => {
      if (!cell?.f?.includes("[")) return;
      cell.f = fullReferences(cell.f, extras.tables, tableAt(extras, subUnitId, row, column));
    });
  });
}

function tableAt({ tables }: BookExtras, sheetId: string, row: number, column: number) {
  return tables.find(
    ({ sheetId: id, rect }) =>
      id === sheetId &&
      row >= rect.row &&
      row < rect.row + rect.rows &&
      column >= rect.column &&
      column < rect.column + rect.columns,
  );
}
