// Joins the undo list to what stands beside the grid of a book.
import {
  CommandType,
  ICommandService,
  IUndoRedoService,
  type ICommand,
  type IDisposable,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import { CopySheetCommand, RemoveSheetCommand } from "@univerjs/sheets";
import { shiftOf } from "../follow/shiftOf";
import { WORKBOOK_ID } from "../read";
import { registerTable, withdrawTable } from "../tables";
import type { BookExtras, BookTable } from "../types";
import { looksMutation, redoLooks } from "./looks";
import { bringBack, isSameMoment, momentOf, type Moment, type Shifts } from "./beside";
import { mergesMutation, RemovedLines } from "./removedLines";
import { UndoList } from "./undoList";

const RESTORE = "preview.mutation.bring-back";

/**
 * In Excel these end the list: "the user's undo stack is cleared starting from that API call".
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities#unsupported-apis
 */
const FINAL: readonly string[] = [RemoveSheetCommand.id, CopySheetCommand.id];

export interface Undo extends Pick<UndoList, "during" | "attach"> {
  /** Nothing that was done so far can be undone. */
  clear(): void;
}

export function keepUndo(
  injector: Injector,
  workbook: Workbook,
  extras: BookExtras,
  shifts: Shifts,
): Undo & IDisposable {
  const list = injector.get(IUndoRedoService);
  if (!(list instanceof UndoList)) throw new Error("The undo list is not the book's.");
  const commands = injector.get(ICommandService);
  const clear = () => list.clearUndoRedo(WORKBOOK_ID);
  const lines = new RemovedLines(workbook);
  let last = momentOf(extras, shifts);
  const listeners = [
    commands.registerCommand(restoreMutation(injector, extras, shifts)),
    commands.registerCommand(mergesMutation(workbook)),
    commands.registerCommand(looksMutation),
    commands.beforeCommandExecuted(({ id, params }) => lines.note(id, params)),
    commands.onCommandExecuted(({ id }) => {
      if (FINAL.includes(id)) clear();
    }),
  ];
  list.watch({
    changes(done = []) {
      // Undone, what comes with rows and columns would follow them back, and not find what was cut.
      const moves = done.some(({ id, params }) => shiftOf(id, params) !== null);
      if (!moves && isSameMoment(last, { ...extras, shifts })) return null;
      const now = momentOf(extras, shifts);
      const [undo, redo] = [last, now].map((moment) => ({ id: RESTORE, params: { moment } }));
      last = now;
      return undo && redo ? { undo, redo } : null;
    },
    completed: (item) => ({
      ...item,
      undoMutations: lines.complete(item.undoMutations),
      redoMutations: item.redoMutations.map(redoLooks),
    }),
    accept() {
      lines.forget();
      last = momentOf(extras, shifts);
    },
  });
  return {
    during: (work) => list.during(work),
    attach: () => list.attach(),
    clear,
    dispose() {
      for (const listener of listeners) listener.dispose();
    },
  };
}

function restoreMutation(
  injector: Injector,
  extras: BookExtras,
  shifts: Shifts,
): ICommand<{ moment: Moment }> {
  return {
    id: RESTORE,
    type: CommandType.MUTATION,
    handler(_accessor, params) {
      if (!params) return false;
      const before = extras.tables;
      bringBack(params.moment, extras, shifts);
      publish(injector, before, extras.tables);
      return true;
    },
  };
}

/** The formula engine knows tables by their names. */
function publish(injector: Injector, before: readonly BookTable[], now: readonly BookTable[]): void {
  const names = new Set(now.map(({ name }) => name));
  for (const { name } of before) if (!names.has(name)) withdrawTable(injector, name);
  for (const table of now) if (!before.includes(table)) registerTable(injector, table);
}
