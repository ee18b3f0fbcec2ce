import { knownCriteria } from "../../../src/taskpane/managing/read";
import type { OwnRow } from "../../../src/workbook";

const row = (id: string, criterion: string, touched = false): OwnRow => ({
  id,
  address: "A1",
  cells: { criterion },
  touched,
});

test("rows of the weights that nobody has filled are no criteria: an update would add one each time", () => {
  const rows = [
    row("price", "Price"),
    row("own:1", "Green delivery"),
    row("own:2", "", true),
    row("own:3", ""),
  ];
  expect(
    knownCriteria({ sheet: "Vendors", finished: true, broken: [], tables: { VendorWeights: rows } }),
  ).toEqual([
    { id: "own:1", name: "Green delivery" },
    { id: "own:2", name: "" },
  ]);
});
