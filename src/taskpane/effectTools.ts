// What every effect works with: the store, the workbook's door, and the way a failure becomes state.
import type * as workbook from "../workbook";
import type { Store } from "./store";
import type { Action, Job, PaneState } from "./stateTypes";

export type WorkbookDoor = Pick<
  typeof workbook,
  | "scanWorkbook"
  | "readSelection"
  | "readSelectedRange"
  | "onSelectionChanged"
  | "goTo"
  | "loadAnswers"
  | "saveAnswers"
  | "sheetState"
  | "unfinishedSheets"
  | "buildSheet"
  | "removeSheet"
  | "freezeForSharing"
  | "restoreFormulas"
  | "repairFormulas"
  | "frozenCount"
  | "forgetFrozen"
  | "readOwnSheet"
  | "readSources"
>;

export interface EffectTools {
  store: Store<PaneState, Action>;
  door: WorkbookDoor;
  /** Does the work; what goes wrong becomes state and can be repeated, never an unhandled rejection. */
  run: (job: Job, work: () => Promise<void>) => Promise<void>;
}
