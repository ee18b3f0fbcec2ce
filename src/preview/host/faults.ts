// Trouble on demand, for tests: the failures a real Excel has and a healthy stand-in never shows.
import { HostError } from "./errors";
import { ActionType, type Action } from "./protocol";

export interface Fault {
  /** Which sync fails, counted from 1 from the moment the fault is set. */
  sync: number;
  /**
   * Which of its changes and calls fails (0-based; the client's own loading and tracking is not counted);
   * without it the whole batch is refused before it starts.
   */
  action?: number;
  code: string;
  message?: string;
}

export class Faults {
  private planned: Fault[] = [];
  private lostAnswers: number[] = [];
  private syncs = 0;
  private actions = 0;
  /** The user is typing in a cell: Excel refuses every batch. */
  cellEditMode = false;

  /** Makes the n-th sync from now fail. */
  fail(fault: Fault): void {
    this.planned.push({ ...fault, sync: this.syncs + fault.sync });
  }

  /** The n-th sync from now is carried out, and its answer never arrives. */
  loseAnswer(sync: number): void {
    this.lostAnswers.push(this.syncs + sync);
  }

  clear(): void {
    this.planned = [];
    this.lostAnswers = [];
    this.cellEditMode = false;
  }

  /** Counts a sync in and refuses it where it was planned so. */
  beginSync(): void {
    this.syncs += 1;
    this.actions = 0;
    if (this.cellEditMode) {
      throw new HostError(
        "InvalidOperationInCellEditMode",
        "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
      );
    }
    const whole = this.planned.find((fault) => fault.sync === this.syncs && fault.action === undefined);
    if (whole) throw asError(whole);
  }

  beforeAction({ ActionType: type, Name }: Action): void {
    if ((type !== ActionType.Method && type !== ActionType.SetProperty) || Name.startsWith("_")) return;
    const fault = this.planned.find(({ sync, action }) => sync === this.syncs && action === this.actions);
    this.actions += 1;
    if (fault) throw asError(fault);
  }

  losesAnswer(): boolean {
    return this.lostAnswers.includes(this.syncs);
  }
}

function asError(fault: Fault): HostError {
  return new HostError(fault.code, fault.message ?? `${fault.code} (on demand)`);
}
