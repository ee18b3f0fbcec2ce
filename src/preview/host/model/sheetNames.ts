// The rules for sheet names.
// https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
import { invalidArgument, itemAlreadyExists } from "../errors";
import type { HostState } from "../state";

const MAX_LENGTH = 31;
const FORBIDDEN = /[:\\/?*[\]]/;

/** Throws where the name breaks a rule or another sheet has it (case ignored). */
export function checkSheetName(state: HostState, name: string, ownId?: string): void {
  const wrong =
    name.trim() === "" ||
    name.length > MAX_LENGTH ||
    FORBIDDEN.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'");
  // "History" is reserved by Excel for shared workbooks.
  if (wrong || name.toLowerCase() === "history") throw invalidArgument(`"${name}" cannot be a sheet's name.`);
  const taken = state.findSheet(name);
  if (taken?.getSheetName().toLowerCase() === name.toLowerCase() && taken.getSheetId() !== ownId) {
    throw itemAlreadyExists();
  }
  // Chart sheets are tabs too, though Excel's API does not list them.
  if (state.book.extras.otherTabs.some((tab) => tab.toLowerCase() === name.toLowerCase()))
    throw itemAlreadyExists();
}

/** "Sheet1", "Sheet2", ...: the first that is free. */
export function nextSheetName(state: HostState): string {
  const names = new Set(state.sheets().map((sheet) => sheet.getSheetName().toLowerCase()));
  let number = 1;
  while (names.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
