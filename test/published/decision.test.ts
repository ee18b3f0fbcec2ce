// Worked decision examples that others have published, each with its citation.
import { pairwiseWeights, consistencyRatio } from "../../src/engine/decision/pairwise";
import { RANDOM_INDEX } from "../../src/engine/decision/randomIndex";
import { rankWeights } from "../../src/engine/decision/rankWeights";
import { ranks } from "../../src/engine/decision/rank";
import { scaleScores, type Direction } from "../../src/engine/decision/scaling";
import { topsis } from "../../src/engine/decision/topsis";
import { weightedScore } from "../../src/engine/decision/weightedScore";
import { flipWeights } from "../../src/engine/decision/flipWeights";
import type { Result } from "../../src/engine/result";

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const directions = (...signs: number[]): Direction[] => signs.map((sign) => (sign > 0 ? "max" : "min"));

function expectAll(actual: readonly number[], expected: readonly number[], tolerance: number): void {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((x, i) => expect(Math.abs((actual[i] ?? NaN) - x)).toBeLessThanOrEqual(tolerance));
}

test("TOPSIS with vector scaling: Tzeng and Huang 2011 (scikit-criteria, tests/agg/test_topsis.py)", () => {
  const scores = [
    [5, 8, 4],
    [7, 6, 8],
    [8, 8, 6],
    [7, 4, 6],
  ];
  const closeness = value(topsis(scores, [0.3, 0.4, 0.3], directions(1, 1, 1)));
  expectAll(closeness, [0.5037, 0.6581, 0.7482, 0.334], 1e-4);
  expect(ranks(closeness)).toEqual([3, 2, 1, 4]);
});

test("TOPSIS with min-max scaling: Opricovic and Tzeng 2004, EJOR 156 (pymcdm, test/test_mcdm.py)", () => {
  const scores = [
    [1, 3000],
    [2, 3750],
    [5, 4500],
  ];
  expectAll(value(topsis(scores, [0.5, 0.5], directions(-1, 1), "range")), [0.5, 0.617, 0.5], 5e-4);
});

test("weighted sum, costs 1/x and sum scaling: Kracka, Brauers and Zavadskas 2010 (scikit-criteria, tests/agg/test_simple.py)", () => {
  const scores = [
    [33.95, 23.78, 11.45, 39.97, 29.44, 167.1, 3.852],
    [38.9, 4.17, 6.32, 0.01, 4.29, 132.52, 25.184],
    [37.59, 9.36, 8.23, 4.35, 10.22, 136.71, 10.845],
    [30.44, 37.59, 13.91, 74.08, 45.1, 198.34, 2.186],
    [36.21, 14.79, 9.17, 17.77, 17.06, 148.3, 6.61],
    [37.8, 8.55, 7.97, 2.35, 9.25, 134.83, 11.935],
  ];
  const scored = value(
    weightedScore(scores, [20, 20, 20, 20, 20, 20, 20], directions(-1, -1, -1, -1, 1, -1, 1), "sum"),
  );
  const published = [0.12040426, 0.3458235, 0.13838192, 0.12841246, 0.12346084, 0.14351701];
  expectAll(scored.scores, published, 1e-6);
  expect(ranks(scored.scores)).toEqual([6, 1, 3, 4, 5, 2]);
});

const SIX = [
  [66, 56, 95],
  [61, 55, 166],
  [65, 49, 113],
  [95, 56, 99],
  [63, 43, 178],
  [74, 59, 140],
];

test("min-max scaling with costs (pymcdm, test/test_normalizations.py)", () => {
  const published = [
    0.85294118, 0.1875, 0, 1, 0.25, 0.85542169, 0.88235294, 0.625, 0.21686747, 0, 0.1875, 0.04819277,
    0.94117647, 1, 1, 0.61764706, 0, 0.54216867,
  ];
  expectAll(value(scaleScores(SIX, directions(-1, -1, 1), "range")).flat(), published, 1e-7);
});

test("sum scaling with costs (pymcdm, test/test_normalizations.py)", () => {
  const published = [
    0.17447136, 0.155945, 0.12010114, 0.1887723, 0.15878037, 0.20986094, 0.17715554, 0.17822286, 0.14285714,
    0.12121168, 0.155945, 0.12515803, 0.18277952, 0.20309117, 0.22503161, 0.15560959, 0.1480156, 0.17699115,
  ];
  expectAll(value(scaleScores(SIX, directions(-1, -1, 1), "sum")).flat(), published, 1e-7);
});

test("rank-order-centroid weights of four criteria (vCalc, Rank Order Centroid)", () => {
  expectAll(rankWeights([1, 2, 3, 4]), [0.52, 0.27, 0.15, 0.06], 0.006);
});

describe("AHP", () => {
  const third = 1 / 3;
  const ninth = 1 / 9;
  const drinks = [
    [1, 0.5, 1, 0.5, 3, third, 9],
    [2, 1, 1, 1, 5, 0.5, 9],
    [1, 1, 1, 0.5, 3, third, 9],
    [2, 1, 2, 1, 4, 0.5, 9],
    [third, 0.2, third, 0.25, 1, ninth, 3],
    [3, 2, 3, 2, 9, 1, 9],
    [ninth, ninth, ninth, ninth, third, ninth, 1],
  ];

  test("drinks in the USA: Saaty 2008, Int. J. Services Sciences 1(1) (AHPy, tests/test_ahp.py)", () => {
    const pairwise = value(pairwiseWeights(drinks));
    expectAll(pairwise.weights, [0.116, 0.177, 0.129, 0.19, 0.042, 0.327, 0.019], 6e-4);
    expect(consistencyRatio(pairwise, RANDOM_INDEX.saaty2005[4])).toBeCloseTo(0.022, 3);
    expect(consistencyRatio(pairwise, RANDOM_INDEX["donegan-dodd"][4])).toBeCloseTo(0.0235, 3);
  });

  test("three criteria (BPMSG AHP Excel template, manual: 27.9 %, 7.2 %, 64.9 %)", () => {
    const comparisons = [
      [1, 5, third],
      [0.2, 1, 1 / 7],
      [3, 7, 1],
    ];
    expectAll(value(pairwiseWeights(comparisons)).weights, [0.279, 0.072, 0.649], 6e-4);
  });
});

test("weight changes that unseat the leader (theorem of Triantaphyllou and Sanchez 1997, checked by brute force)", () => {
  const scores = [
    [0.9, 0.2, 0.5],
    [0.4, 0.9, 0.6],
    [0.6, 0.6, 0.7],
  ];
  const flips = flipWeights(value(weightedScore(scores, [0.5, 0.3, 0.2], directions(1, 1, 1), "none")));
  expectAll(
    flips.map((flip) => flip?.change ?? NaN),
    [1 / 30, -0.025, -0.05],
    1e-9,
  );
  expectAll(
    flips.map((flip) => flip?.relative ?? NaN),
    [2 / 30, -1 / 12, -0.25],
    1e-9,
  );
  expect(flips.map((flip) => flip?.option)).toEqual([0, 0, 0]);
});
