import fc from "fast-check";
import { call, evaluate, load, refuses } from "./excel";

beforeAll(() => load("en"));

const column = (result: unknown): number[] => (result as number[][]).map(([x]) => Number(x));
const sum = (values: number[]) => values.reduce((total, x) => total + x, 0);

/** A table of positive scores with weights and directions, and a permutation of its options. */
const problems = fc
  .record({ options: fc.integer({ min: 2, max: 6 }), criteria: fc.integer({ min: 1, max: 5 }) })
  .chain(({ options, criteria }) =>
    fc.record({
      scores: fc.array(
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: criteria, maxLength: criteria }),
        {
          minLength: options,
          maxLength: options,
        },
      ),
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: criteria, maxLength: criteria }),
      directions: fc.array(fc.constantFrom("max", "min"), { minLength: criteria, maxLength: criteria }),
      order: fc.shuffledSubarray(
        Array.from({ length: options }, (_, i) => i),
        { minLength: options },
      ),
      criteriaOrder: fc.shuffledSubarray(
        Array.from({ length: criteria }, (_, j) => j),
        { minLength: criteria },
      ),
      factor: fc.integer({ min: 2, max: 1000 }),
    }),
  );

const METHODS = [
  ["WEIGHTEDSCORE", "ratio"],
  ["WEIGHTEDSCORE", "range"],
  ["WEIGHTEDSCORE", "sum"],
  ["WEIGHTEDSCORE", "vector"],
  ["WEIGHTEDSCORE", "none"],
  ["TOPSIS", "vector"],
  ["TOPSIS", "range"],
  ["TOPSIS", "none"],
] as const;

describe.each(METHODS)("%s with scaling %s", (method, scaling) => {
  const score = (scores: number[][], weights: number[], directions: string[]) =>
    column(call(method, [scores, [weights], [directions], scaling]));

  test("permuting options permutes the result", () => {
    fc.assert(
      fc.property(problems, ({ scores, weights, directions, order }) => {
        const plain = score(scores, weights, directions);
        const permuted = score(
          order.map((i) => scores[i] ?? []),
          weights,
          directions,
        );
        order.forEach((i, place) => expect(permuted[place]).toBeCloseTo(plain[i] ?? NaN, 9));
      }),
    );
  });

  test("permuting criteria changes nothing", () => {
    fc.assert(
      fc.property(problems, ({ scores, weights, directions, criteriaOrder }) => {
        const pick = <T>(row: T[]) => criteriaOrder.map((j) => row[j]) as T[];
        const permuted = score(scores.map(pick), pick(weights), pick(directions));
        score(scores, weights, directions).forEach((x, i) => expect(permuted[i]).toBeCloseTo(x, 9));
      }),
    );
  });

  test("a dominated option never outranks its dominator", () => {
    fc.assert(
      fc.property(problems, ({ scores, weights, directions }) => {
        const [first = []] = scores;
        const worse = first.map((x, j) => (directions[j] === "max" ? x / 2 : x * 2));
        const result = score([first, worse, ...scores.slice(1)], weights, directions);
        expect(result[1]).toBeLessThanOrEqual((result[0] ?? NaN) + 1e-12);
      }),
    );
  });

  const unitMatters = scaling === "none";
  test(`scaling a criterion's unit ${unitMatters ? "matters" : "changes nothing"}`, () => {
    const [scores, weights, directions] = [
      [
        [1, 9],
        [5, 4],
      ],
      [1, 1],
      ["max", "max"],
    ];
    if (unitMatters) {
      const larger = scores.map(([a = 0, b = 0]) => [100 * a, b]);
      expect(score(larger, weights, directions)).not.toEqual(score(scores, weights, directions));
      return;
    }
    fc.assert(
      fc.property(problems, (problem) => {
        const scaled = problem.scores.map(([x = 0, ...rest]) => [x * problem.factor, ...rest]);
        const plain = score(problem.scores, problem.weights, problem.directions);
        score(scaled, problem.weights, problem.directions).forEach((x, i) =>
          expect(x).toBeCloseTo(plain[i] ?? NaN, 9),
        );
      }),
    );
  });

  test("scaling all weights changes nothing", () => {
    fc.assert(
      fc.property(problems, ({ scores, weights, directions, factor }) => {
        const plain = score(scores, weights, directions);
        score(
          scores,
          weights.map((w) => w * factor),
          directions,
        ).forEach((x, i) => expect(x).toBeCloseTo(plain[i] ?? NaN, 9));
      }),
    );
  });
});

