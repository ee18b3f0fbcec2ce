// What the sheet says, live, of ranges and joined cells of which some are deleted; and what is no loss.
import { withWorkbook } from "../../../src/cli/withWorkbook";
import { translator } from "../../../src/i18n";
import type { LiveCells } from "../../../src/matrix/links/liveCells";
import { sourceState } from "../../../src/matrix/links/sourceCell";
import { asUser, cellsAt, workbookOf } from "../../workbook/support";

jest.setTimeout(60_000);

const CELLS: Record<string, Omit<LiveCells, "sheet">> = {
  range: { address: "B2:B7", reducer: "SUM", last: 9600, extent: { cells: 6, filled: 3 } },
  row: { address: "D1:G1", reducer: "AVERAGE", last: 3, extent: { cells: 4, filled: 3 } },
  list: { address: "A2:A7", reducer: "COUNTA", last: 5, extent: { cells: 6, filled: 5 } },
  mixed: { address: "B2,B5:B6", reducer: "SUM", last: 4200, extent: { cells: 3, filled: 2 } },
  joined: { address: "B2,B3,B6", reducer: "SUM", last: 9600 },
};
const GOOD = "well";

/** What is said after each of the user's deeds, one after the other undone by opening the workbook anew. */
async function after(act: (sheet: Excel.Worksheet) => void): Promise<Record<string, unknown>> {
  const rows = [
    ["Costs", null, null, 1, 2, 6, null],
    ["Ann", 2600],
    ["Bob", 5400],
    ["Nobody", 0],
    [null, null],
    ["Cy", 1600],
    ["Total", null],
  ];
  return withWorkbook(await workbookOf({ Costs: rows, Ours: [["Plan"]] }), async ({ book }) => {
    const formulas = Object.values(CELLS).map((cells) => [
      `=${sourceState(translator("en"), { sheet: "Costs", ...cells }, `"${GOOD}"`)}`,
    ]);
    await asUser(({ worksheets }) => {
      worksheets.getItem("Ours").getRange(`A1:A${formulas.length}`).formulas = formulas;
    });
    await asUser(({ worksheets }) => act(worksheets.getItem("Costs")));
    await book.calculated();
    const { values } = await cellsAt("Ours", `A1:A${formulas.length}`);
    return Object.fromEntries(Object.keys(CELLS).map((name, at) => [name, values[at]?.[0]]));
  });
}

const WELL = Object.fromEntries(Object.keys(CELLS).map((name) => [name, GOOD]));

test.each<[string, (sheet: Excel.Worksheet) => void, object]>([
  ["as they were", () => undefined, WELL],
  ["rows put in between", (sheet) => sheet.getRange("3:4").insert("Down"), WELL],
  ["a blank row deleted", (sheet) => sheet.getRange("5:5").delete("Up"), WELL],
  [
    "a number cleared, as users leave cells blank",
    (sheet) => sheet.getRange("B6").clear("Contents"),
    { ...WELL, joined: "last value: the cells show an error or lack numbers" },
  ],
  [
    "a row deleted at the edge, and others overtyped later",
    (sheet) => {
      sheet.getRange("2:2").delete("Up");
      sheet.getRange("B2").values = [[8000]];
    },
    {
      range: "a part is gone: values left: 2 of 3",
      row: GOOD,
      list: "a part is gone: values left: 4 of 5",
      mixed: "last value: cells left: 2 of 3",
      joined: "last value: cells left: 2 of 3",
    },
  ],
  [
    "a row with a zero deleted: an entry less, the same sum",
    (sheet) => sheet.getRange("4:4").delete("Up"),
    { ...WELL, list: "a part is gone: values left: 4 of 5" },
  ],
  [
    "a column and a row deleted",
    (sheet) => {
      sheet.getRange("E:E").delete("Left");
      sheet.getRange("6:6").delete("Up");
    },
    {
      range: "a part is gone: values left: 2 of 3",
      row: "a part is gone: values left: 2 of 3",
      list: "a part is gone: values left: 4 of 5",
      mixed: "a part is gone: values left: 1 of 2",
      joined: "last value: cells left: 2 of 3",
    },
  ],
  [
    "all deleted",
    (sheet) => sheet.delete(),
    Object.fromEntries(Object.keys(CELLS).map((name) => [name, "last value: the cell is gone"])),
  ],
])("%s", async (_, act, expected) => {
  expect(await after(act)).toEqual(expected);
});

test("long lists are counted only as long as the formula is one that Excel takes", () => {
  for (let count = 1; count <= 200; count += 3)
    for (const part of [(i: number) => `AB${1000 + i}`, (i: number) => `AB${1000 + i}:AC${1000 + i}`]) {
      const address = Array.from({ length: count }, (_, i) => part(2 * i)).join(",");
      const extent = { cells: 2 * count, filled: count };
      const cells = { sheet: "Costs of 2027", address, reducer: "SUM", last: 123456.78, extent } as const;
      for (const language of ["en", "pl"] as const)
        expect(sourceState(translator(language), cells, `"${GOOD}"`).length).toBeLessThanOrEqual(8192);
    }
});
