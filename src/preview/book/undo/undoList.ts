// Univer's undo list, with what stands beside the grid: each step brings back tables, charts, links, rules and the rest
// as they were, together with its cells.
import {
  IUndoRedoService,
  LocalUndoRedoService,
  type IMutationInfo,
  type IUndoRedoItem,
  type Nullable,
} from "@univerjs/core";
import { MoveRangeMutation } from "@univerjs/sheets";
import { WORKBOOK_ID } from "../read";

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const UNDO_LEVELS = 100;

export interface Beside {
  /**
   * What brings back how things were when this was last asked, and how they are now; null where they are the same, and
   * will be after what the grid has done is undone.
   */
  changes(done?: readonly IMutationInfo[]): { undo: IMutationInfo; redo: IMutationInfo } | null;
  /** A step of the grid, so that it is undone and done again in full. */
  completed(item: IUndoRedoItem): IUndoRedoItem;
  /** From here on, whatever it is that came about otherwise. */
  accept(): void;
}

export class UndoList extends LocalUndoRedoService {
  private beside: Beside | null = null;
  /** Several changes that are undone as one; `item` is what there is of it. */
  private step: { item: IUndoRedoItem | null } | null = null;

  watch(beside: Beside): void {
    this.beside = beside;
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (item.unitID !== WORKBOOK_ID) super.pushUndoRedo(item);
    else this.push(this.withBeside(item));
  }

  /** All that is done meanwhile is one step. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    const step = { item: null };
    this.step = step;
    try {
      return await work();
    } finally {
      this.attach();
      if (this.step === step) this.step = null;
    }
  }

  /** What changed beside the grid since the last step belongs to it, or within `during` to that. */
  attach(): void {
    const changes = this.beside?.changes();
    if (!changes) return;
    const alone = { unitID: WORKBOOK_ID, undoMutations: [changes.undo], redoMutations: [changes.redo] };
    if (this.step) this.push(alone);
    else this.join(alone, this._getUndoStack(WORKBOOK_ID, true).at(-1) ?? null);
  }

  override clearUndoRedo(unitID: string): void {
    super.clearUndoRedo(unitID);
    if (unitID !== WORKBOOK_ID) return;
    if (this.step) this.step.item = null;
    this.beside?.accept();
  }

  override pitchTopUndoElement(): Nullable<IUndoRedoItem> {
    return ownCells(super.pitchTopUndoElement());
  }

  override pitchTopRedoElement(): Nullable<IUndoRedoItem> {
    return ownCells(super.pitchTopRedoElement());
  }

  override popUndoToRedo(): void {
    super.popUndoToRedo();
    this.beside?.accept();
  }

  override popRedoToUndo(): void {
    super.popRedoToUndo();
    this.beside?.accept();
  }

  private withBeside(item: IUndoRedoItem): IUndoRedoItem {
    const whole = ownCells(this.beside?.completed(item) ?? item);
    const changes = this.beside?.changes(item.redoMutations);
    if (!changes) return whole;
    return {
      ...whole,
      undoMutations: [...whole.undoMutations, changes.undo],
      redoMutations: [...whole.redoMutations, changes.redo],
    };
  }

  private push(item: IUndoRedoItem): void {
    this._getRedoStack(WORKBOOK_ID, true).length = 0;
    const whole = this.join(item, this.step?.item ?? null);
    if (this.step) this.step.item = whole;
  }

  /** Adds to a step that is the last one, or makes another one. */
  private join(item: IUndoRedoItem, step: IUndoRedoItem | null): IUndoRedoItem {
    const stack = this._getUndoStack(WORKBOOK_ID, true);
    const isLast = step !== null && stack.at(-1) === step;
    const whole = isLast ? joined(step, item) : item;
    if (isLast) stack.pop();
    stack.push(whole);
    if (stack.length > UNDO_LEVELS) stack.shift();
    this._updateStatus();
    return whole;
  }
}

/** Cells that are moved are put into the sheet as they are, and changed there: a step keeps copies. */
function ownCells<T extends Nullable<IUndoRedoItem>>(item: T): T {
  if (!item) return item;
  const own = (mutation: IMutationInfo): IMutationInfo =>
    mutation.id === MoveRangeMutation.id ? structuredClone(mutation) : mutation;
  return { ...item, undoMutations: item.undoMutations.map(own), redoMutations: item.redoMutations.map(own) };
}

/** What was done later is undone first. */
function joined(first: IUndoRedoItem, then: IUndoRedoItem): IUndoRedoItem {
  return {
    ...first,
    undoMutations: [...then.undoMutations, ...first.undoMutations],
    redoMutations: [...first.redoMutations, ...then.redoMutations],
  };
}

/** For the set-up of Univer. */
export const WITH_UNDO_LIST: [typeof IUndoRedoService, { useClass: typeof UndoList }][] = [
  [IUndoRedoService, { useClass: UndoList }],
];
