// Watches the book for what add-ins are told of: the selection moved, cells changed, another sheet came up.
// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
import { ICommandService, type ICommandInfo, type IExecutionOptions, type IRange } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import { bounding, cellsText } from "../cells/address";
import { ANY_SHEET, EventType } from "../events";
import type { HostState } from "../state";
import { isVisiting, rectOf } from "./selection";

/** Returns what ends the watching. */
export function watchBook(state: HostState): () => void {
  const commands = state.service(ICommandService);
  const listener = commands.onCommandExecuted(
    (command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
      if (command.id === SetSelectionsOperation.id) {
        if (!isVisiting(state)) selectionChanged(state);
      } else if (command.id === SetWorksheetActiveOperation.id) {
        if (!isVisiting(state)) sheetActivated(state);
      } else if (command.id === SetRangeValuesMutation.id && !isCalculation(options))
        cellsChanged(state, command.params);
    },
  );
  return () => listener.dispose();
}

function selectionChanged(state: HostState): void {
  state.events.send(EventType.DocumentSelectionChanged, "", {});
  const sheet = state.workbook.getActiveSheet();
  const range = sheet.getActiveRange()?.getRange();
  if (!range) return;
  const worksheetId = sheet.getSheetId();
  const message = { address: addressText(state, worksheetId, range), worksheetId };
  toSheetAndAll(state, EventType.WorksheetSelectionChanged, worksheetId, message);
}

function sheetActivated(state: HostState): void {
  const worksheetId = state.workbook.getActiveSheet().getSheetId();
  toSheetAndAll(state, EventType.WorksheetActivated, worksheetId, { worksheetId });
}

interface RangeValues {
  subUnitId: string;
  cellValue?: Record<string, Record<string, unknown> | null>;
}

function cellsChanged(state: HostState, params: unknown): void {
  const { subUnitId: worksheetId, cellValue } = params as RangeValues;
  const rect = cellValue && changedArea(cellValue);
  if (!rect) return;
  state.needsCalculation = true;
  if (!isAwaited(state, worksheetId)) return;
  const address = cellsText(rect);
  toSheetAndAll(state, EventType.WorksheetChanged, worksheetId, {
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: "Unknown",
    shiftDirection: "None",
    worksheetId,
    address,
    referenceId: `${worksheetId}!${address}`,
  });
}

function isAwaited(state: HostState, sheetId: string): boolean {
  const { events } = state;
  return (
    events.isRegistered(EventType.WorksheetChanged, sheetId) ||
    events.isRegistered(EventType.WorksheetChanged, ANY_SHEET)
  );
}

/** Values that a calculation wrote into cells of formulas. */
function isCalculation(options: IExecutionOptions | undefined): boolean {
  return Boolean(options?.["applyFormulaCalculationResult"]);
}

/** The area of cells whose contents changed: formats alone do not count. */
function changedArea(cells: NonNullable<RangeValues["cellValue"]>) {
  let area: ReturnType<typeof bounding> | undefined;
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(columns ?? {})) {
      if (cell !== null && !touchesContents(cell)) continue;
      const one = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      area = area ? bounding(area, one) : one;
    }
  }
  return area;
}

function touchesContents(cell: unknown): boolean {
  return typeof cell === "object" && cell !== null && ("v" in cell || "f" in cell || "p" in cell);
}

function addressText(state: HostState, sheetId: string, range: IRange): string {
  return cellsText(rectOf(range, state.grid(sheetId)));
}

function toSheetAndAll(state: HostState, type: number, sheetId: string, message: object): void {
  state.events.send(type, sheetId, message);
  state.events.send(type, ANY_SHEET, message);
}
