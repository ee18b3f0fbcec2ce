// All calls to the workbook, and what becomes of their failures. Knows no React; the workbook's door is handed in.
import { recognise } from "../figures";
import { planSheet } from "../matrix/planSheet";
import type * as workbook from "../workbook";
import { failureOf } from "./failures";
import { refreshCells } from "./refreshCells";
import { answersToSave, decisionOf } from "./selectors";
import type { Action, Job, PaneState, PickTarget } from "./state";
import type { Store } from "./store";

export type WorkbookDoor = Pick<
  typeof workbook,
  | "scanWorkbook"
  | "readSelection"
  | "onSelectionChanged"
  | "goTo"
  | "loadAnswers"
  | "saveAnswers"
  | "sheetState"
  | "createSheet"
  | "removeSheet"
>;

export interface Effects {
  /** Reads what was saved; scans at once where the wizard is resumed. */
  start(): Promise<void>;
  scan(): Promise<void>;
  cancelScan(): void;
  goTo(sheet: string, address: string): Promise<void>;
  pick(target: PickTarget): Promise<void>;
  endPick(): Promise<void>;
  create(): Promise<void>;
  remove(): Promise<void>;
  save(): Promise<void>;
  /** Repeats the job that failed last. */
  retry(): Promise<void>;
  /** Saves answers a moment after each change; returns the function that ends it. */
  saveOnChange(delay?: number): () => void;
}

export function createEffects(store: Store<PaneState, Action>, door: WorkbookDoor): Effects {
  const { dispatch, get } = store;
  let again: (() => Promise<void>) | null = null;
  let scanning: AbortController | null = null;
  let stopListening: (() => Promise<void>) | null = null;
  let saved = "";
  let tried = "";
  let saving: Promise<void> = Promise.resolve();

  /** Runs a job; what goes wrong becomes state, never an unhandled rejection. */
  async function run(job: Job, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      again = () => run(job, work);
      dispatch({ type: "failed", failure: failureOf(job, error) });
    }
  }

  const scan = () =>
    run("scan", async () => {
      const abort = new AbortController();
      scanning = abort;
      dispatch({ type: "scanStarted" });
      try {
        const grid = await door.scanWorkbook({
          onProgress: ({ done, total }) => dispatch({ type: "scanProgressed", done, total }),
          signal: abort.signal,
        });
        if (abort.signal.aborted) return;
        const answers = refreshCells(get().answers, grid);
        dispatch({ type: "scanned", findings: recognise(grid), answers, sheets: grid.sheets.length });
      } catch (error) {
        if (!abort.signal.aborted) throw error;
      } finally {
        if (scanning === abort) scanning = null;
      }
    });

  const save = () =>
    run("save", async () => {
      const answers = answersToSave(get());
      const text = JSON.stringify(answers);
      if (text === saved) return;
      tried = text;
      saving = saving.catch(() => undefined).then(() => door.saveAnswers(answers));
      await saving;
      saved = text;
    });

  const readSelection = () =>
    run("pick", async () => {
      const selection = await door.readSelection();
      dispatch({ type: "selectionRead", selection });
    });

  async function stopPicking(): Promise<void> {
    const stop = stopListening;
    stopListening = null;
    if (stop) await run("pick", stop);
  }

  async function endPick(): Promise<void> {
    dispatch({ type: "pickEnded" });
    await stopPicking();
  }

  // Leaving the step ends picking as well: whatever ended it, nobody listens on.
  store.subscribe(() => {
    if (!get().picking) void stopPicking();
  });

  return {
    start: () =>
      run("start", async () => {
        dispatch({ type: "jobStarted", job: "start" });
        const [answers, sheet] = [await door.loadAnswers(), await door.sheetState()];
        dispatch({ type: "resumed", answers, sheet });
        dispatch({ type: "jobEnded" });
        saved = JSON.stringify(answersToSave(get()));
        if (answers) await scan();
      }),
    scan,
    cancelScan() {
      scanning?.abort();
      dispatch({ type: "scanCancelled" });
    },
    goTo: (sheet, address) =>
      run("goTo", async () => {
        await door.goTo(sheet, address);
        dispatch({ type: "noticed", notice: { kind: "wentTo", sheet, address } });
      }),
    async pick(target) {
      await endPick();
      await run("pick", async () => {
        dispatch({ type: "pickStarted", target });
        stopListening = await door.onSelectionChanged(() => void readSelection());
        if (get().picking !== target) await stopPicking();
        else await readSelection();
      });
    },
    endPick,
    create: () =>
      run("create", async () => {
        const { answers, findings, language } = get();
        dispatch({ type: "jobStarted", job: "create" });
        const plan = planSheet(decisionOf(get()), language);
        const { name } = await door.createSheet(plan);
        dispatch({ type: "sheetWritten", name, basis: { answers, findings, language } });
      }),
    remove: () =>
      run("remove", async () => {
        dispatch({ type: "jobStarted", job: "remove" });
        await door.removeSheet();
        dispatch({ type: "sheetRemoved" });
      }),
    save,
    async retry() {
      const work = again;
      again = null;
      dispatch({ type: "failureDismissed" });
      await work?.();
    },
    saveOnChange(delay = 600) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const unsubscribe = store.subscribe(() => {
        const text = JSON.stringify(answersToSave(get()));
        // What failed is tried again when the user says so or changes something, not for ever.
        if (!get().loaded || text === saved || text === tried) return;
        clearTimeout(timer);
        timer = setTimeout(() => void save(), delay);
      });
      return () => {
        clearTimeout(timer);
        unsubscribe();
      };
    },
  };
}
