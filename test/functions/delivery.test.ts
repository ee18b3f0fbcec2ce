import fc from "fast-check";
import { call, evaluate, load, refuses } from "./excel";

beforeAll(() => load("en"));

describe("BILLABLEWEIGHT", () => {
  test("dimensions and the result are rounded up, unless roundUp is FALSE", () => {
    expect(evaluate("=BILLABLEWEIGHT(1, 24.1, 5.5, 42.2)")).toEqual([[47]]);
    expect(call("BILLABLEWEIGHT", [1, 24.1, 5.5, 42.2, null, false])).toEqual([[(24.1 * 5.5 * 42.2) / 139]]);
  });

  test("binary dust does not cost a unit", () => {
    expect(call("BILLABLEWEIGHT", [0.1 * 3 * 10, 1, 1, 1])).toEqual([[3]]);
  });

  test("a bad row is its own error, single values are repeated", () => {
    const result = evaluate(
      '=BILLABLEWEIGHT({2;0;"x";#N/A;7}, 10, 10, {10;10;10;10;-1}, 5000)',
    ) as unknown[][];
    expect(result[0]).toEqual([2]);
    expect(result[1]?.[0]).toMatchObject({
      code: "#VALUE!",
      message: "weight, row 2: 0 given or left blank; a number above 0 was expected.",
    });
    expect(result[2]?.[0]).toMatchObject({ code: "#VALUE!" });
    expect(result[3]?.[0]).toMatchObject({
      message: "weight, row 4: a cell holds the error #N/A; correct that cell first.",
    });
    expect(result[4]?.[0]).toMatchObject({
      message: "height, row 5: -1 given or left blank; a number above 0 was expected.",
    });
  });

  test("is never less than the weight or the volume's weight", () => {
    const size = fc.integer({ min: 1, max: 5000 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(size, size, size, size, (weight, l, w, h) => {
        const billed = Number((call("BILLABLEWEIGHT", [weight, l, w, h, 5000]) as number[][])[0]?.[0]);
        expect(Number.isInteger(billed)).toBe(true);
        expect(billed).toBeGreaterThanOrEqual(weight);
        expect(billed).toBeGreaterThanOrEqual(((l * w * h) / 5000) * (1 - 1e-9));
      }),
    );
  });

  refuses([
    [
      '=BILLABLEWEIGHT("", 1, 1, 1)',
      "#VALUE!",
      "weight: 0 given or left blank; a number above 0 was expected.",
    ],
    [
      "=BILLABLEWEIGHT(1, 1, 1, 1, 0)",
      "#VALUE!",
      "divisor: 0 given or left blank; a number above 0 was expected.",
    ],
    [
      "=BILLABLEWEIGHT(1, 1, 1, 1, {139;5000})",
      "#VALUE!",
      "divisor: a range of 2 x 1 cells given; a single value was expected.",
    ],
    ["=BILLABLEWEIGHT(1, 1, 1, 1, 139, 1)", "#VALUE!", "roundUp: 1 given; TRUE or FALSE was expected."],
    ['=BILLABLEWEIGHT(1, 1, 1, 1, 139, "no")', "#VALUE!", 'roundUp: "no" given; TRUE or FALSE was expected.'],
    [
      "=BILLABLEWEIGHT({1,2}, 1, 1, 1)",
      "#VALUE!",
      "weight: a range of 1 x 2 cells given; a single value or one column was expected.",
    ],
    [
      "=BILLABLEWEIGHT({1;2}, {1;2;3}, 1, 1)",
      "#VALUE!",
      "weight has 2 rows but length has 3; columns of the same length were expected.",
    ],
    ["=BILLABLEWEIGHT(1, 1e200, 1e200, 1e200, 5000)", "#VALUE!"],
  ]);
});

describe("DELIVERYCOST", () => {
  const RATES = '{"kg","PL",2,"Strefa Ł";1,10,12,14;5,20,22,0;30,30,,34}';

  test.each([
    ["0.2", '"PL"', 10],
    ["1", '"pl"', 10],
    ["1.0001", '"PL"', 20],
    ["30", "2", null],
    ["3", "2", 22],
    ["3", '"2"', 22],
    ["30", '"strefa l"', 34],
  ])("%s kg to %s", (weight, zone, rate) => {
    const result = evaluate(`=DELIVERYCOST(${weight}, ${zone}, ${RATES})`);
    if (rate === null) expect(result).toMatchObject({ code: "#N/A" });
    else expect(result).toEqual([[rate]]);
  });

  test("a range drawn too large is cut to its card", () => {
    expect(evaluate('=DELIVERYCOST(2, "B", {0,"A","B",;1,1,2,;3,3,4,0;,,,;0,0,0,0})')).toEqual([[4]]);
  });

  test("columns spill, and a bad row is its own error", () => {
    const result = evaluate(
      `=DELIVERYCOST({1;99;1;""}, {"PL";"PL";"DE";"PL"}, ${RATES}, 0.1)`,
    ) as unknown[][];
    expect(result[0]?.[0]).toBeCloseTo(11, 9);
    expect(result.slice(1).map(([cell]) => (cell as { message: string }).message)).toEqual([
      "weight: 99 is heavier than the rate card, which ends at 30.",
      'zone, row 3: "DE" is not in the rate card. Did you mean "PL"?',
      "weight, row 4: 0 given or left blank; a number above 0 was expected.",
    ]);
  });

  refuses([
    [`=DELIVERYCOST(3, "Strefa Ł", ${RATES})`, "#N/A", "The rate card has no rate for 3 in zone Strefa Ł."],
    [`=DELIVERYCOST(31, "PL", ${RATES})`, "#N/A"],
    [
      `=DELIVERYCOST(3, "", ${RATES})`,
      "#N/A",
      "zone: 0 or a blank cell given; a zone of the rate card was expected.",
    ],
    [
      `=DELIVERYCOST(3, "PL", ${RATES}, -0.1)`,
      "#VALUE!",
      "surcharge: -0.1 is negative; 0 or more was expected.",
    ],
    [`=DELIVERYCOST(3, "PL", ${RATES}, "10%")`, "#VALUE!"],
    [
      '=DELIVERYCOST(3, "PL", {"kg","PL";5,1;5,2})',
      "#VALUE!",
      "rates, row 3: 5 follows 5; weights have to rise from row to row.",
    ],
    [
      '=DELIVERYCOST(3, "PL", {"kg","PL"})',
      "#VALUE!",
      "rates: no rate card; a first column of weights and a first row of zones were expected.",
    ],
    ['=DELIVERYCOST(3, "PL", {"kg","PL","pl";5,1,2})', "#VALUE!", 'rates: the zone "pl" stands there twice.'],
    [
      '=DELIVERYCOST(3, "PL", {"kg","PL";5,"10 zł"})',
      "#VALUE!",
      'rates, row 2, column 2: "10 zł" is text, a number was expected. Retype it as a number.',
    ],
    ['=DELIVERYCOST(3, "PL", {"kg","PL";5,#REF!})', "#VALUE!"],
    ['=DELIVERYCOST(3, "PL", {"kg","PL",;5,1,2})', "#VALUE!", "rates, row 1, column 3: the name is missing."],
    ['=DELIVERYCOST(3, "PL", "")', "#VALUE!", "rates: the range is empty."],
  ]);
});
