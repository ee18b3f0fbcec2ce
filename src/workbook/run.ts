// How we talk to Excel: one conversation at a time for what changes the workbook, and Excel's errors as ours.
import { asWorkbookError, WorkbookError } from "./errors";

/** The set of the API without which nothing works; the manifest asks for it, but not every Excel heeds that. */
export const LEAST_API = "1.10";

/** True where this Excel knows the given set of the API ("1.9"). */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** Runs `work` against the workbook; waits while the user edits a cell, and leaves one step to undo where Excel can. */
export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (!supports(LEAST_API)) throw new WorkbookError("not_supported", { reason: `ExcelApi ${LEAST_API}` });
  const options: Excel.RunOptions = { delayForCellEdit: true };
  if (supports("1.20")) options.mergeUndoGroup = true;
  try {
    return await Excel.run(options, work);
  } catch (error) {
    throw asWorkbookError(error);
  }
}

let last: Promise<unknown> = Promise.resolve();

/**
 * As `inExcel`, but one after the other: what reads our saved state, changes it and writes it back
 * must not overtake another that does the same.
 */
export function inExcelAlone<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const mine = last.then(() => inExcel(work));
  last = mine.catch(() => undefined); // the caller of `mine` gets the error; the next in line only waits
  return mine;
}
