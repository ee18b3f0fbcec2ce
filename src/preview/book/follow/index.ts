// Keeps the extras in step with what happens in the grid: rows and columns come and go, sheets are renamed and deleted.
// Univer does this for cells, formulas, merges and names; the extras are ours.
import { ICommandService, type Injector, type Workbook } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetWorksheetNameMutation,
  type IInsertRowMutationParams,
} from "@univerjs/sheets";
import { renameSheet, shiftFormula, type Shift } from "../formulas/references";
import { registerTable } from "../tables";
import type { BookExtras } from "../types";
import { moveCharts } from "./charts";
import { forgetSheet } from "./sheets";
import { moveRects } from "./rects";
import { rewriteExtras } from "./text";

export interface Following {
  /** What happened to rows and columns, in order, by sheet id: for what only the file knows. */
  readonly shifts: Readonly<Record<string, readonly Shift[]>>;
  dispose(): void;
}

export function followGrid(injector: Injector, workbook: Workbook, extras: BookExtras): Following {
  const shifts: Record<string, Shift[]> = {};
  const waiting: { sheetId: string; shift: Shift }[] = [];
  const commands = injector.get(ICommandService);
  // The names before a change: a rename says only the new one, a deleted sheet has none any more.
  let names = namesOf(workbook);
  const listener = commands.onCommandExecuted(({ id, params }) => {
    const shift = shiftOf(id, params);
    if (shift) shifted(shift.sheetId, shift);
    else if (id === SetWorksheetNameMutation.id) renamed(params as { subUnitId: string; name: string });
    else if (id === RemoveSheetMutation.id) forgetSheet(extras, (params as { subUnitId: string }).subUnitId);
    else return;
    names = namesOf(workbook);
  });

  function renamed({ subUnitId, name }: { subUnitId: string; name: string }): void {
    const before = names.get(subUnitId);
    if (before !== undefined) rewriteExtras(extras, (text) => renameSheet(text, before, name));
  }

  function shifted(sheetId: string, shift: Shift): void {
    const sheet = names.get(sheetId) ?? "";
    (shifts[sheetId] ??= []).push(shift);
    rewriteExtras(extras, (text, home) => shiftFormula(text, sheet, home === sheetId, shift));
    moveCharts(extras, workbook, sheetId, shift);
    // Whoever shifts cells through the object model moves what stands on them himself, and at once: the lists are then
    // other ones. What nobody has moved by the end of this turn was shifted in the grid.
    waiting.push({ sheetId, shift });
    const { links } = extras;
    if (waiting.length > 1) return; // more in this turn: an undo of several steps
    queueMicrotask(() => {
      const shiftsOfTurn = waiting.splice(0);
      if (extras.links !== links) return;
      for (const step of shiftsOfTurn) moveRects(extras, step.sheetId, step.shift);
      const moved = new Set(shiftsOfTurn.map((step) => step.sheetId));
      for (const table of extras.tables) if (moved.has(table.sheetId)) registerTable(injector, table);
    });
  }

  return { shifts, dispose: () => listener.dispose() };
}

const namesOf = (workbook: Workbook) =>
  new Map(workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getName()]));

const SHIFTS: Readonly<Record<string, { along: Shift["along"]; sign: 1 | -1 }>> = {
  [InsertRowMutation.id]: { along: "rows", sign: 1 },
  [RemoveRowMutation.id]: { along: "rows", sign: -1 },
  [InsertColMutation.id]: { along: "columns", sign: 1 },
  [RemoveColMutation.id]: { along: "columns", sign: -1 },
};

function shiftOf(id: string, params: unknown): (Shift & { sheetId: string }) | null {
  const kind = SHIFTS[id];
  if (!kind) return null;
  const { subUnitId, range } = params as IInsertRowMutationParams;
  const [at, last] =
    kind.along === "rows" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { sheetId: subUnitId, along: kind.along, at, count: kind.sign * (last - at + 1) };
}
