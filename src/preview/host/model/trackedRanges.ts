// Ranges that the client tracks go where their cells go.
// https://learn.microsoft.com/javascript/api/excel/excel.trackedobjects
import { ICommandService } from "@univerjs/core";
import { RemoveSheetMutation } from "@univerjs/sheets";
import type { HostState } from "../state";

/** Returns what ends it. */
export function followTracked(state: HostState): () => void {
  const stop = state.book.onMove((sheetId, move) => {
    for (const [id, range] of state.tracked) {
      if (range.sheetId !== sheetId) continue;
      const rect = move(range.rect);
      if (rect) range.rect = rect;
      else state.tracked.delete(id);
    }
  });
  const listener = state.service(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id === RemoveSheetMutation.id) forget(state, (params as { subUnitId: string }).subUnitId);
  });
  return () => {
    stop();
    listener.dispose();
  };
}

function forget(state: HostState, sheetId: string): void {
  for (const [id, range] of state.tracked) if (range.sheetId === sheetId) state.tracked.delete(id);
}
