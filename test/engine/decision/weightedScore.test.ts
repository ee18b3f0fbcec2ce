import { weightedScore } from "../../../src/engine/decision/weightedScore";

test("carries the steps that explain a score", () => {
  const result = weightedScore(
    [
      [10, 4],
      [8, 5],
    ],
    [3, 1],
    ["min", "max"],
  );
  expect(result).toEqual({
    ok: true,
    value: {
      weights: [0.75, 0.25],
      scaled: [
        [0.8, 0.8],
        [1, 1],
      ],
      scores: [expect.closeTo(0.8, 12), 1],
    },
  });
});

test("leaves its input as it is", () => {
  const scores = Object.freeze([Object.freeze([1, 2]), Object.freeze([3, 4])]);
  const [weights, directions] = [Object.freeze([1, 1]), Object.freeze(["max", "min"] as const)];
  for (const scaling of ["ratio", "range", "sum", "vector", "none"] as const) {
    expect(weightedScore(scores, weights, directions, scaling).ok).toBe(true);
  }
});

test("names the row and column that cannot be scaled", () => {
  const result = weightedScore(
    [
      [1, 2],
      [0, 3],
    ],
    [1, 1],
    ["min", "max"],
    "sum",
  );
  expect(result).toEqual({
    ok: false,
    problem: { code: "missing_cost", details: { row: 2, column: 1, scaling: "sum" } },
  });
});
