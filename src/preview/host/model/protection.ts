// Excel.WorksheetProtection and Excel.WorkbookProtection, without passwords: the stand-in is no safe.
// https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection
import type { Args } from "../args";
import { defineClass } from "../define";
import { accessDenied, invalidOperation, notImplemented } from "../errors";
import type { HostState, SheetTarget } from "../state";

export const worksheetProtectionClass = defineClass<SheetTarget>({
  name: "WorksheetProtection",
  properties: { protected: { get: isProtected } },
  methods: {
    protect(self, args) {
      refusePassword("WorksheetProtection.protect", args, 1);
      if (isProtected(self)) throw invalidOperation("The sheet is protected already.");
      self.state.protectedHere.add(self.sheetId);
      self.state.book.extras.protectedSheets.push(self.sheetId);
      self.state.book.undo.clear();
    },
    unprotect(self, args) {
      refusePassword("WorksheetProtection.unprotect", args, 0);
      if (!isProtected(self)) return;
      const { state, sheetId } = self;
      if (!state.protectedHere.delete(sheetId)) throw accessDenied("The sheet came protected.");
      state.book.extras.protectedSheets = state.book.extras.protectedSheets.filter((id) => id !== sheetId);
      state.book.undo.clear();
    },
  },
});

export const workbookProtectionClass = defineClass<{ state: HostState }>({
  name: "WorkbookProtection",
  properties: { protected: { get: ({ state }) => state.book.extras.workbookProtected } },
});

function isProtected({ state, sheetId }: SheetTarget): boolean {
  return state.book.extras.protectedSheets.includes(sheetId);
}

function refusePassword(member: string, args: Args, index: number): void {
  if (args.isGiven(index)) throw notImplemented(`${member} with a password`);
}
