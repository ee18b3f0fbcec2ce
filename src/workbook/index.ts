// The door to Excel: the only folder that speaks Office.js. Reads the user's workbook, builds our sheet, remembers.
export { loadAnswers, saveAnswers } from "./answers";
export { buildSheet } from "./buildSheet";
export { WorkbookError, type WorkbookErrorCode } from "./errors";
export { readOwnSheet, type OwnCell, type OwnRow, type OwnTables } from "./readOwnSheet";
export { readSources } from "./links/readSources";
export { readOwnParts } from "./own/readOwnParts";
export type { Restored } from "./own/restored";
export { removeSheet } from "./removeSheet";
export { scanWorkbook } from "./scan/scanWorkbook";
export { goTo, onSelectionChanged, readSelectedRange, readSelection, type Selection } from "./selection";
export * from "./sharing";
export { sheetState, unfinishedSheets, type SheetState } from "./sheetState";
export type { SheetKind } from "./state/state";
export { createSheet, type CreatedSheet } from "./write/createSheet";
