// What Univer's undo forgets of rows and columns that went: which of them had a size, and the cells merged on them.
import {
  CommandType,
  ICommandService,
  type ICommand,
  type IMutationInfo,
  type IRange,
  type Workbook,
} from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveWorksheetMergeMutation,
} from "@univerjs/sheets";

const MERGES = "preview.mutation.bring-back-merges";

interface LineParams {
  unitId: string;
  subUnitId: string;
  range: IRange;
}

interface Removed extends LineParams {
  /** The mutation that makes room for them again, and what it calls their sizes. */
  back: string;
  sizes: { rowInfo: object } | { colInfo: object };
}

/** Univer takes merged cells apart before their rows go. */
const TOUCH_MERGES: readonly string[] = [
  RemoveRowMutation.id,
  RemoveColMutation.id,
  RemoveWorksheetMergeMutation.id,
  AddWorksheetMergeMutation.id,
];

export class RemovedLines {
  private removed: Removed[] = [];
  /** The merged cells of sheets, as they were before the step. */
  private readonly merges = new Map<string, MergeParams>();

  constructor(private readonly workbook: Workbook) {}

  /** Before every mutation. */
  note(id: string, params: unknown): void {
    if (!TOUCH_MERGES.includes(id)) return;
    const rows = id === RemoveRowMutation.id;
    const { unitId, subUnitId, range } = params as LineParams;
    const sheet = this.workbook.getSheetBySheetId(subUnitId);
    if (!sheet) return;
    if (!this.merges.has(subUnitId)) {
      const ranges = sheet.getMergeData().map((merge) => ({ ...merge }));
      this.merges.set(subUnitId, { unitId, subUnitId, ranges });
    }
    if (!rows && id !== RemoveColMutation.id) return;
    this.removed.push({
      unitId,
      subUnitId,
      range,
      back: rows ? InsertRowMutation.id : InsertColMutation.id,
      sizes: rows
        ? { rowInfo: slice(sheet.getRowManager().getRowData(), range.startRow, range.endRow) }
        : { colInfo: slice(sheet.getColumnManager().getColumnData(), range.startColumn, range.endColumn) },
    });
  }

  forget(): void {
    this.removed = [];
    this.merges.clear();
  }

  /** What undoes a step, with what was noted since the last one. */
  complete(undo: readonly IMutationInfo[]): IMutationInfo[] {
    const { removed } = this;
    const merges = [...this.merges.values()].map((params) => ({ id: MERGES, params }));
    this.forget();
    const sized = undo.map((mutation) => {
      const params = mutation.params as LineParams;
      const lines = removed.find(
        ({ back, subUnitId, range }) =>
          back === mutation.id && subUnitId === params.subUnitId && isSameRange(range, params.range),
      );
      return lines ? { ...mutation, params: { ...params, ...lines.sizes } } : mutation;
    });
    return [...sized, ...merges];
  }
}

/** By their distance from the first. */
function slice(lines: Readonly<Record<number, unknown>>, first: number, last: number): object {
  const found = Array.from(
    { length: last - first + 1 },
    (_, index) => [index, lines[first + index]] as const,
  );
  return Object.fromEntries(found.filter(([, line]) => line !== undefined && line !== null));
}

const isSameRange = (a: IRange, b: IRange | undefined): boolean =>
  a.startRow === b?.startRow &&
  a.endRow === b.endRow &&
  a.startColumn === b.startColumn &&
  a.endColumn === b.endColumn;

interface MergeParams {
  unitId: string;
  subUnitId: string;
  ranges: IRange[];
}

/** The merged cells of a sheet exactly as they were. */
export const mergesMutation = (workbook: Workbook): ICommand<MergeParams> => ({
  id: MERGES,
  type: CommandType.MUTATION,
  handler(accessor, params) {
    const sheet = params && workbook.getSheetBySheetId(params.subUnitId);
    if (!params || !sheet) return false;
    const commands = accessor.get(ICommandService);
    const now = sheet.getMergeData().map((merge) => ({ ...merge }));
    if (now.length > 0)
      commands.syncExecuteCommand(RemoveWorksheetMergeMutation.id, { ...params, ranges: now });
    // Copies: the sheet takes the ranges it is given for its own, and moves them.
    const ranges = params.ranges.map((merge) => ({ ...merge }));
    if (ranges.length > 0) commands.syncExecuteCommand(AddWorksheetMergeMutation.id, { ...params, ranges });
    return true;
  },
});
