// Rows of a table with free rows, and rows that share a name: each is found again around what the user inserted.
import { identify } from "../../../src/workbook/own/identify";
import type { WrittenTable } from "../../../src/workbook/state/state";

const written = (cells: WrittenTable["cells"]): WrittenTable => ({
  plan: "Vendors",
  name: "Vendors",
  address: "A1:C9",
  rows: cells.map((_, index) => `row${index + 1}`),
  columns: ["vendor", "area", "score"],
  headers: ["Vendor", "Area", "Score"],
  cells,
});
const HEADER = ["Vendor", "Area", "Score"];
const rowsOf = (cells: WrittenTable["cells"], body: unknown[][]): string[] =>
  identify(written(cells), { formulas: [HEADER, ...body], values: [HEADER, ...body] }).rows;

test("a row inserted above free rows is the user's, though all of them have no name; what was typed below keeps its row", () => {
  const cells = [
    ["BoxHub", "Fulfillment", null],
    [null, null, null],
    [null, null, null],
  ];
  const body = [
    ["BoxHub", "Fulfillment", "=1"],
    ["Mine", "Fulfillment", ""],
    ["Typed", "Fulfillment", "=1"],
    ["", "", "=1"],
  ];
  expect(rowsOf(cells, body)).toEqual(["row1", "added:1", "row2", "row3"]);
});

test("a row inserted among rows of the same name leaves those their order", () => {
  const cells = ["Northgate", "Northgate", "Northgate"].map((vendor) => [vendor, "Test order", null]);
  const body = [
    ["Northgate", "Test order", "=1"],
    ["Mine", "Insurance", ""],
    ["Northgate", "Test order", "=1"],
    ["Northgate", "Test order", "=1"],
  ];
  expect(rowsOf(cells, body)).toEqual(["row1", "added:1", "row2", "row3"]);
});

test("a vendor named in the place that waited for it is still that place beside an inserted row", () => {
  const cells = [
    ["BoxHub", "Fulfillment", null],
    [null, "Finance", null],
  ];
  const body = [
    ["BoxHub", "Fulfillment", "=1"],
    ["Mine", "Fulfillment", ""],
    ["Ledger & Co", "Finance", "=1"],
  ];
  expect(rowsOf(cells, body)).toEqual(["row1", "added:1", "row2"]);
});
