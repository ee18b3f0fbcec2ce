// Creates a sheet of ours from a plan, or brings the one of its kind that is there up to date.
import type { SheetPlan } from "../../matrix/types";
import { putLooks, requestLooks } from "../dress/carried";
import { inExcelAlone } from "../run";
import type { Restored } from "../own/restored";
import type { OwnedSheet, SheetKind } from "../state/state";
import type { Store } from "../state/store";
import { prepare } from "./build";
import { carryOut, stays } from "./carryOut";
import { begun, withMade, withoutMade } from "./mending";
import { checkOwn, openTarget } from "./target";

export interface CreatedSheet {
  /** Differs from the plan's where the user has a sheet of that name. */
  name: string;
  /** Tables and defined names that took another name, for the same reason. */
  renamed: { from: string; to: string }[];
  /** Cells in which an edit of the user was kept. */
  kept: number;
  /** What of ours the user had deleted or sorted, and the build put back. */
  restored: Restored;
}

/**
 * Five round trips: what is there, what we remember, the target, everything written, the mark that it is whole; one more
 * where the user has sorted a table.
 * A build that breaks off leaves the mark "unfinished", and building again mends it. Throws a WorkbookError before
 * anything is written where the workbook does not allow it.
 */
export function createSheet(plan: SheetPlan, kind: SheetKind = "matrix"): Promise<CreatedSheet> {
  return inExcelAlone(async (context) => {
    const target = await openTarget(context, plan, kind);
    checkOwn(plan, target);
    adoptAnswers(target.store);
    const build = prepare(plan, target);
    build.record.tables = withMade(build.record.tables, (name) => !stays(build, name), target.record);
    const remember = (owned: OwnedSheet): void => {
      const { state } = target.store;
      target.store.save({ ...state, sheets: { ...state.sheets, [kind]: owned } });
    };
    const looks = requestLooks(target.sheet, build.carried);
    if (build.carried.length > 0) await context.sync();
    remember(begun(build.record, build.shifts, target.record, build.before));
    const writeTheRest = carryOut(context, plan, build, target);
    remember(build.record);
    writeTheRest();
    putLooks(target.sheet, looks);
    await context.sync();

    adoptAnswers(target.store);
    const { own: _taken, drawing: _drawn, ...whole } = build.record;
    remember({ ...whole, tables: withoutMade(whole.tables), finished: true });
    target.sheet.activate();
    target.sheet.getRange("A1").select();
    await context.sync();
    if (adoptAnswers(target.store)) {
      target.store.save(target.store.state);
      await context.sync();
    }
    return { name: target.name, renamed: build.renamed, kept: build.kept, restored: build.restored };
  });
}

/** What another pane has saved while the sheet was written stays; true where it did. */
function adoptAnswers(store: Store): boolean {
  const theirs = store.overtaken();
  if (theirs) store.state = { ...store.state, answers: theirs.answers };
  return theirs !== null;
}
