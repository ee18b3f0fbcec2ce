import fc from "fast-check";
import { comparisonMatrix, pairwiseWeights } from "../../../src/engine/decision/pairwise";
import { worstComparison } from "../../../src/engine/decision/worstComparison";
import type { Result } from "../../../src/engine/result";

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** From the upper triangle, row by row. */
function worstOf(upper: (number | null)[][]) {
  const matrix = value(comparisonMatrix(upper));
  return value(worstComparison(matrix, value(pairwiseWeights(matrix)).weights));
}

/** Comparisons that fit weights exactly. */
const consistent = (weights: number[]) => weights.map((a) => weights.map((b) => a / b));

test("of three comparisons two imply the third", () => {
  const matrix = value(
    comparisonMatrix([
      [1, 2, 8],
      [null, 1, 2],
      [null, null, 1],
    ]),
  );
  const worst = value(worstComparison(matrix, [4 / 7, 2 / 7, 1 / 7]));
  expect(worst).toMatchObject({ row: 0, column: 2, value: 8 });
  expect(worst?.deviation).toBeCloseTo(2, 12);
  expect(worst?.implied).toBeCloseTo(4, 12);
});

test("buying a house: Saaty 2003, EJOR 145, neighbourhood against condition", () => {
  const worst = worstOf([
    [1, 5, 3, 7, 6, 6, 1 / 3, 1 / 4],
    [null, 1, 1 / 3, 5, 3, 3, 1 / 5, 1 / 7],
    [null, null, 1, 6, 3, 4, 6, 1 / 5],
    [null, null, null, 1, 1 / 3, 1 / 4, 1 / 7, 1 / 8],
    [null, null, null, null, 1, 1 / 2, 1 / 5, 1 / 6],
    [null, null, null, null, null, 1, 1 / 5, 1 / 6],
    [null, null, null, null, null, null, 1, 1 / 2],
    [null, null, null, null, null, null, null, 1],
  ]);
  expect(worst).toMatchObject({ row: 2, column: 6, value: 6 });
  // Published: 5.32; without the comparison the weights are 0.102 and 0.223.
  expect(worst?.deviation).toBeCloseTo(5.32, 2);
  expect(worst?.implied).toBeCloseTo(0.102 / 0.223, 2);
});

test("a consistent matrix has no worst comparison, and neither have two criteria", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 8 }), (weights) => {
      expect(worstOf(consistent(weights))).toBeNull();
    }),
  );
  expect(
    worstOf([
      [1, 9],
      [1 / 9, 1],
    ]),
  ).toBeNull();
});

test("one comparison spoilt among consistent ones is found, with the value it had", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 8 }),
      fc.nat(),
      fc.nat(),
      fc.constantFrom(1 / 5, 1 / 3, 3, 5),
      (weights, first, second, factor) => {
        const n = weights.length;
        const row = first % (n - 1);
        const column = row + 1 + (second % (n - row - 1));
        const cells = consistent(weights);
        const was = cells[row]?.[column] ?? NaN;
        const spoilt = cells.map((line, i) =>
          line.map((x, j) =>
            i === row && j === column ? x * factor : i === column && j === row ? x / factor : x,
          ),
        );
        const worst = worstOf(spoilt);
        expect([worst?.row, worst?.column]).toEqual([row, column]);
        expect(worst?.implied).toBeCloseTo(was, 6);
      },
    ),
  );
});

test("leaves its input as it is", () => {
  const matrix = Object.freeze([
    Object.freeze([1, 2, 8]),
    Object.freeze([1 / 2, 1, 2]),
    Object.freeze([1 / 8, 1 / 2, 1]),
  ]);
  expect(worstComparison(matrix, Object.freeze([0.6, 0.3, 0.1])).ok).toBe(true);
});
