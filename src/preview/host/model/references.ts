// From a reference as text ("Costs!$C$12", "'My sheet'!A:A", a defined name) to a range of the workbook.
import { parseCells, quoteSheet, splitAddress, cellsText } from "../cells/address";
import type { HostState, RangeTarget } from "../state";
import { findName } from "./nameStore";

/** Undefined where the text is no reference, or its sheet is gone. `sheetId` is the sheet of bare addresses. */
export function rangeOfReference(
  state: HostState,
  reference: string,
  sheetId: string,
): RangeTarget | undefined {
  const { sheet, cells } = splitAddress(reference.trim().replace(/^=/, ""));
  const rect = parseCells(cells);
  const home = sheet === undefined ? sheetId : sheetIdByName(state, sheet);
  if (rect && home) return { state, sheetId: home, rect };
  if (rect) return undefined;
  const name = findName(state, cells, home ?? sheetId);
  // A name may stand for another name; a chain of its own would never end.
  return name && name.formula.replace(/^=/, "") !== reference
    ? rangeOfReference(state, name.formula, sheetId)
    : undefined;
}

export function addressOf(range: RangeTarget): string {
  return `${quoteSheet(range.state.sheet(range.sheetId).getSheetName())}!${cellsText(range.rect)}`;
}

function sheetIdByName(state: HostState, name: string): string | undefined {
  return state
    .sheets()
    .find((sheet) => sheet.getSheetName().toLowerCase() === name.toLowerCase())
    ?.getSheetId();
}
