import type { WrittenTable } from "../../../src/workbook/state/state";
import { findEdits, placeOf, tableIds } from "../../../src/workbook/write/edits";

const written: WrittenTable = {
  plan: "CriteriaWeights",
  name: "CriteriaWeights",
  address: "A5:C7",
  rows: ["cost", "control"],
  columns: ["name", "weight", "check"],
  cells: [
    ["Cost per order", 3, null],
    ["Control", 2, null],
  ],
};
const header = ["Criterion", "Weight", "Check"];
const current = (...body: unknown[][]) => ({ formulas: [header, ...body], values: [header, ...body] });

describe("the user's edits", () => {
  test("are constants that differ from what we wrote", () => {
    const now = current(["Cost per order", 5, "=B6*2"], ["Control", 2, "=B7*2"]);
    now.values[1] = ["Cost per order", 5, 10];
    now.values[2] = ["Control", 2, 4];
    expect(findEdits(written, now)).toEqual([{ row: "cost", column: "weight", content: 5, formula: false }]);
  });

  test("are formulas put over our constants", () => {
    const now = {
      formulas: [header, ["Cost per order", "=Costs!B1", "=B6"], ["Control", 2, "=B7"]],
      values: [header, ["Cost per order", 7, 7], ["Control", 2, 2]],
    };
    expect(findEdits(written, now)).toEqual([
      { row: "cost", column: "weight", content: "=Costs!B1", formula: true },
    ]);
  });

  test("are constants put over our formulas, but not our formulas that moved along with the user's cells", () => {
    const now = {
      formulas: [header, ["Cost per order", 3, 99], ["Control", 2, "=Other!B8"]],
      values: [header, ["Cost per order", 3, 99], ["Control", 2, 4]],
    };
    expect(findEdits(written, now)).toEqual([{ row: "cost", column: "check", content: 99, formula: false }]);
  });

  test("that clear a cell of ours are kept too", () => {
    const now = current(["Cost per order", "", null], ["Control", 2, null]);
    expect(findEdits(written, now)).toEqual([{ row: "cost", column: "weight", content: "", formula: false }]);
  });

  test("find their cell by ids in a plan with other rows, and are dropped with their row", () => {
    const edit = { row: "control", column: "weight", content: 9, formula: false };
    expect(placeOf(edit, { rows: ["speed", "control"], columns: ["name", "note", "weight"] })).toEqual({
      row: 1,
      column: 2,
    });
    expect(placeOf(edit, { rows: ["speed"], columns: ["weight"] })).toBeNull();
  });
});

test("a table without ids goes by its leading texts and its header", () => {
  const contents = [
    ["Area", "Option", "Cost"],
    ["IT", "SaaS", "=B1"],
    ["IT", "Licence", 5],
  ];
  const at = { row: 0, column: 0, rows: 3, columns: 3 };
  expect(tableIds({ name: "DecisionMatrix", address: "A1:C3" }, at, contents)).toEqual({
    rows: ["IT|SaaS", "IT|Licence"],
    columns: ["Area", "Option", "Cost"],
  });
});
