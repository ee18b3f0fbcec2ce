// Excel.WorksheetProtection and Excel.WorkbookProtection. Passwords are not kept: the stand-in is no safe.
// https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection
import { defineClass } from "../define";
import { invalidOperation } from "../errors";
import type { HostState, SheetTarget } from "../state";

export const worksheetProtectionClass = defineClass<SheetTarget>({
  name: "WorksheetProtection",
  properties: { protected: { get: isProtected } },
  methods: {
    protect(self) {
      if (isProtected(self)) throw invalidOperation("The sheet is protected already.");
      self.state.book.extras.protectedSheets.push(self.sheetId);
    },
    unprotect({ state, sheetId }) {
      state.allowWorkbookChange(false);
      state.book.extras.protectedSheets = state.book.extras.protectedSheets.filter((id) => id !== sheetId);
    },
  },
});

export const workbookProtectionClass = defineClass<{ state: HostState }>({
  name: "WorkbookProtection",
  properties: { protected: { get: ({ state }) => state.book.extras.workbookProtected } },
  methods: {
    protect({ state }) {
      if (state.book.extras.workbookProtected) throw invalidOperation("The workbook is protected already.");
      state.book.extras.workbookProtected = true;
    },
    unprotect({ state }) {
      state.book.extras.workbookProtected = false;
    },
  },
});

function isProtected({ state, sheetId }: SheetTarget): boolean {
  return state.book.extras.protectedSheets.includes(sheetId);
}
