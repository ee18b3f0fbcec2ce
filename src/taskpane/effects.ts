// All calls to the workbook, and what becomes of their failures. Knows no React; the workbook's door is handed in.
import { createCreating } from "./creating";
import type { EffectTools, WorkbookDoor } from "./effectTools";
import { failureOf } from "./failures";
import { createFinishing } from "./finishing";
import { fetchLaterViews } from "./later";
import { createManaging, type Managing } from "./managing/effects";
import { createPicking, type Picking } from "./picking";
import { createSaving, type Saving } from "./saving";
import { createScanning, type Scanning } from "./scanning";
import { createSharing, type Sharing } from "./sharing";
import type { Action, PaneState } from "./stateTypes";
import type { Store } from "./store";

export interface Effects
  extends Pick<Scanning, "scan" | "cancelScan">, Picking, Sharing, Managing, Omit<Saving, "markSaved"> {
  /** Fetches the steps after the first, where that was not done ahead. */
  loadStep: () => Promise<void>;
  /** Reads what was saved; scans at once where the wizard is resumed. */
  start: () => Promise<void>;
  goTo: (sheet: string, address: string) => Promise<void>;
  create: () => Promise<void>;
  remove: () => Promise<void>;
  /** Repeats the job that failed last. */
  retry: () => Promise<void>;
}

export function createEffects(store: Store<PaneState, Action>, door: WorkbookDoor): Effects {
  const { dispatch } = store;
  let again: (() => Promise<void>) | null = null;

  const run: EffectTools["run"] = async (job, work) => {
    try {
      await work();
    } catch (error) {
      again = () => run(job, work);
      dispatch({ type: "failed", failure: failureOf(job, error) });
    }
  };
  const { read, hasMoved, ...scanning } = createScanning({ store, door, run });
  const { markSaved, ...saving } = createSaving({ store, door, run });

  const managing = createManaging({ store, door, run }, saving.save);
  const create = createCreating({ store, door, run }, saving.save, { read, hasMoved });
  const { unfinished, finish } = createFinishing({ store, door, run }, (kind) =>
    kind === "matrix" ? create() : managing.manage(kind),
  );

  return {
    ...scanning,
    ...saving,
    ...createPicking({ store, door, run }),
    ...createSharing({ store, door, run }),
    ...managing,
    loadStep: () =>
      run("load", async () => {
        await fetchLaterViews();
        dispatch({ type: "stepsLoaded" });
      }),
    start: () =>
      run("start", async () => {
        dispatch({ type: "jobStarted", job: "start" });
        const [answers, sheet, begun] = await Promise.all([
          door.loadAnswers(),
          door.sheetState(),
          unfinished(),
        ]);
        dispatch({ type: "resumed", answers, sheet });
        dispatch({ type: "jobEnded" });
        markSaved();
        if (answers || begun.length > 0) await scanning.scan();
        await finish(begun);
      }),
    goTo: (sheet, address) =>
      run("goTo", async () => {
        await door.goTo(sheet, address);
        dispatch({ type: "noticed", notice: { kind: "wentTo", sheet, address } });
      }),
    create,
    remove: () =>
      run("remove", async () => {
        dispatch({ type: "jobStarted", job: "remove" });
        await door.removeSheet();
        dispatch({ type: "sheetRemoved" });
      }),
    async retry() {
      const work = again;
      again = null;
      dispatch({ type: "failureDismissed" });
      await work?.();
    },
  };
}