describe("WEIGHTEDSCORE", () => {
  test.each([
    ["ratio", [[0.8], [1]]],
    ["range", [[0], [1]]],
    ["sum", [[4 / 9], [5 / 9]]],
    ["none", [[-6], [-3]]],
  ])("%s by hand", (scaling, expected) => {
    const [scores, weights, directions] = [
      [
        [10, 4],
        [8, 5],
      ],
      [[2], [2]],
      [["cost"], [1]],
    ];
    const result = call("WEIGHTEDSCORE", [scores, weights, directions, scaling]) as number[][];
    if (scaling === "none") expect(result).toEqual([[-3], [-1.5]]);
    else result.forEach(([x], i) => expect(x).toBeCloseTo(expected[i]?.[0] ?? NaN, 9));
  });

  test("vector by hand: a cost counts 1 minus its share of the norm", () => {
    const result = column(evaluate('=WEIGHTEDSCORE({3,3;4,4}, {1,1}, {"min","max"}, "vector")'));
    expect(result).toEqual([expect.closeTo(0.5, 12), expect.closeTo(0.5, 12)]);
  });

  test("a constant criterion counts 1 for all under range", () => {
    expect(evaluate('=WEIGHTEDSCORE({7,1;7,3}, {1,3}, , "range")')).toEqual([[0.25], [1]]);
  });

  test("single weights may be 0, blanks count as 0, one option is fine", () => {
    expect(evaluate("=WEIGHTEDSCORE({1,2;,4}, {1,0})")).toEqual([[1], [0]]);
    expect(evaluate("=WEIGHTEDSCORE({3}, {5})")).toEqual([[1]]);
  });

  refuses([
    ["=WEIGHTEDSCORE({1,2;3,4}, {0,0})", "#VALUE!", "weights: all are 0; at least one above 0 was expected."],
    ["=WEIGHTEDSCORE({1,2;3,4}, {1,2,3})", "#VALUE!", "weights: 3 given, 2 expected."],
    [
      "=WEIGHTEDSCORE({1,2;3,4}, {1,2;3,4})",
      "#VALUE!",
      "weights: a range of 2 x 2 cells given; one row or one column was expected.",
    ],
    [
      "=WEIGHTEDSCORE({1,2;3,4}, {1,-2})",
      "#VALUE!",
      "weights, column 2: -2 is negative; 0 or more was expected.",
    ],
    ["=WEIGHTEDSCORE({1,2;3,4}, {1,1}, {1})", "#VALUE!", "directions: 1 given, 2 expected."],
    [
      '=WEIGHTEDSCORE({1,2;3,4}, {1,1}, {1,"up"})',
      "#VALUE!",
      'directions, column 2: "up" is not known. Did you mean "max"? Expected one of: max, min, benefit, cost.',
    ],
    [
      "=WEIGHTEDSCORE({1,2;3,4}, {1,1}, {1,0})",
      "#VALUE!",
      "directions, column 2: 0 is not a direction; expected max or min, benefit or cost, 1 or -1.",
    ],
    [
      "=WEIGHTEDSCORE({1,2;3,4}, {1,1}, {1,})",
      "#VALUE!",
      "directions, column 2: 0 is not a direction; expected max or min, benefit or cost, 1 or -1.",
    ],
    [
      '=WEIGHTEDSCORE({1,2;3,4}, {1,1}, , "minmax")',
      "#VALUE!",
      'scaling: "minmax" is not known. Did you mean "range"? Expected one of: ratio, range, sum, vector, none.',
    ],
    [
      "=WEIGHTEDSCORE({1,-2;3,4}, {1,1})",
      "#VALUE!",
      "scores, row 1, column 2: -2 is negative, which ratio cannot scale; use range, vector or none.",
    ],
    [
      "=WEIGHTEDSCORE({1,2;3,}, {1,1}, {1,-1})",
      "#VALUE!",
      "scores, row 2, column 2: a cost of 0 or blank counts as missing under ratio; enter the cost, or use range, vector or none.",
    ],
    ['=WEIGHTEDSCORE({1,0;3,4}, {1,1}, {1,-1}, "sum")', "#VALUE!"],
    [
      '=WEIGHTEDSCORE({1,"2";3,4}, {1,1})',
      "#VALUE!",
      'scores, row 1, column 2: "2" is text, a number was expected. Retype it as a number.',
    ],
    ["=WEIGHTEDSCORE({1,TRUE;3,4}, {1,1})", "#VALUE!"],
    [
      "=WEIGHTEDSCORE({1,#N/A;3,4}, {1,1})",
      "#VALUE!",
      "scores, row 1, column 2: a cell holds the error #N/A; correct that cell first.",
    ],
    ['=WEIGHTEDSCORE("", {1,1})', "#VALUE!", "scores: the range is empty."],
    ['=WEIGHTEDSCORE({1,2}, "")', "#VALUE!", "weights: the range is empty."],
  ]);
});

