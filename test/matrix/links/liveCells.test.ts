// The formulas on the analyst's cells, live: they follow, and when the cells fail them the last value counts.
import { withWorkbook } from "../../../src/cli/withWorkbook";
import { errorShown, type LiveCells, liveState, liveValue } from "../../../src/matrix/links/liveCells";
import { asUser, cellsAt, workbookOf } from "../../workbook/support";

const CELLS: Record<string, Omit<LiveCells, "sheet">> = {
  single: { address: "B2", reducer: "", last: 1200 },
  range: { address: "B2:B3", reducer: "SUM", last: 6600 },
  parts: { address: "B2,B4", reducer: "SUM", last: 1201 },
  average: { address: "B2:B3", reducer: "AVERAGE", last: 3300 },
  list: { address: "A2:A4", reducer: "COUNTA", last: 3 },
  text: { address: "C2", reducer: "", last: 12, text: true },
};
const WORDS = { good: '"good"', check: '"check"', gone: '"gone"' };

/** What the formulas show after the user has done something to the sheet "Costs". */
async function after(act: (sheet: Excel.Worksheet) => void): Promise<Record<string, [unknown, unknown]>> {
  const costs = [
    ["Costs", null],
    ["Rent", 1200, "12 zł"],
    ["Wages", 5400],
    ["Power", 1],
    ["Last", null],
  ];
  return withWorkbook(await workbookOf({ Costs: costs, Ours: [["Plan"]] }), async ({ book }) => {
    const all = Object.values(CELLS).map((cells) => ({ sheet: "Costs", ...cells }));
    const formulas = all.map((cells) => [`=${liveValue(cells)}`, `=${liveState(cells, WORDS)}`]);
    await asUser(({ worksheets }) => {
      worksheets.getItem("Ours").getRange(`A1:B${formulas.length}`).formulas = formulas;
    });
    await asUser(({ worksheets }) => act(worksheets.getItem("Costs")));
    await book.calculated();
    const { values } = await cellsAt("Ours", `A1:B${formulas.length}`);
    return Object.fromEntries(
      Object.keys(CELLS).map((name, at) => [name, [values[at]?.[0], values[at]?.[1]]]),
    );
  });
}

const LIVE = {
  single: [1200, "good"],
  range: [6600, "good"],
  parts: [1201, "good"],
  average: [3300, "good"],
  list: [3, "good"],
  text: [12, "good"],
};

test.each<[string, (sheet: Excel.Worksheet) => void, object]>([
  ["as they were", () => undefined, LIVE],
  ["rows inserted above", (sheet) => sheet.getRange("1:2").insert("Down"), LIVE],
  ["the sheet renamed", (sheet) => (sheet.name = "My costs"), LIVE],
  [
    "another number",
    (sheet) => (sheet.getRange("B2").values = [[1300]]),
    {
      ...LIVE,
      single: [1300, "good"],
      range: [6700, "good"],
      parts: [1301, "good"],
      average: [3350, "good"],
    },
  ],
  [
    "a row deleted: what is left of a range counts, a single cell is gone",
    (sheet) => sheet.getRange("2:2").delete("Up"),
    {
      single: [1200, "gone"],
      range: [5400, "good"],
      parts: [1201, "gone"],
      average: [5400, "good"],
      list: [2, "good"],
      text: [12, "gone"],
    },
  ],
  [
    "the sheet deleted",
    (sheet) => sheet.delete(),
    Object.fromEntries(Object.entries(LIVE).map(([name, [value]]) => [name, [value, "gone"]])),
  ],
  [
    "an error",
    (sheet) => (sheet.getRange("B2:C2").formulas = [["=1/0", "=1/0"]]),
    {
      single: [1200, "check"],
      range: [6600, "check"],
      parts: [1201, "check"],
      average: [3300, "check"],
      list: [3, "good"],
      text: [12, "check"],
    },
  ],
  [
    "nothing, which is never zero",
    (sheet) => {
      sheet.getRange("A2:C4").clear();
    },
    Object.fromEntries(
      Object.entries(LIVE).map(([name, [value]]) => [name, [name === "list" ? 0 : value, "check"]]),
    ),
  ],
  [
    "a word",
    (sheet) => (sheet.getRange("B2").values = [["later"]]),
    {
      ...LIVE,
      single: [1200, "check"],
      range: [5400, "good"],
      parts: [1201, "check"],
      average: [5400, "good"],
    },
  ],
])("%s", async (_, act, expected) => {
  expect(await after(act)).toEqual(expected);
});

test("the error is named", async () => {
  const cells = { sheet: "Costs", address: "A1", reducer: "", last: 1 } as const;
  await withWorkbook(
    await workbookOf({ Costs: [["=1/0"]], Ours: [[`=${errorShown(cells)}`]] }),
    async ({ book }) => {
      await book.calculated();
      expect((await cellsAt("Ours", "A1")).values).toEqual([["#DIV/0!"]]);
    },
  );
});
