import fc from "fast-check";
import type { Area } from "../../../src/workbook/scan/areas";
import { KEPT_CELLS, sharesOf } from "../../../src/workbook/scan/shares";

const area = (rows: number, columns: number): Area => ({ sheet: 0, row: 0, column: 0, rows, columns });

test("an ordinary workbook is kept whole", () => {
  expect(sharesOf([area(1000, 20), area(5000, 40)])).toEqual([20_000, 200_000]);
});

test("of a huge one the small sheets are kept whole, the large ones in equal parts", () => {
  expect(sharesOf([area(1000, 100), area(10, 10), area(500, 100)], 60_100)).toEqual([30_000, 100, 30_000]);
});

test("whatever the sizes, no more is kept than may be, and nothing is left out without need", () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 2_000_000 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(sizes, (cells) => {
      const shares = sharesOf(cells.map((count) => area(count, 1)));
      const sum = shares.reduce((total, share) => total + share, 0);
      expect(sum).toBeLessThanOrEqual(KEPT_CELLS);
      expect(shares.every((share, at) => share <= (cells[at] ?? 0))).toBe(true);
      const all = cells.reduce((total, count) => total + count, 0);
      expect(sum).toBeGreaterThan(Math.min(all, KEPT_CELLS) - cells.length - 1);
    }),
  );
});