describe("TOPSIS", () => {
  test("options that are all alike get 0.5", () => {
    expect(evaluate("=TOPSIS({3,4;3,4;3,4}, {1,2})")).toEqual([[0.5], [0.5], [0.5]]);
    expect(evaluate("=TOPSIS({0,0;0,0}, {1,2})")).toEqual([[0.5], [0.5]]);
  });

  test("stays between 0 and 1, and the ideal gets 1", () => {
    fc.assert(
      fc.property(problems, ({ scores, weights, directions }) => {
        const ideal = directions.map((direction) => (direction === "max" ? 100 : 0.5));
        const result = column(call("TOPSIS", [[ideal, ...scores], [weights], [directions]]));
        expect(result[0]).toBeCloseTo(1, 9);
        for (const x of result) expect(x >= 0 && x <= 1).toBe(true);
      }),
    );
  });

  refuses([
    [
      '=TOPSIS({1,2;3,4}, {1,1}, , "ratio")',
      "#VALUE!",
      'scaling: "ratio" is not known. Did you mean "range"? Expected one of: vector, range, none.',
    ],
    ["=TOPSIS({1,2;3,4}, {0,0})", "#VALUE!"],
    ["=TOPSIS({1,2;3,4}, {1})", "#VALUE!", "weights: 1 given, 2 expected."],
  ]);
});

