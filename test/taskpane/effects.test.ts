import type { WorkbookGrid } from "../../src/figures/types";
import type { Answers } from "../../src/playbook/answers";
import { createEffects } from "../../src/taskpane/effects";
import type { WorkbookDoor } from "../../src/taskpane/effectTools";
import { fetchLaterViews } from "../../src/taskpane/later";
import { initialState, reduce } from "../../src/taskpane/state";
import type { Action, PaneState } from "../../src/taskpane/stateTypes";
import { createStore } from "../../src/taskpane/store";

jest.mock("../../src/taskpane/later");

const NOTHING = { rows: 0, columns: 0, tables: 0, sorted: 0 };

const GRID: WorkbookGrid = {
  tables: [],
  names: [],
  sheets: [
    {
      name: "Costs",
      visible: true,
      top: 0,
      left: 0,
      values: [
        ["Orders per month", 1200],
        ["Rent per month", 8400],
      ],
      formulas: [
        ["Orders per month", 1200],
        ["Rent per month", 8400],
      ],
      numberFormats: [
        ["General", "General"],
        ["General", "General"],
      ],
    },
  ],
};

/** A workbook's door that does as it is told; each test replaces what it is about. */
function door(own: Partial<WorkbookDoor> = {}): WorkbookDoor {
  return {
    scanWorkbook: () => Promise.resolve(GRID),
    readSelection: () => Promise.resolve({ sheet: "Costs", address: "B2", value: 8400, numberFormat: "0" }),
    readSelectedRange: () =>
      Promise.resolve({ sheet: "Quote", address: "A3:F12", value: "", numberFormat: "General" }),
    onSelectionChanged: () => Promise.resolve(() => Promise.resolve()),
    goTo: () => Promise.resolve(),
    loadAnswers: () => Promise.resolve(null),
    saveAnswers: () => Promise.resolve(),
    sheetState: () => Promise.resolve({ exists: false, finished: false, name: null }),
    unfinishedSheets: () => Promise.resolve([]),
    buildSheet: (planFor) =>
      Promise.resolve({ name: planFor({}).name, renamed: [], kept: 0, restored: NOTHING }),
    removeSheet: () => Promise.resolve(),
    freezeForSharing: () => Promise.resolve({ frozen: 0, skipped: [] }),
    restoreFormulas: () => Promise.resolve({ restored: 0, skipped: [] }),
    repairFormulas: () => Promise.resolve({ repaired: 0, skipped: [] }),
    frozenCount: () => Promise.resolve(0),
    forgetFrozen: () => Promise.resolve(),
    readOwnSheet: () => Promise.resolve(null),
    readSources: () => Promise.resolve([]),
    ...own,
  };
}

