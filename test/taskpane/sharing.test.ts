import { translator } from "../../src/i18n";
import type { EffectTools, WorkbookDoor } from "../../src/taskpane/effectTools";
import { sharingSentence } from "../../src/taskpane/names";
import { createSharing } from "../../src/taskpane/sharing";
import { initialState, reduce } from "../../src/taskpane/state";
import type { Action, PaneState } from "../../src/taskpane/stateTypes";
import { createStore } from "../../src/taskpane/store";
import type { Skipped } from "../../src/workbook";

const LOCKED: Skipped = { reason: "protected", sheet: "Costs", address: "D2", formula: "=TCO(1)", cells: 1 };

function setUp(door: Partial<WorkbookDoor>) {
  const store = createStore<PaneState, Action>(reduce, initialState("en"));
  const run: EffectTools["run"] = (_job, work) => work();
  return { store, ...createSharing({ store, door: door as WorkbookDoor, run }) };
}

test("freezing says how many formulas became values, what was left, and what is frozen now", async () => {
  const { store, share } = setUp({
    freezeForSharing: () => Promise.resolve({ frozen: 3, skipped: [LOCKED] }),
    frozenCount: () => Promise.resolve(5),
  });
  await share("freeze");
  expect(store.get()).toMatchObject({
    busy: null,
    frozen: 5,
    shared: { job: "freeze", count: 3, skipped: [LOCKED] },
    notice: { kind: "shared" },
  });
});

test.each([
  ["en", "freeze", 0, [], "No formula uses Infraplan’s functions, so nothing was frozen."],
  ["en", "freeze", 0, [LOCKED], "No formula was frozen."],
  ["en", "restore", 1, [], "1 formula was restored."],
  ["en", "repair", 0, [], "No formula of Infraplan’s needs a repair."],
  ["en", "repair", 0, [LOCKED], "No formula was repaired."],
  ["pl", "freeze", 3, [], "Zastąpiono wartościami 3 formuły."],
  ["pl", "repair", 5, [], "Naprawiono 5 formuł; działają."],
] as const)("%s: %s of %d formulas reads as a sentence", (language, job, count, skipped, sentence) => {
  expect(sharingSentence(translator(language), { job, count, skipped: [...skipped] })).toBe(sentence);
});
