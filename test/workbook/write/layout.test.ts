import type { SheetPlan } from "../../../src/matrix/types";
import { rowHeights, wrappedLines } from "../../../src/workbook/write/layout";

const plan = (over: Partial<SheetPlan>): SheetPlan =>
  ({ rows: [], wrap: [], merges: [], looks: [], widths: [], ...over }) as SheetPlan;

test("a long text makes its row higher, as many lines as its column needs", () => {
  const rows = [[{ text: "x".repeat(50) }], [{ text: "short" }]];
  expect(wrappedLines(plan({ rows, wrap: ["A1:A2"], widths: [20] }))).toEqual(new Map([[0, 3]]));
});

test("a formula counts by the text it shows at first", () => {
  const rows = [
    [{ formula: "=A9", expected: "x".repeat(50) }],
    [{ formula: `=IF(TRUE,"${"x".repeat(50)}")` }],
  ];
  expect(wrappedLines(plan({ rows, wrap: ["A1:A2"], widths: [20] }))).toEqual(new Map([[0, 3]]));
});

test("a merged cell has the width of all its columns", () => {
  const rows = [[{ text: "x".repeat(50) }]];
  expect(wrappedLines(plan({ rows, wrap: ["A1:C1"], merges: ["A1:C1"], widths: [20, 20, 20] }))).toEqual(
    new Map(),
  );
});

test("a row is as high as its highest cell, and line breaks count", () => {
  const rows = [[{ text: "a\nb\nc" }, { text: "x".repeat(30) }]];
  expect(wrappedLines(plan({ rows, wrap: ["A1:B1"], widths: [20, 20] }))).toEqual(new Map([[0, 3]]));
});

test("cells that do not wrap change nothing", () => {
  expect(wrappedLines(plan({ rows: [[{ text: "x".repeat(50) }]], widths: [20] }))).toEqual(new Map());
});

test("a row is high enough for its type and its lines, and never higher than Excel allows", () => {
  const rows = [[{ text: "Title" }], [{ text: "a\nb\nc" }], [{ text: "x\n".repeat(60) }]];
  const looks = [
    { address: "A1:A2", look: "title" as const },
    { address: "A2", look: "body" as const },
  ];
  const heights = rowHeights(plan({ rows, looks, wrap: ["A1:A3"], widths: [20] }));
  expect([...heights].map(([row, points]) => [row, Math.round(points)])).toEqual([
    [1, 45],
    [2, 409],
    [0, 24],
  ]);
});
