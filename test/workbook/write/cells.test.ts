import fc from "fast-check";
import type { SheetPlan } from "../../../src/matrix/types";
import {
  cellBlock,
  type Content,
  filledCells,
  joinAreas,
  splitAreas,
  withNames,
} from "../../../src/workbook/write/cells";

test("ragged rows become a rectangle in which empty cells are left alone", () => {
  const rows: SheetPlan["rows"] = [
    [{ text: "Orders" }, { number: 3, format: "0" }],
    [],
    [null, null, { formula: "=A1" }],
  ];
  expect(cellBlock({ rows } as SheetPlan, new Map())).toEqual({
    rows: 3,
    columns: 3,
    contents: [
      ["Orders", 3, null],
      [null, null, null],
      [null, null, "=A1"],
    ],
    formats: [
      ["General", "0", null],
      [null, null, null],
      [null, null, "General"],
    ],
  });
});

test("a formula follows tables and names that had to take another name, but not inside its texts", () => {
  const renamed = new Map([
    ["PlanFigures", "PlanFigures2"],
    ["Infraplan_Orders", "Infraplan_Orders2"],
  ]);
  expect(withNames('=SUM(PlanFigures[Value])/Infraplan_Orders&"PlanFigures"&MyPlanFigures', renamed)).toBe(
    '=SUM(PlanFigures2[Value])/Infraplan_Orders2&"PlanFigures"&MyPlanFigures',
  );
});

describe("the addresses of filled cells", () => {
  test("join runs that stand under each other", () => {
    const contents: Content[][] = [
      ["a", "b", null, 1],
      ["a", "b", null, 1],
      ["a", null, null, null],
    ];
    expect(joinAreas(filledCells(contents))).toBe("A1:B2,D1:D2,A3");
  });

  test("hold each filled cell once and no other", () => {
    const cell = fc.constantFrom<Content>(null, 1);
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (contents) => {
        const listed = splitAreas(joinAreas(filledCells(contents))).flatMap(
          ({ row, column, rows, columns }) =>
            Array.from(
              { length: rows * columns },
              (_, i) => `${row + Math.floor(i / columns)},${column + (i % columns)}`,
            ),
        );
        const filled = contents.flatMap((line, row) =>
          line.flatMap((content, column) => (content === null ? [] : [`${row},${column}`])),
        );
        expect(listed.sort()).toEqual(filled.sort());
      }),
    );
  });
});
