// A long frozen column is followed cell by cell in strips, each under a name that Excel can hold; what a formula had
// spilled is recognised as a whole.
import { blocksOf } from "../../../src/workbook/sharing/frozen/blocks";
import { inStrips } from "../../../src/workbook/sharing/frozen/eachCell";
import { holdsSpill } from "../../../src/workbook/sharing/frozen/spilled";
import { readTracking, trackingFormula } from "../../../src/workbook/sharing/frozen/track";

const column = (rows: number) =>
  blocksOf(
    Array.from({ length: rows }, (_, row) => ({
      sheet: "It's a plan",
      row,
      column: 3,
      formula: `=COSTPERORDER(B${row + 1},C${row + 1},$A$1)`,
      values: [[row]],
    })),
  );

test("a thousand rows make some strips; no name is longer than Excel takes, and each lists every cell once", () => {
  const strips = inStrips(column(1000));
  expect(strips.length).toBeGreaterThan(4);
  expect(strips.length).toBeLessThan(20);
  expect(strips.flatMap(({ values }) => values.flat())).toEqual(
    Array.from({ length: 1000 }, (_, row) => row),
  );
  expect(strips[1]?.formula).toBe(
    `=COSTPERORDER(B${(strips[1]?.values[0]?.[0] as number) + 1},C${(strips[1]?.values[0]?.[0] as number) + 1},$A$1)`,
  );
  for (const strip of strips) {
    const formula = trackingFormula(strip) ?? "";
    expect(formula.length).toBeLessThanOrEqual(8_000);
    expect(readTracking(formula)).toHaveLength(strip.values.length * 3 + 1);
  }
});

test("twenty thousand rows would take too many names: they are followed as a whole", () => {
  const [block, ...more] = inStrips(column(20_000));
  expect(more).toEqual([]);
  expect(block?.each).toBeUndefined();
});

test.each([
  [
    "as they were",
    [
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ],
    true,
  ],
  [
    "with blank rows in between",
    [
      ["a", 1],
      ["", ""],
      ["b", 2],
      ["c", 3],
    ],
    true,
  ],
  [
    "with a blank column in between",
    [
      ["a", "", 1],
      ["b", "", 2],
      ["c", "", 3],
    ],
    true,
  ],
  [
    "without a row that was deleted",
    [
      ["a", 1],
      ["c", 3],
    ],
    true,
  ],
  [
    "without the formula's own row",
    [
      ["b", 2],
      ["c", 3],
    ],
    false,
  ],
  [
    "with something else in a row that came in",
    [
      ["a", 1],
      ["mine", ""],
      ["b", 2],
      ["c", 3],
    ],
    false,
  ],
  [
    "with another value",
    [
      ["a", 1],
      ["b", 5],
      ["c", 3],
    ],
    false,
  ],
  [
    "in another order",
    [
      ["a", 1],
      ["c", 3],
      ["b", 2],
    ],
    false,
  ],
])("values that a formula had spilled, %s", (_, now, whole) => {
  expect(
    holdsSpill(now, [
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ]),
  ).toBe(whole);
});
