// Takes merged cells apart; each keeps the look of the merged one. Univer's own command would visit every formula of the
// workbook for the looks alone.
import { IUndoRedoService } from "@univerjs/core";
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import { intersect } from "../../cells/address";
import { CellChanges, Grid } from "../../cells/grid";
import type { RangeTarget } from "../../state";

/** Merged areas that the range only touches are taken apart as a whole, as in Excel. */
export function unmerge({ state, sheetId, rect }: RangeTarget): void {
  const grid = state.grid(sheetId);
  const ranges = grid.getMergeData().filter((merge) => intersect(rect, areaOf(merge)) !== null);
  if (ranges.length === 0) return;
  const unitId = state.core.getUnitId();
  const params = { unitId, subUnitId: sheetId, ranges };
  const looks = new CellChanges();
  for (const { startRow, endRow, startColumn, endColumn } of ranges) {
    const style = grid.getCellMatrix().getValue(startRow, startColumn)?.s;
    if (!style) continue;
    for (let row = startRow; row <= endRow; row += 1)
      for (let column = startColumn; column <= endColumn; column += 1)
        if (row > startRow || column > startColumn) looks.add(row, column, { s: style });
  }
  state.run(RemoveWorksheetMergeMutation.id, params);
  state.service(IUndoRedoService).pushUndoRedo({
    unitID: unitId,
    undoMutations: [{ id: AddWorksheetMergeMutation.id, params }],
    redoMutations: [{ id: RemoveWorksheetMergeMutation.id, params }],
  });
  new Grid(state, sheetId).write(looks);
}

const areaOf = (merge: { startRow: number; endRow: number; startColumn: number; endColumn: number }) => ({
  row: merge.startRow,
  column: merge.startColumn,
  rows: merge.endRow - merge.startRow + 1,
  columns: merge.endColumn - merge.startColumn + 1,
});
