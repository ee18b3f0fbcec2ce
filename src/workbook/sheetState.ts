// Whether a sheet of ours is there, and whether its last build came to its end.
import { listWorkbook } from "./listing";
import { findOwned } from "./ownership";
import { inExcel } from "./run";
import type { OwnedSheet, SheetKind } from "./state/state";
import { requestStore } from "./state/store";

export interface SheetState {
  exists: boolean;
  /** False where a build broke off: building again mends it. */
  finished: boolean;
  /** The sheet's name today: the user may have renamed it. */
  name: string | null;
}

export function sheetState(kind: SheetKind = "matrix"): Promise<SheetState> {
  return inExcel(async (context) => {
    const listing = await listWorkbook(context);
    const store = requestStore(context, listing.parts);
    await context.sync();
    const records = store().state.sheets;
    const [record, owned] = [records[kind], findOwned(kind, records, listing)];
    return { exists: !!owned, finished: !!owned && !!record?.finished, name: owned?.name ?? null };
  });
}

/** The sheets whose last build broke off, in the order of their making. One more round trip where one is still empty. */
export function unfinishedSheets(): Promise<SheetKind[]> {
  return inExcel(async (context) => {
    const listing = await listWorkbook(context);
    const store = requestStore(context, listing.parts);
    await context.sync();
    const records = store().state.sheets;
    const begun = (Object.entries(records) as [SheetKind, OwnedSheet][]).filter(([, one]) => !one.finished);
    const added = begun.map(([kind, { name }]) => {
      const owned = findOwned(kind, records, listing) !== undefined;
      // The build may have broken off before anything stood on the sheet.
      const empty = owned ? undefined : listing.sheets.find((sheet) => sheet.name === name);
      return { kind, owned, used: empty?.sheet.getUsedRangeOrNullObject(true) };
    });
    if (added.some(({ used }) => used)) await context.sync();
    return added.filter(({ owned, used }) => owned || used?.isNullObject === true).map(({ kind }) => kind);
  });
}