describe("FLIPWEIGHTS", () => {
  test("says never where no change of that weight helps", () => {
    expect(evaluate('=FLIPWEIGHTS({5,3;4,3}, {1,1}, , "none")')).toEqual([
      ["never", "", ""].map((cell, i) => (i === 0 ? -0.5 : i === 1 ? -1 : 2)),
      ["never", "", ""],
    ]);
    expect(evaluate('=FLIPWEIGHTS({5,3}, {1,1}, , "none")')).toEqual([
      ["never", "", ""],
      ["never", "", ""],
    ]);
  });

  test("level leaders need no change", () => {
    expect(evaluate('=FLIPWEIGHTS({1,2;2,1}, {1,1}, , "none")')).toEqual([
      [0, 0, 2],
      [0, 0, 2],
    ]);
  });

  test("a weight of 0 has no fraction", () => {
    expect(evaluate('=FLIPWEIGHTS({5,1;4,3}, {1,0}, , "none")')).toEqual([
      [-1, -1, 2],
      [0.5, "", 2],
    ]);
  });

  test("the change named makes the two level, and nothing smaller does", () => {
    fc.assert(
      fc.property(problems, ({ scores, weights, directions }) => {
        const total = sum(weights);
        const shares = weights.map((w) => w / total);
        const flips = call("FLIPWEIGHTS", [scores, [weights], [directions], "range"]) as [
          number | string,
          unknown,
          number,
        ][];
        // Range scaling does not depend on weights: each criterion alone gives its scaled column.
        const scaled = directions.map((direction, j) =>
          column(call("WEIGHTEDSCORE", [scores.map((row) => [row[j]]), [[1]], [[direction]], "range"])),
        );
        const scoresWith = (changed: number[]) =>
          scores.map((_, i) => sum(changed.map((w, j) => w * (scaled[j]?.[i] ?? 0))));
        const before = scoresWith(shares);
        const best = Math.max(...before);
        const leader = before.findIndex((x) => x >= best - 1e-12);
        flips.forEach(([change, , row], k) => {
          const moved = (delta: number) => scoresWith(shares.map((w, j) => (j === k ? w + delta : w)));
          const share = shares[k] ?? 0;
          const reach = change === "never" ? Math.max(share, 10) : Math.abs(Number(change)) * 0.999;
          for (const delta of [reach, -Math.min(reach, share)]) {
            if (change === 0) continue;
            const after = moved(delta);
            expect(Math.max(...after)).toBeLessThanOrEqual((after[leader] ?? NaN) + 1e-9);
          }
          if (change === "never") return;
          const level = moved(Number(change));
          expect(level[row - 1]).toBeCloseTo(level[leader] ?? NaN, 9);
        });
      }),
    );
  });

  refuses([
    ["=FLIPWEIGHTS({1,2;3,4}, {0,0})", "#VALUE!"],
    ['=FLIPWEIGHTS({1,2;3,4}, {1,1}, , "nothing")', "#VALUE!"],
  ]);
});

describe("RANKWEIGHTS", () => {
  test("ties share the mean of their places, however the tie is written", () => {
    const places = column(evaluate("=RANKWEIGHTS(4)"));
    const shared = ((places[1] ?? 0) + (places[2] ?? 0)) / 2;
    for (const ranks of ["{1;2;2;4}", "{1;2;2;3}", "{1;2.5;2.5;4}"]) {
      const weights = column(evaluate(`=RANKWEIGHTS(${ranks})`));
      expect(weights[1]).toBeCloseTo(shared, 12);
      expect(weights[2]).toBeCloseTo(shared, 12);
    }
  });

  test("adds up to 1, better ranks never weigh less", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 2, maxLength: 10 }), (ranks) => {
        const [weights = []] = call("RANKWEIGHTS", [[ranks]]) as number[][];
        expect(sum(weights)).toBeCloseTo(1, 12);
        ranks.forEach((a, i) =>
          ranks.forEach((b, j) => {
            if (a < b) expect(weights[i]).toBeGreaterThan(weights[j] ?? NaN);
          }),
        );
      }),
    );
  });

  refuses([
    ["=RANKWEIGHTS(0)", "#VALUE!", "ranks: 0 given; a whole number from 1 was expected."],
    ["=RANKWEIGHTS(2.5)", "#VALUE!"],
    ["=RANKWEIGHTS(5000)", "#VALUE!", "ranks: more than 1000 given."],
    [
      "=RANKWEIGHTS({1;;3})",
      "#VALUE!",
      "ranks, row 2: 0 given or left blank; a number above 0 was expected.",
    ],
    ['=RANKWEIGHTS({1;"second"})', "#VALUE!"],
    ['=RANKWEIGHTS("")', "#VALUE!", "ranks: the range is empty."],
  ]);
});

