// What changes the sheet under a range: cleared, merged, cells inserted and deleted with what stands beside them moved.
import { ICommandService } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
} from "@univerjs/sheets";
import type { Rect } from "../../../book/types";
import type { Args } from "../../args";
import { intersect, isWholeColumns, isWholeRows } from "../../cells/address";
import { clearCells, CLEAR_KINDS } from "../../cells/clear";
import { Strips } from "../../cells/strips";
import { wrongShape } from "../../cells/write";
import { Grid } from "../../cells/grid";
import { HostError, insertDeleteConflict, invalidOperation } from "../../errors";
import type { HostState, RangeTarget } from "../../state";
import { duringActiveSheet, withActiveSheet } from "../selection";
import { unmerge } from "./unmerge";
import { rangeClass } from "./index";

type Method = (self: RangeTarget, args: Args) => unknown;

export const structureMethods: Record<string, Method> = {
  /** The client cuts large arrays into strips of rows, and asks first whether the whole fits. */
  _ValidateArraySize(self, args) {
    const { rows, columns } = self.rect;
    if (args.integer(0) !== rows || args.integer(1) !== columns) throw wrongShape();
    self.state.strips = new Strips({ ...self, rect: { ...self.rect } });
  },
  clear(self, args) {
    clearCells(self, args.oneOf(0, CLEAR_KINDS, "All"));
  },
  merge(self, args) {
    self.state.allowChange(self.sheetId);
    const { rect } = self;
    if (tableIn(self.state, self.sheetId, rect)) throw invalidOperation("Cells of a table cannot be merged.");
    new Grid(self.state, self.sheetId).makeRoom(rect.row + rect.rows - 1, rect.column + rect.columns - 1);
    const facade = self.state.sheet(self.sheetId).getRange(rect.row, rect.column, rect.rows, rect.columns);
    if (args.flag(0)) facade.mergeAcross({ defaultMerge: true, isForceMerge: true });
    else if (rect.rows * rect.columns > 1) facade.merge({ defaultMerge: true, isForceMerge: true });
  },
  unmerge(self) {
    self.state.allowChange(self.sheetId);
    unmerge(self);
  },
  async insert(self, args) {
    const shift = args.oneOf(0, ["Down", "Right"]);
    await shiftCells(self, shift, 1);
    return rangeClass.of({ ...self, rect: { ...self.rect } });
  },
  async delete(self, args) {
    await shiftCells(self, args.oneOf(0, ["Up", "Left"]), -1);
  },
};

/** `direction` 1 makes room at the range, -1 takes it away. */
export async function shiftCells(
  self: RangeTarget,
  shift: "Down" | "Right" | "Up" | "Left",
  direction: 1 | -1,
): Promise<void> {
  const { state, sheetId, rect } = self;
  state.allowChange(sheetId);
  const vertical = isWholeRows(rect) || (!isWholeColumns(rect) && (shift === "Down" || shift === "Up"));
  if (!isWholeRows(rect) && !isWholeColumns(rect)) checkTables(self, vertical);
  const sheet = state.sheet(sheetId);
  new Grid(state, sheetId).makeRoom(
    isWholeColumns(rect) ? 0 : rect.row + rect.rows - 1,
    isWholeRows(rect) ? 0 : rect.column + rect.columns - 1,
  );
  // Univer moves cells on the active sheet only, and takes formulas of the active sheet for neighbours of what is deleted.
  if (isWholeRows(rect)) {
    withActiveSheet(state, sheetId, () =>
      direction > 0 ? sheet.insertRowsBefore(rect.row, rect.rows) : sheet.deleteRows(rect.row, rect.rows),
    );
  } else if (isWholeColumns(rect)) {
    withActiveSheet(state, sheetId, () =>
      direction > 0
        ? sheet.insertColumnsBefore(rect.column, rect.columns)
        : sheet.deleteColumns(rect.column, rect.columns),
    );
  } else {
    await duringActiveSheet(state, sheetId, () => shiftPart(state, rect, COMMANDS[shift]));
  }
  state.needsCalculation = true;
}

const COMMANDS = {
  Down: InsertRangeMoveDownCommand.id,
  Right: InsertRangeMoveRightCommand.id,
  Up: DeleteRangeMoveUpCommand.id,
  Left: DeleteRangeMoveLeftCommand.id,
} as const;

async function shiftPart(state: HostState, rect: Rect, command: string): Promise<void> {
  const range = {
    startRow: rect.row,
    endRow: rect.row + rect.rows - 1,
    startColumn: rect.column,
    endColumn: rect.column + rect.columns - 1,
  };
  const done = await state.service(ICommandService).executeCommand(command, { range });
  if (!done) throw new HostError("GeneralException", `The grid refused the change (${command}).`, 500);
}

/** Excel refuses a shift that would move only part of a table. */
function checkTables({ state, sheetId, rect }: RangeTarget, vertical: boolean): void {
  for (const table of state.book.extras.tables) {
    if (table.sheetId !== sheetId) continue;
    const behind: Rect = vertical
      ? { ...rect, rows: Number.MAX_SAFE_INTEGER }
      : { ...rect, columns: Number.MAX_SAFE_INTEGER };
    const moved = intersect(behind, table.rect);
    if (!moved) continue;
    const whole = vertical ? moved.columns === table.rect.columns : moved.rows === table.rect.rows;
    if (!whole) throw insertDeleteConflict(`It would take the table ${table.name} apart.`);
  }
}

function tableIn(state: HostState, sheetId: string, rect: Rect): boolean {
  return state.book.extras.tables.some(
    (table) => table.sheetId === sheetId && intersect(table.rect, rect) !== null,
  );
}
