// Tables for the formula engine, so that structured references (Sales[Q1]) have values.
import { ICommandService, type Injector } from "@univerjs/core";
import {
  IFunctionService,
  RemoveSuperTableMutation,
  SetSuperTableMutation,
  type ISuperTable,
} from "@univerjs/engine-formula";
import { WORKBOOK_ID } from "./read";
import type { BookTable } from "./types";

export function registerTables(injector: Injector, tables: readonly BookTable[]): void {
  for (const table of tables) registerTable(injector, table);
}

export function registerTable(injector: Injector, table: BookTable): void {
  // The engine keeps what it once made of a formula's text, with the table's cells of that time.
  injector.get(IFunctionService).deleteFormulaAstCacheKey(table.name);
  injector
    .get(ICommandService)
    .syncExecuteCommand(
      SetSuperTableMutation.id,
      { unitId: WORKBOOK_ID, tableName: table.name, reference: superTable(table) },
      { onlyLocal: true },
    );
}

export function withdrawTable(injector: Injector, tableName: string): void {
  injector
    .get(ICommandService)
    .syncExecuteCommand(RemoveSuperTableMutation.id, { unitId: WORKBOOK_ID, tableName }, { onlyLocal: true });
}

/** Univer's tables are a row of headers and data: a totals row would count as data. */
function superTable({ sheetId, rect, columns, showTotals }: BookTable): ISuperTable {
  return {
    sheetId,
    titleMap: new Map(columns.map(({ name }, index) => [name, index])),
    range: {
      startRow: rect.row,
      startColumn: rect.column,
      endRow: rect.row + rect.rows - (showTotals ? 2 : 1),
      endColumn: rect.column + rect.columns - 1,
    },
  };
}
