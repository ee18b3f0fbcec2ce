import { findOwned } from "../../src/workbook/ownership";
import type { OwnedSheet, WrittenTable } from "../../src/workbook/state/state";

const record = (over: Partial<OwnedSheet> = {}): OwnedSheet => ({
  id: "{1}",
  name: "Decision Matrix",
  finished: true,
  cells: "",
  merges: [],
  names: [],
  charts: [],
  tables: ["PlanFigures", "CriteriaWeights", "DecisionMatrix"].map((name) => ({ name }) as WrittenTable),
  ...over,
});
const tablesOn = (sheetId: string, ...names: string[]) => names.map((name) => ({ name, sheetId }));

test("nothing is ours in a workbook that has no record", () => {
  expect(findOwned(undefined, [{ id: "{1}", name: "Decision Matrix" }], [])).toBeUndefined();
});

test("the sheet that holds our tables is ours, renamed and with another id", () => {
  const sheets = [
    { id: "{1}", name: "Costs" },
    { id: "{9}", name: "My plan" },
  ];
  expect(findOwned(record(), sheets, tablesOn("{9}", "planfigures", "DecisionMatrix"))).toBe(sheets[1]);
});

test("without the tables it takes both the id and the name", () => {
  const [same, renumbered, renamed] = [
    { id: "{1}", name: "decision matrix" },
    { id: "{2}", name: "Decision Matrix" },
    { id: "{1}", name: "Costs" },
  ] as const;
  expect(findOwned(record(), [same], [])).toBe(same);
  expect(findOwned(record(), [renumbered], [])).toBeUndefined();
  expect(findOwned(record(), [renamed], [])).toBeUndefined();
});

test("one table of a name of ours does not make the user's sheet ours", () => {
  expect(findOwned(record(), [{ id: "{2}", name: "Costs" }], tablesOn("{2}", "PlanFigures"))).toBeUndefined();
});
