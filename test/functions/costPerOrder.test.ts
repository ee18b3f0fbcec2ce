import fc from "fast-check";
import { call, evaluate, load, refuses } from "./excel";

beforeAll(() => load("en"));

describe("COSTPERORDER", () => {
  test("adds up ranges and skips blanks", () => {
    expect(evaluate('=COSTPERORDER({50;;50}, {100,200;,300}, 400, "", 0)')).toBe(10);
  });

  test("takes any number of other costs, as Excel hands repeated ranges over", () => {
    expect(evaluate("=COSTPERORDER(10, 1, 1, 1, 1, {3;3}, 10)")).toBe(2);
    expect(call("COSTPERORDER", [[[10]], [[1]], [[1]], [[1]], [[1]]])).toBe(0.4);
  });

  test("the order of costs and cells does not matter", () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 1e5 }), (costs, orders) => {
        const forwards = call("COSTPERORDER", [orders, ...costs]);
        expect(call("COSTPERORDER", [orders, ...[...costs].reverse()])).toBeCloseTo(Number(forwards), 9);
        expect(call("COSTPERORDER", [orders, [costs], 0, 0, 0])).toBeCloseTo(Number(forwards), 9);
      }),
    );
  });

  refuses([
    ["=COSTPERORDER(0, 1, 1, 1, 1)", "#DIV/0!"],
    ['=COSTPERORDER("", 1, 1, 1, 1)', "#DIV/0!"],
    ["=COSTPERORDER({,;,}, 1, 1, 1, 1)", "#DIV/0!"],
    ["=COSTPERORDER(-5, 1, 1, 1, 1)", "#VALUE!", "orders: -5 is negative; 0 or more was expected."],
    [
      "=COSTPERORDER(10, {5;-2}, 1, 1, 1)",
      "#VALUE!",
      "facility, row 2: -2 is negative; 0 or more was expected.",
    ],
    [
      '=COSTPERORDER(10, 1, "1 200,50 zł", 1, 1)',
      "#VALUE!",
      'labor: "1 200,50 zł" is text, a number was expected. Retype it as a number.',
    ],
    [
      '=COSTPERORDER(10, 1, 1, {"$1.2k"}, 1)',
      "#VALUE!",
      'supplies: "$1.2k" is text, a number was expected. Retype it as a number.',
    ],
    ["=COSTPERORDER(10, 1, 1, 1, TRUE)", "#VALUE!", "delivery: TRUE is not a number; a number was expected."],
    [
      "=COSTPERORDER(10, 1, 1, 1, {1;#REF!})",
      "#VALUE!",
      "delivery, row 2: a cell holds the error #REF!; correct that cell first.",
    ],
    ["=COSTPERORDER(10, 1, 1, 1, 1, 1, -1)", "#VALUE!", "other2: -1 is negative; 0 or more was expected."],
    [
      "=COSTPERORDER(1e-300, 1e300, 1, 1, 1)",
      "#VALUE!",
      "The result is too large for a cell: check the sizes of the numbers.",
    ],
  ]);
});

describe("COSTBREAKDOWN", () => {
  test("names other costs in their order and ends with the total", () => {
    expect(evaluate("=COSTBREAKDOWN(10, 10, 20, 30, 0, 25, 15)")).toEqual([
      ["Facility", 10, 1, 0.1],
      ["Labor", 20, 2, 0.2],
      ["Supplies", 30, 3, 0.3],
      ["Delivery", 0, 0, 0],
      ["Other 1", 25, 2.5, 0.25],
      ["Other 2", 15, 1.5, 0.15],
      ["Total", 100, 10, 1],
    ]);
  });

  test("speaks Polish in the Polish script", () => {
    load("pl");
    const rows = evaluate("=COSTBREAKDOWN(10, 10, 20, 30, 0)") as unknown[][];
    expect(rows.map(([name]) => name)).toEqual(["Lokal", "Praca", "Materiały", "Dostawa", "Razem"]);
    load("en");
  });

  refuses([
    ["=COSTBREAKDOWN(0, 1, 1, 1, 1)", "#DIV/0!"],
    ["=COSTBREAKDOWN(1, 1, 1, 1, -1)", "#VALUE!", "delivery: -1 is negative; 0 or more was expected."],
  ]);
});

describe("BREAKEVENORDERS", () => {
  test("spills over columns and leaves a bad row alone", () => {
    const result = evaluate('=BREAKEVENORDERS({100;100;-1;50}, 1, 0, {2;0.5;2;"x"})') as unknown[][];
    expect(result).toHaveLength(4);
    expect(result[0]).toEqual([100]);
    expect(result[1]?.[0]).toMatchObject({
      code: "#N/A",
      message: "The costs never meet above 0 orders: B is cheaper at every volume.",
    });
    expect(result[2]?.[0]).toMatchObject({
      code: "#VALUE!",
      message: "fixedA, row 3: -1 is negative; 0 or more was expected.",
    });
    expect(result[3]?.[0]).toMatchObject({ code: "#VALUE!" });
  });

  test("at the break-even both cost the same", () => {
    const cost = fc.integer({ min: 0, max: 1e6 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(cost, cost, cost, cost, (fixedA, perA, fixedB, perB) => {
        const result = call("BREAKEVENORDERS", [fixedA, perA, fixedB, perB]);
        if (!Array.isArray(result)) return;
        const orders = Number((result as number[][])[0]?.[0]);
        expect(orders).toBeGreaterThan(0);
        const [costA, costB] = [fixedA + perA * orders, fixedB + perB * orders];
        expect(Math.abs(costA - costB)).toBeLessThanOrEqual(1e-6 * Math.max(1, costA));
      }),
    );
  });

  refuses([
    ["=BREAKEVENORDERS(10, 2, 10, 2)", "#N/A", "A and B cost the same at every volume: neither is cheaper."],
    [
      "=BREAKEVENORDERS(10, 2, 10, 3)",
      "#N/A",
      "The costs never meet above 0 orders: A is cheaper at every volume.",
    ],
    [
      "=BREAKEVENORDERS(10, 2, 5, 2)",
      "#N/A",
      "The costs never meet above 0 orders: B is cheaper at every volume.",
    ],
    [
      "=BREAKEVENORDERS(10, 0.3, 5, {0.3})",
      "#N/A",
      "The costs never meet above 0 orders: B is cheaper at every volume.",
    ],
    [
      "=BREAKEVENORDERS({1;2}, 2, {5;6;7}, 2)",
      "#VALUE!",
      "fixedA has 2 rows but fixedB has 3; columns of the same length were expected.",
    ],
    [
      "=BREAKEVENORDERS({1,2}, 2, 5, 2)",
      "#VALUE!",
      "fixedA: a range of 1 x 2 cells given; a single value or one column was expected.",
    ],
    [
      "=BREAKEVENORDERS(1, FALSE, 5, 2)",
      "#VALUE!",
      "perOrderA: FALSE is not a number; a number was expected.",
    ],
  ]);

  test("slopes that differ by binary dust only are level", () => {
    expect(call("BREAKEVENORDERS", [10, 0.1 + 0.2, 5, 0.3])).toMatchObject({ code: "#N/A" });
  });
});