/** Turns of the event loop until something has come about; a hundred are more than any test needs. */
async function waitUntil(done: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !done(); turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

function setUp(own: Partial<WorkbookDoor> = {}) {
  const store = createStore<PaneState, Action>(reduce, initialState("en"));
  return { store, effects: createEffects(store, door(own)) };
}

class NamedError extends Error {
  constructor(
    readonly code: string,
    readonly details: Record<string, string>,
  ) {
    super(code);
  }
}

describe("starting", () => {
  test("a workbook without saved answers waits for the user to scan", async () => {
    const scanWorkbook = jest.fn(() => Promise.resolve(GRID));
    const { store, effects } = setUp({ scanWorkbook });
    await effects.start();
    expect(store.get()).toMatchObject({ loaded: true, findings: null, busy: null });
    expect(scanWorkbook).not.toHaveBeenCalled();
  });

  test("a saved wizard is resumed where it was left, with the figures read again", async () => {
    const saved: Answers = { version: 1, language: "pl", step: "options", currency: "PLN" };
    const { store, effects } = setUp({ loadAnswers: () => Promise.resolve(saved) });
    await effects.start();
    expect(store.get()).toMatchObject({ language: "pl", step: "options", answers: { currency: "PLN" } });
    expect(store.get().findings?.map(({ figure }) => figure)).toEqual(
      expect.arrayContaining(["orders", "facility"]),
    );
  });

  test("nothing is saved while what was saved before could not be read", async () => {
    jest.useFakeTimers();
    const saveAnswers = jest.fn(() => Promise.resolve());
    const { store, effects } = setUp({ loadAnswers: () => Promise.reject(new Error("torn")), saveAnswers });
    const stop = effects.saveOnChange(10);
    await effects.start();
    store.dispatch({ type: "answered", change: { kind: "general", patch: { currency: "EUR" } } });
    await jest.advanceTimersByTimeAsync(50);
    expect(store.get().failure).toMatchObject({
      job: "start",
      code: "unknown",
      details: { message: "torn" },
    });
    expect(saveAnswers).not.toHaveBeenCalled();
    stop();
    jest.useRealTimers();
  });

  test("a sheet that was begun and not finished is finished, from the figures as they are now", async () => {
    const buildSheet = jest.fn<
      ReturnType<WorkbookDoor["buildSheet"]>,
      Parameters<WorkbookDoor["buildSheet"]>
    >((planFor) => Promise.resolve({ name: planFor({}).name, renamed: [], kept: 0, restored: NOTHING }));
    const { store, effects } = setUp({
      loadAnswers: () => Promise.resolve({ version: 1 }),
      sheetState: () => Promise.resolve({ exists: true, finished: false, name: "Decision Matrix" }),
      unfinishedSheets: () => Promise.resolve(["matrix", "vendors"]),
      buildSheet,
    });
    await effects.start();
    expect(buildSheet.mock.calls.map(([, kind]) => kind)).toEqual([undefined, "vendors"]);
    expect(store.get()).toMatchObject({ sheet: { finished: true }, failure: null, busy: null });
  });

  test("a sheet that cannot be finished stays marked, and trying again finishes it", async () => {
    let refused = true;
    const { store, effects } = setUp({
      sheetState: () => Promise.resolve({ exists: true, finished: false, name: "Decision Matrix" }),
      unfinishedSheets: () => Promise.resolve(["matrix", "vendors"]),
      buildSheet: (planFor) =>
        refused
          ? Promise.reject(new NamedError("no_access", { reason: "AccessDenied" }))
          : Promise.resolve({ name: planFor({}).name, renamed: [], kept: 0, restored: NOTHING }),
    });
    await effects.start();
    expect(store.get()).toMatchObject({
      sheet: { finished: false },
      failure: { job: "create", code: "no_access" },
    });
    refused = false;
    await effects.retry();
    expect(store.get()).toMatchObject({ sheet: { finished: true }, failure: null });
  });
});

describe("scanning", () => {
  test("progress is shown and the findings arrive", async () => {
    const seen: PaneState["scan"][] = [];
    const { store, effects } = setUp({
      scanWorkbook: (options) => {
        options?.onProgress?.({ done: 5, total: 10 });
        return Promise.resolve(GRID);
      },
    });
    store.subscribe(() => seen.push(store.get().scan));
    await effects.scan();
    expect(seen).toContainEqual({ done: 5, total: 10 });
    expect(store.get()).toMatchObject({ scan: null, sheetsRead: 1 });
  });

  test("of a workbook so huge that not all cells were kept, those that the user points at are read", async () => {
    const [costs] = GRID.sheets;
    if (!costs) throw new Error("no sheet");
    const huge: WorkbookGrid = {
      ...GRID,
      sheets: [{ ...costs, stretches: [{ first: 100, last: 90_000, columns: [] }] }],
    };
    const scanWorkbook = jest.fn<Promise<WorkbookGrid>, Parameters<WorkbookDoor["scanWorkbook"]>>(() =>
      Promise.resolve(huge),
    );
    const { store, effects } = setUp({ scanWorkbook });
    await effects.scan();
    const answer = (address: string) =>
      ({ kind: "cell", sheet: "Costs", address, value: 5, period: "month" }) as const;
    store.dispatch({ type: "answered", change: { kind: "figure", figure: "it", answer: answer("B2") } });
    expect(scanWorkbook).toHaveBeenCalledTimes(1);
    store.dispatch({ type: "answered", change: { kind: "figure", figure: "hr", answer: answer("C5000") } });
    await waitUntil(() => scanWorkbook.mock.calls.length === 2 && store.get().scan === null);
    expect(scanWorkbook.mock.calls[1]?.[0]?.wanted).toContainEqual({ sheet: "Costs", address: "C5000" });
    // Asked for once, not again and again.
    store.dispatch({ type: "answered", change: { kind: "figure", figure: "it", answer: answer("B1") } });
    await waitUntil(() => store.get().scan === null);
    expect(scanWorkbook).toHaveBeenCalledTimes(2);
  });

  test("a cancelled scan is no failure, and its late answer is dropped", async () => {
    let finish: (grid: WorkbookGrid) => void = () => undefined;
    const { store, effects } = setUp({ scanWorkbook: () => new Promise((resolve) => (finish = resolve)) });
    const scan = effects.scan();
    effects.cancelScan();
    finish(GRID);
    await scan;
    expect(store.get()).toMatchObject({ findings: null, failure: null, scan: null });
  });

  test("a scan that rejects because it was cancelled is no failure", async () => {
    const { store, effects } = setUp({
      scanWorkbook: (options) =>
        new Promise((_, reject) =>
          options?.signal?.addEventListener("abort", () => reject(new Error("aborted"))),
        ),
    });
    const scan = effects.scan();
    effects.cancelScan();
    await scan;
    expect(store.get().failure).toBeNull();
  });

  test("a failure names its code, and trying again repeats the scan", async () => {
    let calls = 0;
    const { store, effects } = setUp({
      scanWorkbook: () =>
        ++calls === 1 ? Promise.reject(new NamedError("cell_editing", {})) : Promise.resolve(GRID),
    });
    await effects.scan();
    expect(store.get()).toMatchObject({ busy: null, failure: { job: "scan", code: "cell_editing" } });
    await effects.retry();
    expect(store.get()).toMatchObject({ failure: null, sheetsRead: 1 });
  });
});

describe("picking a cell", () => {
  test("each selection shows its value, until picking ends", async () => {
    let handler: () => void = () => undefined;
    const stop = jest.fn(() => Promise.resolve());
    let value = 1;
    const { store, effects } = setUp({
      onSelectionChanged: (listener) => {
        handler = listener;
        return Promise.resolve(stop);
      },
      readSelection: () =>
        Promise.resolve({ sheet: "Costs", address: "B2", value: value++, numberFormat: "0" }),
    });
    await effects.pick({ kind: "figure", figure: "orders" });
    expect(store.get().selection?.value).toBe(1);
    handler();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(store.get().selection?.value).toBe(2);
    await effects.endPick();
    expect(stop).toHaveBeenCalledTimes(1);
    expect(store.get().picking).toBeNull();
  });

  test("picking for another figure ends the first listening", async () => {
    const stop = jest.fn(() => Promise.resolve());
    const { store, effects } = setUp({ onSelectionChanged: () => Promise.resolve(stop) });
    await effects.pick({ kind: "figure", figure: "orders" });
    await effects.pick({ kind: "figure", figure: "labor" });
    expect(stop).toHaveBeenCalledTimes(1);
    expect(store.get().picking).toEqual({ kind: "figure", figure: "labor" });
  });

  test("leaving the step ends the listening too", async () => {
    const stop = jest.fn(() => Promise.resolve());
    const { store, effects } = setUp({ onSelectionChanged: () => Promise.resolve(stop) });
    await effects.pick({ kind: "figure", figure: "orders" });
    store.dispatch({ type: "wentTo", step: "business" });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(stop).toHaveBeenCalledTimes(1);
  });
});

describe("the sheet", () => {
  test("is written from the decision in the language of the pane", async () => {
    const built = jest.fn<undefined, [string]>();
    const { store, effects } = setUp({
      buildSheet: (planFor) => {
        const { name } = planFor({});
        built(name);
        return Promise.resolve({ name, renamed: [], kept: 2, restored: NOTHING });
      },
    });
    await effects.start();
    await effects.scan();
    store.dispatch({ type: "languageChosen", language: "pl" });
    await effects.create();
    expect(built).toHaveBeenCalledWith("Macierz decyzji");
    expect(store.get()).toMatchObject({ sheet: { exists: true, name: "Macierz decyzji" }, busy: null });
  });

  test("a protected workbook is said by its code and nothing counts as written", async () => {
    const { store, effects } = setUp({
      buildSheet: () => Promise.reject(new NamedError("workbook_protected", { sheet: "x" })),
    });
    await effects.create();
    expect(store.get()).toMatchObject({
      sheet: { exists: false },
      written: null,
      failure: { job: "create", code: "workbook_protected", details: { sheet: "x" } },
    });
  });

  test("once removed it is gone from the state", async () => {
    const { store, effects } = setUp();
    await effects.create();
    await effects.remove();
    expect(store.get()).toMatchObject({ sheet: { exists: false, name: null }, notice: { kind: "removed" } });
  });
});

describe("saving", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test("several changes in a row are saved once, with step and language", async () => {
    const saveAnswers = jest.fn((_: Answers) => Promise.resolve());
    const { store, effects } = setUp({ saveAnswers });
    await effects.start();
    const stop = effects.saveOnChange(100);
    store.dispatch({ type: "answered", change: { kind: "general", patch: { currency: "E" } } });
    store.dispatch({ type: "answered", change: { kind: "general", patch: { currency: "EUR" } } });
    store.dispatch({ type: "wentTo", step: "business" });
    await jest.advanceTimersByTimeAsync(500);
    expect(saveAnswers.mock.calls).toEqual([
      [{ version: 1, currency: "EUR", step: "business", language: "en" }],
    ]);
    stop();
  });

  test("what was saved is not saved again, also after a failed try", async () => {
    let calls = 0;
    const { store, effects } = setUp({
      saveAnswers: () => (++calls === 1 ? Promise.reject(new NamedError("refused", {})) : Promise.resolve()),
    });
    await effects.start();
    const stop = effects.saveOnChange(10);
    store.dispatch({ type: "wentTo", step: "business" });
    await jest.advanceTimersByTimeAsync(100);
    expect([calls, store.get().failure?.job]).toEqual([1, "save"]);
    await effects.retry();
    await effects.save();
    expect([calls, store.get().failure]).toEqual([2, null]);
    stop();
  });
});

test("going to a cell that cannot be shown says so with the sheet's name", async () => {
  const { store, effects } = setUp({
    goTo: () => Promise.reject(new NamedError("sheet_hidden", { sheet: "Old" })),
  });
  await effects.goTo("Old", "A1");
  expect(store.get().failure).toMatchObject({ job: "goTo", code: "sheet_hidden", details: { sheet: "Old" } });
});

describe("steps that are fetched later", () => {
  test("one that could not be fetched is told with its reason, and trying again fetches it", async () => {
    const { store, effects } = setUp();
    const lost = Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" });
    jest.mocked(fetchLaterViews).mockRejectedValueOnce(lost);
    await effects.loadStep();
    expect(store.get()).toMatchObject({ stepsLoaded: false, failure: { job: "load", code: "not_fetched" } });
    await effects.retry();
    expect(store.get()).toMatchObject({ stepsLoaded: true, failure: null });
  });
});
