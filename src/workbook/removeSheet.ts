// Calls a sheet back: the sheet and its names go, the answers and everything of the user's stay.
import { WorkbookError } from "./errors";
import { listWorkbook } from "./listing";
import { findOwned } from "./ownership";
import { inExcelAlone } from "./run";
import type { SheetKind } from "./state/state";
import { requestStore } from "./state/store";

/** Does nothing where there is no sheet of ours of that kind. */
export function removeSheet(kind: SheetKind = "matrix"): Promise<void> {
  return inExcelAlone(async (context) => {
    const listing = await listWorkbook(context);
    const read = requestStore(context, listing.parts);
    await context.sync();
    const store = read();
    const record = store.state.sheets[kind];
    if (!record) return;
    const owned = findOwned(kind, store.state.sheets, listing);
    if (owned) {
      if (listing.structureProtected) throw new WorkbookError("workbook_protected");
      if (listing.sheets.every((sheet) => sheet === owned || !sheet.visible))
        throw new WorkbookError("only_sheet", { sheet: owned.name });
    }
    const ours = new Set(record.names.map(({ name }) => name.toLowerCase()));
    owned?.sheet.delete(); // first: a sheet that has lost its names would pass as whole
    listing.names.filter(({ name }) => ours.has(name.toLowerCase())).forEach((name) => name.delete());
    const { [kind]: _removed, ...sheets } = store.state.sheets;
    store.save({ ...store.state, sheets });
    await context.sync();
  });
}
