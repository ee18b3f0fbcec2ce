import fc from "fast-check";
import { percentile } from "../../../src/engine/risk/percentile";

test("interpolates as PERCENTILE.INC does", () => {
  expect(percentile(Float64Array.of(4, 1, 3, 2), 0.5)).toBe(2.5);
  expect(percentile(Float64Array.of(4, 1, 3, 2), 0.1)).toBeCloseTo(1.3, 12);
  expect(percentile(Float64Array.of(7), 0.9)).toBe(7);
});

test("agrees with sorting, on long columns with ties too", () => {
  const lists = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 3000 });
  fc.assert(
    fc.property(lists, fc.constantFrom(0, 0.1, 0.5, 0.9, 1), (list, fraction) => {
      const sorted = [...list].sort((a, b) => a - b);
      const position = fraction * (list.length - 1);
      const [low = 0, high = low] = [sorted[Math.floor(position)], sorted[Math.ceil(position)]];
      const expected = low + (position - Math.floor(position)) * (high - low);
      expect(percentile(Float64Array.from(list), fraction)).toBeCloseTo(expected, 9);
    }),
  );
});
