// Trouble on demand, for tests: the failures a real Excel has and a healthy stand-in never shows.
import { HostError } from "./errors";

export interface Fault {
  /** Which sync fails, counted from 1 from the moment the fault is set. */
  sync: number;
  /** Which action of it fails (0-based); without it the whole batch is refused before it starts. */
  action?: number;
  code: string;
  message?: string;
}

export class Faults {
  private planned: Fault[] = [];
  private lostAnswers: number[] = [];
  private syncs = 0;
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
    if (this.cellEditMode) {
      throw new HostError(
        "InvalidOperationInCellEditMode",
        "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
      );
    }
    const whole = this.planned.find((fault) => fault.sync === this.syncs && fault.action === undefined);
    if (whole) throw asError(whole);
  }

  beforeAction(index: number): void {
    const fault = this.planned.find((planned) => planned.sync === this.syncs && planned.action === index);
    if (fault) throw asError(fault);
  }

  losesAnswer(): boolean {
    return this.lostAnswers.includes(this.syncs);
  }
}

function asError(fault: Fault): HostError {
  return new HostError(fault.code, fault.message ?? `${fault.code} (on demand)`);
}
