// Links back to a sheet, made late: the classes of ranges, names and sheets know each other.
import type { HostObject } from "../define";
import type { HostState } from "../state";
import { worksheetClass } from "./worksheet";

/** Null where the thing belongs to no sheet, or to one that is gone. */
export function sheetLink(state: HostState, sheetId: string | null): HostObject | null {
  return sheetId !== null && state.workbook.getSheetBySheetId(sheetId)
    ? worksheetClass.of({ state, sheetId })
    : null;
}
