// Whether a sheet of ours is there, and whether its last build came to its end.
import { listWorkbook } from "./listing";
import { findOwned } from "./ownership";
import { inExcel } from "./run";
import type { SheetKind } from "./state/state";
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
    const { sheets, tables, parts } = await listWorkbook(context);
    const store = requestStore(context, parts);
    await context.sync();
    const records = store().state.sheets;
    const [record, owned] = [records[kind], findOwned(kind, records, sheets, tables)];
    return { exists: !!owned, finished: !!owned && !!record?.finished, name: owned?.name ?? null };
  });
}
