// What can go wrong between us and the workbook, as data: panes and the command line make sentences of it.

export type WorkbookErrorCode =
  /** The structure of the workbook is locked: no sheet can be added or removed. */
  | "workbook_protected"
  /** { sheet } is locked and must be written to. */
  | "sheet_protected"
  /** { sheet } is not there (any more). */
  | "sheet_missing"
  /** { sheet } is hidden, so nobody can go there; we never unhide. */
  | "sheet_hidden"
  /** { sheet } is the only visible one, and Excel keeps at least one. */
  | "only_sheet"
  /** { sheet, cells } hold something of the user's where the new plan has to write. */
  | "own_cells_in_the_way"
  /** { sheet, table } has rows or columns of the user's, or was moved. */
  | "layout_changed"
  /** The workbook was last written by a newer version of this add-in: { version }. */
  | "newer_state"
  /** More formulas are to be frozen than the workbook can remember. */
  | "too_much_to_remember"
  /** The cells behind { figures } are not as they were read: the workbook has to be read again. */
  | "figures_changed"
  /** A cell is being edited, so Excel takes no commands. */
  | "cell_editing"
  /** Nothing that has a cell is selected. */
  | "no_selection"
  /** { address } is not an address of cells. */
  | "bad_address"
  /** Excel is occupied, throttled, or lost the request: later it may do it. { reason } */
  | "excel_busy"
  | "excel_out_of_memory"
  /** The workbook may not be changed: open for reading only, or no rights. { reason } */
  | "no_access"
  /** More than Excel takes or gives at once. { reason } */
  | "too_large"
  /** This Excel lacks what the step needs. { reason } */
  | "not_supported"
  /** Merged cells, a filter, a pivot table or cells at the sheet's end stand where rows have to move. { reason } */
  | "cells_in_the_way"
  /** A sheet, table or name is not as it was read: somebody changed it. { reason } */
  | "changed_meanwhile"
  /** Anything else that Excel refused: { reason, message, where }. */
  | "refused";

export class WorkbookError extends Error {
  override readonly name = "WorkbookError";

  constructor(
    readonly code: WorkbookErrorCode,
    readonly details: Record<string, string | number> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(details)}`, options);
  }
}

/**
 * Excel's codes, https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling;
 * those that only a mistake of ours can cause are not among them.
 */
const KNOWN: Partial<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: "cell_editing",
  InvalidSelection: "no_selection",
  ActivityLimitReached: "excel_busy",
  ServiceNotAvailable: "excel_busy",
  RequestAborted: "excel_busy",
  Conflict: "excel_busy",
  InactiveWorkbook: "excel_busy",
  HostRestartNeeded: "excel_busy",
  MemoryLimitReached: "excel_out_of_memory",
  AccessDenied: "no_access",
  Unauthenticated: "no_access",
  BadPassword: "no_access",
  RequestPayloadSizeLimitExceeded: "too_large",
  ResponsePayloadSizeLimitExceeded: "too_large",
  OperationCellsExceedLimit: "too_large",
  RangeExceedsLimit: "too_large",
  ApiNotAvailable: "not_supported",
  ApiNotFound: "not_supported",
  NotImplemented: "not_supported",
  UnsupportedFeature: "not_supported",
  UnsupportedOperation: "not_supported",
  UnsupportedSheet: "not_supported",
  InsertDeleteConflict: "cells_in_the_way",
  MergedRangeConflict: "cells_in_the_way",
  PivotTableRangeConflict: "cells_in_the_way",
  FilteredRangeConflict: "cells_in_the_way",
  NonBlankCellOffSheet: "cells_in_the_way",
  ItemNotFound: "changed_meanwhile",
  ItemAlreadyExists: "changed_meanwhile",
  InvalidBinding: "changed_meanwhile",
  InvalidReference: "changed_meanwhile",
};

/** Excel's own error as ours; what is not Excel's (ours already, an abort, a bug) passes through. */
export function asWorkbookError(error: unknown): unknown {
  if (!isOfficeError(error)) return error;
  const code = KNOWN[error.code] ?? "refused";
  const where = error.debugInfo?.errorLocation ?? "";
  return new WorkbookError(code, { reason: error.code, message: error.message, where }, { cause: error });
}

interface OfficeError {
  code: string;
  message: string;
  debugInfo?: { errorLocation?: string };
}

/** By shape, not by class: the client may live in another realm than we do. */
export function isOfficeError(error: unknown): error is OfficeError {
  return (
    typeof error === "object" &&
    error !== null &&
    !(error instanceof WorkbookError) &&
    typeof (error as OfficeError).code === "string" &&
    "debugInfo" in error
  );
}
