// A long frozen column is followed cell by cell in strips, each under a name that Excel can hold.
import { blocksOf } from "../../../src/workbook/sharing/frozen/blocks";
import { inStrips } from "../../../src/workbook/sharing/frozen/eachCell";
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
