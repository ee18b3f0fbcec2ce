// Troubles that the host can be given, one after another, until one finds nothing to break.
import type { Faults } from "../../src/preview/host/faults";

export type Trouble = (faults: Faults) => void;

/**
 * Excel's errors, https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 * (those of other applications and of ribbons left out).
 */
export const ERROR_CODES = [
  "AccessDenied",
  "ActivityLimitReached",
  "ApiNotAvailable",
  "ApiNotFound",
  "BadPassword",
  "Conflict",
  "ContentLengthRequired",
  "EmptyChartSeries",
  "FilteredRangeConflict",
  "FormulaLengthExceedsLimit",
  "GeneralException",
  "HostRestartNeeded",
  "InactiveWorkbook",
  "InsertDeleteConflict",
  "InvalidArgument",
  "InvalidBinding",
  "InvalidOperation",
  "InvalidOperationInCellEditMode",
  "InvalidReference",
  "InvalidRequest",
  "InvalidSelection",
  "ItemAlreadyExists",
  "ItemNotFound",
  "MemoryLimitReached",
  "MergedRangeConflict",
  "NonBlankCellOffSheet",
  "NotImplemented",
  "OperationCellsExceedLimit",
  "PivotTableRangeConflict",
  "RangeExceedsLimit",
  "RefreshWorkbookLinksBlocked",
  "RequestAborted",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "ServiceNotAvailable",
  "Unauthenticated",
  "UnsupportedFeature",
  "UnsupportedOperation",
  "UnsupportedSheet",
] as const;

/** Each trouble has the next of the codes. */
function nextCode(): () => string {
  let next = 0;
  return () => ERROR_CODES[next++ % ERROR_CODES.length] ?? "GeneralException";
}

/**
 * Attempts with each trouble: the n-th sync refused whole, carried out with its answer lost, and broken off at each of
 * its changes in turn (the earlier ones stay, as in Excel). `attempt` says whether there was something to break.
 * Gives the number of troubles that broke something.
 */
export async function everyFault(attempt: (trouble: Trouble) => Promise<boolean>): Promise<number> {
  const code = nextCode();
  let broken = 0;
  for (let sync = 1; ; sync += 1) {
    if (!(await attempt((faults) => faults.fail({ sync, code: code() })))) return broken;
    broken += 1;
    if (await attempt((faults) => faults.loseAnswer(sync))) broken += 1;
    for (let action = 0; ; action += 1) {
      if (!(await attempt((faults) => faults.fail({ sync, action, code: code() })))) break;
      broken += 1;
    }
  }
}

/** True where the work was refused. */
export const fails = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => false,
    () => true,
  );
