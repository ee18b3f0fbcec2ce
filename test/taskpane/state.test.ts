import type { WorkbookGrid } from "../../src/figures/types";
import type { Answers } from "../../src/playbook/answers";
import { initialState, reduce } from "../../src/taskpane/state";
import type { Action, PaneState } from "../../src/taskpane/stateTypes";
import { finding, orders } from "./findings";

const after = (actions: Action[], from: PaneState = initialState("en")): PaneState =>
  actions.reduce(reduce, from);
const gridOf = (count: number): WorkbookGrid => ({
  sheets: Array.from({ length: count }, (_, i) => ({
    name: `Sheet${i + 1}`,
    visible: true,
    top: 0,
    left: 0,
    values: [],
    formulas: [],
    numberFormats: [],
  })),
  tables: [],
  names: [],
});
const NO_SHEET = { exists: false, finished: false, name: null };

describe("the wizard's steps", () => {
  test("it starts at the figures, with nothing found and nothing loaded", () => {
    expect(initialState("pl")).toMatchObject({
      language: "pl",
      step: "figures",
      findings: null,
      loaded: false,
    });
  });

  test("a saved place and language are resumed", () => {
    const answers: Answers = { version: 1, language: "pl", step: "options" };
    expect(after([{ type: "resumed", answers, sheet: NO_SHEET }])).toMatchObject({
      language: "pl",
      step: "options",
      loaded: true,
      answers,
    });
  });

  test("without anything saved the display language and the first step stay", () => {
    expect(after([{ type: "resumed", answers: null, sheet: NO_SHEET }])).toMatchObject({
      language: "en",
      step: "figures",
      loaded: true,
    });
  });

  test("a number that cannot be read keeps the user from going forward, not from going back", () => {
    const stuck = after([
      { type: "wentTo", step: "business" },
      { type: "fieldChecked", field: "hours", valid: false },
    ]);
    expect(reduce(stuck, { type: "wentTo", step: "options" }).step).toBe("business");
    expect(reduce(stuck, { type: "wentTo", step: "figures" })).toMatchObject({
      step: "figures",
      invalid: [],
    });
    expect(
      after(
        [
          { type: "fieldChecked", field: "hours", valid: true },
          { type: "wentTo", step: "options" },
        ],
        stuck,
      ).step,
    ).toBe("options");
  });

  test("checking a field that is as it was changes nothing", () => {
    const state = initialState("en");
    expect(reduce(state, { type: "fieldChecked", field: "x", valid: true })).toBe(state);
  });

  test("leaving a step ends the picking of a cell", () => {
    const state = after([
      { type: "pickStarted", target: { kind: "figure", figure: "orders" } },
      { type: "selectionRead", selection: { sheet: "S", address: "A1", value: 5, numberFormat: "0" } },
      { type: "wentTo", step: "business" },
    ]);
    expect([state.picking, state.selection]).toEqual([null, null]);
  });
});

describe("scanning", () => {
  test("progress is kept while the scan runs and dropped after it was cancelled", () => {
    const running = after([{ type: "scanStarted" }, { type: "scanProgressed", done: 3, total: 10 }]);
    expect(running).toMatchObject({ scan: { done: 3, total: 10 }, busy: "scan" });
    const cancelled = after(
      [{ type: "scanCancelled" }, { type: "scanProgressed", done: 9, total: 10 }],
      running,
    );
    expect(cancelled).toMatchObject({ scan: null, busy: null, notice: { kind: "scanCancelled" } });
  });

  test("what was found is announced with its number of sheets", () => {
    const findings = [orders(1200), finding("labor", 9000)];
    const state = after([
      { type: "scanStarted" },
      { type: "scanned", findings, answers: { version: 1 }, grid: gridOf(3) },
    ]);
    expect(state).toMatchObject({
      findings,
      scan: null,
      busy: null,
      notice: { kind: "scanned", count: 2, sheets: 3 },
    });
  });

  test("a failure ends the job and keeps what was known", () => {
    const findings = [orders(1)];
    const state = after([
      { type: "scanned", findings, answers: { version: 1 }, grid: gridOf(1) },
      { type: "scanStarted" },
      { type: "failed", failure: { job: "scan", code: "cell_editing", details: {} } },
    ]);
    expect(state).toMatchObject({ findings, scan: null, busy: null, failure: { code: "cell_editing" } });
    expect(reduce(state, { type: "failureDismissed" }).failure).toBeNull();
  });

  test("a selection that arrives after picking has ended is ignored", () => {
    const selection = { sheet: "S", address: "A1", value: 5, numberFormat: "0" };
    expect(after([{ type: "selectionRead", selection }]).selection).toBeNull();
  });
});

test("a veto that is lifted is said, with its area", () => {
  const change = { kind: "veto", area: "customer_service", lifted: true } as const;
  expect(after([{ type: "answered", change }]).notice).toEqual(change);
});

describe("the sheet", () => {
  test("once written it exists under its name, and is gone once removed", () => {
    const { answers, findings, language } = initialState("en");
    const written = after([
      { type: "jobStarted", job: "create" },
      {
        type: "sheetWritten",
        name: "Decision Matrix",
        kept: 0,
        restored: { rows: 0, columns: 0, tables: 0, sorted: 0 },
        built: answers,
        basis: { answers, findings, language },
      },
    ]);
    expect(written).toMatchObject({ busy: null, sheet: { exists: true, name: "Decision Matrix" } });
    expect(reduce(written, { type: "sheetRemoved" })).toMatchObject({ sheet: NO_SHEET, written: null });
  });

  test("starting over clears the answers and keeps findings, language and sheet", () => {
    const findings = [orders(10)];
    const state = after([
      {
        type: "resumed",
        answers: { version: 1, currency: "PLN" },
        sheet: { exists: true, finished: true, name: "M" },
      },
      { type: "scanned", findings, answers: { version: 1, currency: "PLN" }, grid: gridOf(1) },
      { type: "wentTo", step: "next" },
      { type: "startedOver" },
    ]);
    expect(state).toMatchObject({
      answers: { version: 1 },
      findings,
      step: "figures",
      sheet: { exists: true },
    });
    expect(state.answers).not.toHaveProperty("currency");
  });
});

test("no action changes the state it is given", () => {
  const state = Object.freeze(initialState("en"));
  expect(() =>
    after(
      [
        { type: "languageChosen", language: "pl" },
        { type: "wentTo", step: "review" },
      ],
      state,
    ),
  ).not.toThrow();
  expect(state).toEqual(initialState("en"));
});
