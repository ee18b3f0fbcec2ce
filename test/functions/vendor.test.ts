import fc from "fast-check";
import { call, evaluate, load, refuses } from "./excel";

beforeAll(() => load("en"));

describe("VENDORSCORE", () => {
  test("a vendor that misses any must-have is excluded; blank counts as FALSE", () => {
    expect(evaluate("=VENDORSCORE({5;4;3;2}, {1}, {TRUE,TRUE;TRUE,FALSE;FALSE,TRUE;TRUE,})")).toEqual([
      [100],
      ["excluded"],
      ["excluded"],
      ["excluded"],
    ]);
  });

  test("without must-haves nobody is excluded", () => {
    expect(evaluate("=VENDORSCORE({5;4}, {1}, , 10)")).toEqual([[50], [40]]);
    expect(call("VENDORSCORE", [[[5], [4]], [[1]], [[null]], 10])).toEqual([[50], [40]]);
  });

  test("lies between 0 and 100, and better ratings never score less", () => {
    const rating = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(
        rating,
        rating,
        rating,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 0, max: 9 }),
        (a, b, c, v, w) => {
          const [[one = 0] = [], [other = 0] = []] = call("VENDORSCORE", [
            [
              [a, b],
              [a, c],
            ],
            [[v, w]],
          ]) as number[][];
          expect(one >= 0 && one <= 100 + 1e-9).toBe(true);
          if (b <= c) expect(one).toBeLessThanOrEqual(other + 1e-9);
        },
      ),
    );
  });

  refuses([
    ["=VENDORSCORE({5;6}, {1})", "#VALUE!", "ratings, row 2: 6 given; a rating from 0 to 5 was expected."],
    ["=VENDORSCORE({5;-1}, {1})", "#VALUE!", "ratings, row 2: -1 given; a rating from 0 to 5 was expected."],
    ['=VENDORSCORE({5;"good"}, {1})', "#VALUE!"],
    ["=VENDORSCORE({5,4}, {1})", "#VALUE!", "weights: 1 given, 2 expected."],
    ["=VENDORSCORE({5,4}, {0,0})", "#VALUE!", "weights: all are 0; at least one above 0 was expected."],
    ["=VENDORSCORE({5;4}, {1}, {TRUE})", "#VALUE!", "required: 1 given, 2 expected."],
    [
      '=VENDORSCORE({5;4}, {1}, {TRUE;"yes"})',
      "#VALUE!",
      'required, row 2: "yes" given; TRUE or FALSE was expected.',
    ],
    ["=VENDORSCORE({5;4}, {1}, {TRUE;1})", "#VALUE!"],
    ["=VENDORSCORE({5;4}, {1}, {TRUE;#N/A})", "#VALUE!"],
    [
      "=VENDORSCORE({5;4}, {1}, , 0)",
      "#VALUE!",
      "maxRating: 0 given or left blank; a number above 0 was expected.",
    ],
    ['=VENDORSCORE("", {1})', "#VALUE!", "ratings: the range is empty."],
  ]);
});

describe("MILESTONESTATUS", () => {
  test.each([
    [45000, null, 45000, "Due soon"],
    [45000, null, 45001, "Late"],
    [45000, null, 45000.9, "Due soon"],
    [45000.5, null, 45000.9, "Due soon"],
    [45000, null, 44986, "Due soon"],
    [45000, null, 44985, "Planned"],
    [45000, 45000, 46000, "Done"],
    [45000, 45000.7, 46000, "Done"],
    [45000, 45001, 45001, "Done late"],
    [45000, 0, 44000, "Planned"],
    [45000, "", 44000, "Planned"],
  ])("due %s, done %s, as of %s: %s", (due, done, asOf, status) => {
    expect(call("MILESTONESTATUS", [[[due]], [[done]], asOf, null])).toEqual([[status]]);
  });

  test("warnDays moves the warning; 0 warns on the day itself", () => {
    expect(evaluate("=MILESTONESTATUS({45000;45001}, , 45000, 0)")).toEqual([["Due soon"], ["Planned"]]);
    expect(evaluate("=MILESTONESTATUS(45030, , 45000, 30)")).toEqual([["Due soon"]]);
  });

  test("a bad row is its own error", () => {
    const result = evaluate('=MILESTONESTATUS({45000;"2024-05-01";}, {0;0;0}, 45000)') as unknown[][];
    expect(result[0]).toEqual(["Due soon"]);
    expect(result[1]?.[0]).toMatchObject({
      code: "#VALUE!",
      message: 'due, row 2: "2024-05-01" is text, not a date. Retype it as a date.',
    });
    expect(result[2]?.[0]).toMatchObject({ message: "due, row 3: 0 is no date; Excel's date was expected." });
  });

  refuses([
    ["=MILESTONESTATUS(45000, , 0)", "#VALUE!", "asOf: 0 is no date; Excel's date was expected."],
    [
      "=MILESTONESTATUS(45000, , {45000;45001})",
      "#VALUE!",
      "asOf: a range of 2 x 1 cells given; a single value was expected.",
    ],
    ['=MILESTONESTATUS(45000, "soon", 45000)', "#VALUE!"],
    [
      "=MILESTONESTATUS(45000, , 45000, -1)",
      "#VALUE!",
      "warnDays: -1 given; a whole number from 0 was expected.",
    ],
    ["=MILESTONESTATUS(1e9, , 45000)", "#VALUE!"],
    [
      "=MILESTONESTATUS({45000;45001}, {1;2;3}, 45000)",
      "#VALUE!",
      "due has 2 rows but done has 3; columns of the same length were expected.",
    ],
  ]);
});
