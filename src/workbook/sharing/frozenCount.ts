// How many formulas are frozen in this workbook, and forgetting them.
import { listWorkbook } from "../listing";
import { inExcel, inExcelAlone } from "../run";
import { openStore, requestStore } from "../state/store";
import { formulasIn } from "./held";
import { remember } from "./memory";

export function frozenCount(): Promise<number> {
  return inExcel(async (context) => {
    const { frozen } = (await openStore(context)).state;
    return (frozen?.blocks ?? []).reduce((sum, block) => sum + formulasIn(block), 0);
  });
}

/** What is frozen stays a value for good; no cell is changed. */
export function forgetFrozen(): Promise<void> {
  return inExcelAlone(async (context) => {
    const listing = await listWorkbook(context);
    const read = requestStore(context, listing.parts);
    await context.sync();
    remember(context, read(), listing, [], []);
    await context.sync();
  });
}
