import fc from "fast-check";
import { call, evaluate, load, refuses } from "./excel";

beforeAll(() => load("en"));

describe("CHEAPESTBYVOLUME", () => {
  test("drops options that are cheapest nowhere, blank rows too", () => {
    expect(evaluate('=CHEAPESTBYVOLUME({"A",0,5;"B",100,4.9;,,;"C",10,3;"D",10,3})')).toEqual([
      [0, 5, "A"],
      [5, "", "C"],
    ]);
  });

  test("a capacity makes the fixed cost a step", () => {
    // Own: 100 for each started 50 orders; 3PL: 3 an order.
    expect(evaluate('=CHEAPESTBYVOLUME({"Own",100,0,50;"3PL",0,3,}, 120)')).toEqual(
      [
        [0, 100 / 3, "3PL"],
        [100 / 3, 50, "Own"],
        [50, 200 / 3, "3PL"],
        [200 / 3, 120, "Own"],
      ].map((row) => row.map((cell): unknown => (typeof cell === "number" ? expect.closeTo(cell, 9) : cell))),
    );
  });

  test("upTo ends the list", () => {
    expect(evaluate('=CHEAPESTBYVOLUME({"A",0,5;"C",10,3}, 4)')).toEqual([[0, 4, "A"]]);
    expect(evaluate('=CHEAPESTBYVOLUME({"A",0,5;"C",10,3}, 5)')).toEqual([[0, 5, "A"]]);
  });

  test("at every volume the listed option costs least", () => {
    const option = fc.record({
      fixed: fc.integer({ min: 0, max: 500 }),
      perOrder: fc.integer({ min: 0, max: 20 }),
      capacity: fc.option(fc.integer({ min: 5, max: 100 })),
    });
    fc.assert(
      fc.property(
        fc.array(option, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 300 }),
        (options, upTo) => {
          const table = options.map(({ fixed, perOrder, capacity }, i) => [
            `o${i}`,
            fixed,
            perOrder,
            capacity,
          ]);
          const spans = call("CHEAPESTBYVOLUME", [table, upTo + 0.5]) as [number, number, string][];
          const cost = (name: string, x: number) => {
            const { fixed, perOrder, capacity } = options[Number(name.slice(1))] ?? {
              fixed: 0,
              perOrder: 0,
              capacity: null,
            };
            return fixed * (capacity === null ? 1 : Math.max(1, Math.ceil(x / capacity))) + perOrder * x;
          };
          expect(spans[0]?.[0]).toBe(0);
          expect(spans.at(-1)?.[1]).toBe(upTo + 0.5);
          spans.forEach(([from, to, name], i) => {
            if (i > 0) expect(from).toBe(spans[i - 1]?.[1]);
            for (const share of [0.01, 0.3, 0.5, 0.9]) {
              const x = from + share * (to - from);
              const least = Math.min(...options.map((_, k) => cost(`o${k}`, x)));
              expect(cost(name, x)).toBeLessThanOrEqual(least + 1e-6);
            }
          });
        },
      ),
    );
  });

  refuses([
    ['=CHEAPESTBYVOLUME({"A",0})', "#VALUE!", "options: 2 columns given; 3 - 4 columns were expected."],
    [
      '=CHEAPESTBYVOLUME({"A",-1,2})',
      "#VALUE!",
      "options, column 2: -1 is negative; 0 or more was expected.",
    ],
    ['=CHEAPESTBYVOLUME({"A",1,"2"})', "#VALUE!"],
    ['=CHEAPESTBYVOLUME({"",1,2})', "#VALUE!", "options, column 1: the name is missing."],
    ['=CHEAPESTBYVOLUME({"A",1,2,50})', "#VALUE!", "upTo: required where an option has a capacity."],
    ['=CHEAPESTBYVOLUME({"A",1,2,0.001}, 1000000)', "#VALUE!"],
    ['=CHEAPESTBYVOLUME({"A",1,2}, -5)', "#VALUE!", "upTo: -5 is negative; 0 or more was expected."],
    ["=CHEAPESTBYVOLUME({,,})", "#VALUE!", "options: the range is empty."],
  ]);
});

describe("STORAGECOSTPERORDER", () => {
  test("spills over columns", () => {
    const result = evaluate("=STORAGECOSTPERORDER({10;20}, 5, {100;0})") as unknown[][];
    expect(result[0]).toEqual([0.5]);
    expect(result[1]?.[0]).toMatchObject({ code: "#DIV/0!" });
  });

  refuses([
    ["=STORAGECOSTPERORDER(1, 1, 0)", "#DIV/0!"],
    ['=STORAGECOSTPERORDER(1, 1, "")', "#DIV/0!"],
    ["=STORAGECOSTPERORDER(-1, 1, 1)", "#VALUE!", "space: -1 is negative; 0 or more was expected."],
    ['=STORAGECOSTPERORDER(1, "5 zł", 1)', "#VALUE!"],
  ]);
});

describe("TCO", () => {
  test("adds ranges up; without rate and growth it is a plain sum", () => {
    expect(evaluate("=TCO({100;50}, {10,20}, 3)")).toBe(240);
  });

  test("a growth equal to the rate cancels it", () => {
    const amount = fc.integer({ min: 0, max: 1e6 });
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: -50, max: 50 }),
        (up, year, n, p) => {
          expect(call("TCO", [up, year, n, p / 100, p / 100])).toBeCloseTo(up + n * year, 4);
        },
      ),
    );
  });

  refuses([
    ["=TCO(1, 1, 0)", "#VALUE!", "years: 0 given; a whole number of years from 1 to 1000 was expected."],
    ['=TCO(1, 1, "")', "#VALUE!", "years: 0 given; a whole number of years from 1 to 1000 was expected."],
    ["=TCO(1, 1, 2.5)", "#VALUE!"],
    ["=TCO(1, 1, 1e9)", "#VALUE!"],
    ["=TCO(1, 1, {1;2})", "#VALUE!", "years: a range of 2 x 1 cells given; a single value was expected."],
    ["=TCO(1, 1, 5, -1)", "#VALUE!", "rate: -1 given; a fraction above -1 was expected (5% is 0.05)."],
    ["=TCO(-1, 1, 5)", "#VALUE!", "upfront: -1 is negative; 0 or more was expected."],
    ['=TCO(1, 1, 5, "5%")', "#VALUE!"],
    ["=TCO(1, 1e300, 1000, 0, 5)", "#VALUE!"],
  ]);
});

describe("OPERATINGLEVERAGE", () => {
  test("is negative while the store makes a loss", () => {
    expect(evaluate("=OPERATINGLEVERAGE(100, 60, 50)")).toBe(-4);
  });

  refuses([
    ["=OPERATINGLEVERAGE(100, 60, 40)", "#DIV/0!"],
    ["=OPERATINGLEVERAGE(0.3, 0.1, 0.2)", "#DIV/0!"],
    ["=OPERATINGLEVERAGE(0, 0, 0)", "#DIV/0!"],
    ["=OPERATINGLEVERAGE(100, -60, 40)", "#VALUE!", "variableCost: -60 is negative; 0 or more was expected."],
    ["=OPERATINGLEVERAGE(TRUE, 60, 40)", "#VALUE!"],
  ]);
});
