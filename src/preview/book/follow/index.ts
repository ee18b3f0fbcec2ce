// Keeps the extras in step with what happens in the grid: cells come and go, sheets are renamed and deleted.
// Univer does this for cells, formulas, merges and names; the extras are ours.
import { ICommandService, type Injector, type IRange, type Workbook } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  RemoveSheetMutation,
  SetWorksheetNameMutation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { renameSheet, shiftFormula } from "../formulas/references";
import { registerTable } from "../tables";
import type { BookExtras } from "../types";
import type { Undo } from "../undo";
import type { Shifts } from "../undo/beside";
import { moveCharts } from "./charts";
import { moveOfCells, moveOfLines, type CellShift, type Move } from "./moves";
import { moveRects } from "./rects";
import { shiftOf, type SheetShift } from "./shiftOf";
import { forgetSheet } from "./sheets";
import { rewriteExtras } from "./text";

export interface Following {
  /** Calls whenever cells of a sheet have moved; returns what ends it. */
  onMove(listener: (sheetId: string, move: Move) => void): () => void;
  dispose(): void;
}

/** `shifts`: what happened to rows and columns, in order, by sheet id: for what only the file knows. */
export function followGrid(
  injector: Injector,
  workbook: Workbook,
  extras: BookExtras,
  shifts: Shifts,
  undo: Undo,
): Following {
  const listeners = new Set<(sheetId: string, move: Move) => void>();
  const commands = injector.get(ICommandService);
  // The names before a change: a rename says only the new one, a deleted sheet has none any more.
  let names = namesOf(workbook);
  const listener = commands.onCommandExecuted(({ id, params }) => {
    const shift = shiftOf(id, params);
    if (shift) linesShifted(shift);
    else if (id in CELL_SHIFTS) cellsShifted(id, params);
    else if (id === SetWorksheetNameMutation.id) renamed(params as { subUnitId: string; name: string });
    else if (id === RemoveSheetMutation.id) forgetSheet(extras, (params as { subUnitId: string }).subUnitId);
    else return;
    names = namesOf(workbook);
  });

  function renamed({ subUnitId, name }: { subUnitId: string; name: string }): void {
    const before = names.get(subUnitId);
    if (before !== undefined) rewriteExtras(extras, (text) => renameSheet(text, before, name));
  }

  function linesShifted({ sheetId, across, ...shift }: SheetShift): void {
    if (isRoom(workbook, { sheetId, across, ...shift })) return;
    const sheet = names.get(sheetId) ?? "";
    shifts[sheetId] = [...(shifts[sheetId] ?? []), shift];
    rewriteExtras(extras, (text, home) => shiftFormula(text, sheet, home === sheetId, shift));
    moveCharts(extras, workbook, sheetId, shift);
    moved(sheetId, moveOfLines(shift));
  }

  /** Univer's commands work on the active sheet, and say a range only where it is not the selected one. */
  function cellsShifted(id: string, params: unknown): void {
    const { range } = (params ?? {}) as { range?: IRange };
    const at = range ?? injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    const kind = CELL_SHIFTS[id];
    if (!at || !kind) return;
    moved(workbook.getActiveSheet().getSheetId(), moveOfCells({ ...kind, at: rectOf(at) }));
    // The step has gone onto the list before its command ended.
    undo.attach();
  }

  function moved(sheetId: string, move: Move): void {
    const before = extras.tables;
    moveRects(extras, sheetId, move);
    for (const table of extras.tables) if (!before.includes(table)) registerTable(injector, table);
    for (const tell of listeners) tell(sheetId, move);
  }

  return {
    onMove(tell) {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    dispose: () => listener.dispose(),
  };
}

const namesOf = (workbook: Workbook) =>
  new Map(workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getName()]));

const CELL_SHIFTS: Readonly<Record<string, Omit<CellShift, "at">>> = {
  [InsertRangeMoveDownCommand.id]: { along: "rows", direction: 1 },
  [InsertRangeMoveRightCommand.id]: { along: "columns", direction: 1 },
  [DeleteRangeMoveUpCommand.id]: { along: "rows", direction: -1 },
  [DeleteRangeMoveLeftCommand.id]: { along: "columns", direction: -1 },
};

const rectOf = ({ startRow, endRow, startColumn, endColumn }: IRange): CellShift["at"] => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

/** The grid grows where Excel's sheet always has all its cells: at its end, or behind cells that are pushed on. */
function isRoom(workbook: Workbook, { sheetId, along, at, count, across }: SheetShift): boolean {
  const sheet = workbook.getSheetBySheetId(sheetId);
  if (!sheet) return false;
  const [lines, breadth] =
    along === "rows"
      ? [sheet.getRowCount(), sheet.getColumnCount()]
      : [sheet.getColumnCount(), sheet.getRowCount()];
  const isWhole = across.from === 0 && across.to >= breadth - 1;
  return !isWhole || (count > 0 && at + count >= lines);
}