describe("pairwise comparisons", () => {
  test("consistent ones return their weights exactly, with ratio 0", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 }), (weights) => {
        const comparisons = weights.map((a) => weights.map((b) => a / b));
        const total = sum(weights);
        const result = column(call("PAIRWISEWEIGHTS", [comparisons]));
        result.forEach((x, i) => expect(x).toBeCloseTo((weights[i] ?? 0) / total, 12));
        expect(call("PAIRWISECONSISTENCY", [comparisons])).toBe(0);
      }),
    );
  });

  test("the lower triangle may be blank, or rounded as people type it", () => {
    const full = column(evaluate("=PAIRWISEWEIGHTS({1,3,7;0.33,1,3;0.14,0.33,1})"));
    const blank = column(evaluate("=PAIRWISEWEIGHTS({1,3,7;,1,3;,,1})"));
    const zeros = column(evaluate("=PAIRWISEWEIGHTS({0,3,7;0,0,3;0,0,0})"));
    const above = column(evaluate("=PAIRWISEWEIGHTS({1,0.33,0.14;3,1,0.33;7,3,1})"));
    expect(full).toEqual(blank);
    expect(zeros).toEqual(blank);
    expect([...above].reverse()).toEqual(blank.map((x): unknown => expect.closeTo(x, 9)));
  });

  test("contradicting comparisons have a ratio by each table", () => {
    const ratio = (table: string) =>
      Number(evaluate(`=PAIRWISECONSISTENCY({1,5,0.3333333333;,1,0.1428571429;,,1}${table})`));
    expect(ratio("")).toBeCloseTo(0.0324 / 0.52, 3);
    expect(ratio(', "saaty2005"')).toBe(ratio(""));
    expect(ratio(', "classic"') / ratio("")).toBeCloseTo(0.52 / 0.58, 9);
    expect(ratio(', "Donegan-Dodd"') / ratio("")).toBeCloseTo(0.52 / 0.4914, 9);
    expect(ratio(', "tummala-ling"') / ratio("")).toBeCloseTo(0.52 / 0.5799, 9);
    expect(ratio(", 1.04") / ratio("")).toBeCloseTo(0.5, 9);
  });

  test("up to 2 x 2 nothing can contradict", () => {
    expect(evaluate("=PAIRWISECONSISTENCY({1,9;,1})")).toBe(0);
    expect(evaluate("=PAIRWISEWEIGHTS({1})")).toEqual([[1]]);
  });

  const square = (n: number) =>
    `{${Array.from({ length: n }, () => Array.from({ length: n }, () => "1").join(",")).join(";")}}`;
  refuses([
    [
      "=PAIRWISEWEIGHTS({1,2,3;1,2,3})",
      "#VALUE!",
      "comparisons: a range of 2 x 3 cells given; as many rows as columns were expected.",
    ],
    [
      "=PAIRWISEWEIGHTS({1,3;0.5,1})",
      "#VALUE!",
      "comparisons, row 1, column 2: 3 here but 0.5 in the mirrored cell; one should be 1 divided by the other.",
    ],
    [
      "=PAIRWISEWEIGHTS({1,-3;,1})",
      "#VALUE!",
      "comparisons, row 1, column 2: -3 given or left blank; a number above 0 was expected.",
    ],
    [
      "=PAIRWISEWEIGHTS({1,;3,1})",
      "#VALUE!",
      "comparisons, row 1, column 2: a comparison above the diagonal is missing.",
    ],
    [
      "=PAIRWISEWEIGHTS({2,3;,1})",
      "#VALUE!",
      "comparisons, row 1, column 1: 2 on the diagonal; 1 was expected, for a criterion compared with itself.",
    ],
    ['=PAIRWISEWEIGHTS({1,"3";,1})', "#VALUE!"],
    ["=PAIRWISEWEIGHTS({1,#DIV/0!;,1})", "#VALUE!"],
    [
      '=PAIRWISECONSISTENCY({1,3;,1}, "saaty")',
      "#VALUE!",
      'randomIndex: "saaty" is not known. Did you mean "saaty2005"? Expected one of: saaty2005, classic, donegan-dodd, tummala-ling.',
    ],
    ["=PAIRWISECONSISTENCY({1,3;,1}, 0)", "#VALUE!"],
    [
      `=PAIRWISECONSISTENCY(${square(11)}, "classic")`,
      "#VALUE!",
      "randomIndex: the table classic does not know 11 criteria; give the random index as a number.",
    ],
    [`=PAIRWISECONSISTENCY(${square(16)})`, "#VALUE!"],
  ]);
});
