import { answersToSave, decisionOf, isLifted, isUpToDate, vetoesOf } from "../../src/taskpane/selectors";
import { initialState, reduce } from "../../src/taskpane/state";
import { writingOf } from "../../src/taskpane/writing";
import { finding, orders } from "./findings";

const FINDINGS = [orders(1000), finding("labor", 8000), finding("delivery", 4000)];

test("the decision follows from findings and answers", () => {
  const decision = decisionOf({ findings: FINDINGS, answers: { version: 1 }, grid: null });
  expect(decision.orders).toBe(1000);
  expect(decision.costPerOrder.now).toBeCloseTo(12, 9);
});

test("vetoes are named also when they were lifted", () => {
  const areas = (lifted: boolean) =>
    decisionOf({
      findings: FINDINGS,
      answers: { version: 1, liftedVetoes: lifted ? ["customer_service"] : [] },
      grid: null,
    }).areas.find(({ area }) => area === "customer_service");
  for (const lifted of [false, true]) {
    const area = areas(lifted);
    if (!area) throw new Error("no customer service");
    expect(vetoesOf(area).map(({ activity }) => activity)).toEqual([
      "customer_care",
      "call_center",
      "live_chat",
    ]);
    expect(vetoesOf(area).map(({ reason }) => reason?.code)).toEqual(
      new Array(3).fill(lifted ? "reasons.veto_lifted" : "reasons.veto_contact"),
    );
    expect(isLifted(area)).toBe(lifted);
  }
});

test("what will be written is named by sheet, range and tables", () => {
  const decision = decisionOf({ findings: FINDINGS, answers: { version: 1 }, grid: null });
  const writing = writingOf(decision, "pl");
  expect(writing.sheet).toBe("Macierz decyzji");
  expect(writing.range).toMatch(/^A1:[A-Z]+\d+$/);
  expect(writing.tables.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["PlanFigures", "CriteriaWeights", "DecisionMatrix"]),
  );
});

test("the sheet is up to date until an answer, a figure or the language changes, whatever step is shown", () => {
  const state = { ...initialState("en"), findings: FINDINGS };
  const { answers, findings, language } = state;
  const written = reduce(state, {
    type: "sheetWritten",
    name: "M",
    kept: 0,
    restored: { rows: 0, columns: 0, tables: 0, sorted: 0 },
    built: answers,
    basis: { answers, findings, language },
  });
  expect(isUpToDate(written)).toBe(true);
  expect(isUpToDate(reduce(written, { type: "wentTo", step: "next" }))).toBe(true);
  expect(isUpToDate(reduce(written, { type: "languageChosen", language: "pl" }))).toBe(false);
  const changed = reduce(written, {
    type: "answered",
    change: { kind: "business", patch: { valueProposition: "premium" } },
  });
  expect(isUpToDate(changed)).toBe(false);
});

test("what is saved holds the place and the language", () => {
  const state = reduce(initialState("pl"), { type: "wentTo", step: "business" });
  expect(answersToSave(state)).toEqual({ version: 1, step: "business", language: "pl" });
});
