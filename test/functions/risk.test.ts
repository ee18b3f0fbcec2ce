import fc from "fast-check";
import { call, evaluate, load, refuses } from "./excel";

beforeAll(() => load("en"));

type Rows = [string, number][];
const risk = (...args: unknown[]) => call("SAVINGRISK", args) as Rows;
const values = (rows: Rows) => rows.map(([, value]) => value);

describe("SAVINGRISK", () => {
  const IN = [
    [4, 5, 9],
    [1, 2, 3],
  ];
  const OUT = [[4, 6, 7]];

  test("the mean comes to that of the triangles, (low + likely + high) / 3", () => {
    const [mean = 0] = values(risk(IN, OUT, null, 1_000_000, 3));
    expect(mean).toBeCloseTo(18 / 3 + 6 / 3 - 17 / 3, 2);
  });

  test("percentiles and chance of one triangle against a certain cost", () => {
    // Triangular 0, 1, 2 less 1: symmetric, P10 = sqrt(0.2) - 1.
    const [mean, p10, p50, p90, chance] = values(risk([[0, 1, 2]], [[1, 1, 1]], null, 2_000_000, 5));
    expect(mean).toBeCloseTo(0, 2);
    expect(p10).toBeCloseTo(Math.sqrt(0.2) - 1, 2);
    expect(p50).toBeCloseTo(0, 2);
    expect(p90).toBeCloseTo(1 - Math.sqrt(0.2), 2);
    expect(chance).toBeCloseTo(0.5, 2);
  });

  test("with orders the saving is for all of them", () => {
    expect(values(risk([[5, 5, 5]], [[3, 3, 3]], [[1000]]))).toEqual([2000, 2000, 2000, 2000, 1]);
    const [mean] = values(risk([[5, 5, 5]], [[3, 3, 3]], [[800, 1000, 1500]], 1_000_000));
    expect(mean).toBeCloseTo((2 * 3300) / 3, -1);
    expect(risk([[5, 5, 5]], [[3, 3, 3]], [[800], [1000], [1500]], 1000)).toEqual(
      risk([[5, 5, 5]], [[3, 3, 3]], [[800, 1000, 1500]], 1000),
    );
  });

  test("orders of 0 or blank are not given", () => {
    expect(risk(IN, OUT, [[0]], 1000)).toEqual(risk(IN, OUT, null, 1000));
    expect(risk(IN, OUT, [[null]], 1000)).toEqual(risk(IN, OUT, null, 1000));
  });

  test("defaults are 100,000 trials and seed 1; blank rows are skipped", () => {
    expect(risk([...IN, ["", "", ""]], OUT)).toEqual(risk(IN, OUT, null, 100_000, 1));
  });

  test("the same seed gives bit-identical results, another seed others", () => {
    // Written down once: a platform or a change that moves a single bit shows here.
    expect(values(risk(IN, OUT, [[900, 1000, 1200]], 10_000, 42))).toEqual(SEED_42);
    expect(values(risk(IN, OUT, [[900, 1000, 1200]], 10_000, 43))).not.toEqual(SEED_42);
    expect(values(risk(IN, OUT, null, 100, 2 ** 40))).not.toEqual(values(risk(IN, OUT, null, 100, 0)));
  });

  test("percentiles rise, and lie within what the triangles allow", () => {
    const cost = fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100)).map((row) => [...row].sort((a, b) => a - b));
    const lines = fc.array(cost, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(lines, lines, fc.nat(1000), (inHouse, outsourced, seed) => {
        const [, p10 = 0, p50 = 0, p90 = 0, chance = 0] = values(risk(inHouse, outsourced, null, 500, seed));
        const total = (rows: number[][], c: number) => rows.reduce((sum, row) => sum + (row[c] ?? 0), 0);
        expect(p10).toBeGreaterThanOrEqual(total(inHouse, 0) - total(outsourced, 2) - 1e-9);
        expect(p90).toBeLessThanOrEqual(total(inHouse, 2) - total(outsourced, 0) + 1e-9);
        expect(p10 <= p50 && p50 <= p90).toBe(true);
        expect(chance >= 0 && chance <= 1).toBe(true);
      }),
    );
  });

  refuses([
    ["=SAVINGRISK({5,4,9}, {1,2,3})", "#VALUE!", "inHouse: low 5, likely 4, high 9; they must not fall."],
    [
      "=SAVINGRISK({1,2,3;5,4,9}, {1,2,3})",
      "#VALUE!",
      "inHouse, row 2: low 5, likely 4, high 9; they must not fall.",
    ],
    ["=SAVINGRISK({1,2,3}, {1,9,3})", "#VALUE!"],
    ["=SAVINGRISK({1,2}, {1,2,3})", "#VALUE!", "inHouse: 2 columns given; 3 columns were expected."],
    ["=SAVINGRISK(5, {1,2,3})", "#VALUE!"],
    ['=SAVINGRISK({1,2,"3"}, {1,2,3})', "#VALUE!"],
    ["=SAVINGRISK({1,2,#N/A}, {1,2,3})", "#VALUE!"],
    [
      "=SAVINGRISK({-1,2,3}, {1,2,3})",
      "#VALUE!",
      "inHouse, column 1: -1 is negative; 0 or more was expected.",
    ],
    ["=SAVINGRISK({1,2,3}, {,,})", "#VALUE!", "outsourced: the range is empty."],
    ["=SAVINGRISK({1,2,3}, {1,2,3}, {1,2})", "#VALUE!", "orders: 2 given, 3 expected."],
    [
      "=SAVINGRISK({1,2,3}, {1,2,3}, {3,2,1})",
      "#VALUE!",
      "orders: low 3, likely 2, high 1; they must not fall.",
    ],
    [
      "=SAVINGRISK({1,2,3}, {1,2,3}, 5, 10000001)",
      "#VALUE!",
      "trials: 10000001 given; a whole number from 1 to 10,000,000 was expected.",
    ],
    ["=SAVINGRISK({1,2,3}, {1,2,3}, 5, 0)", "#VALUE!"],
    ["=SAVINGRISK({1,2,3}, {1,2,3}, 5, 2.5)", "#VALUE!"],
    [
      "=SAVINGRISK({1,2,3}, {1,2,3}, 5, 10, -1)",
      "#VALUE!",
      "seed: -1 given; a whole number from 0 was expected.",
    ],
    ["=SAVINGRISK({1,2,3}, {1,2,3}, 5, {10;20})", "#VALUE!"],
  ]);
});

const SEED_42 = [2419.246842314134, 744.808303630297, 2306.2833047540576, 4270.572039320214, 0.9791];

test("labels are Polish in the Polish script, numbers the same", () => {
  const english = evaluate("=SAVINGRISK({1,2,3}, {1,2,3}, , 100)") as Rows;
  load("pl");
  const polish = evaluate("=SAVINGRISK({1,2,3}, {1,2,3}, , 100)") as Rows;
  load("en");
  expect(values(polish)).toEqual(values(english));
  expect(polish.map(([label]) => label)).toEqual([
    "Średnia oszczędność",
    "P10",
    "P50",
    "P90",
    "Szansa, że zlecenie jest tańsze",
  ]);
});
