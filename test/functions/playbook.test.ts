import { ACTIVITIES, AREAS } from "../../src/playbook/types";
import { PlaybookActivity } from "../../src/functions/playbook/outsourceAdvice";
import { PlaybookArea } from "../../src/functions/playbook/playbook";
import { call, evaluate, load, refuses } from "./excel";

beforeAll(() => load("en"));

describe("OUTSOURCEADVICE", () => {
  test.each([
    ["id", "call_center"],
    ["English name", "Call centre"],
    ["Polish name", "Infolinia"],
    ["other case", "INFOLINIA"],
  ])("finds an activity by %s", (_, name) => {
    expect(call("OUTSOURCEADVICE", [[[name]]])).toEqual([["Keep in-house"]]);
  });

  test("ignores accents, the Polish ł too", () => {
    expect(call("OUTSOURCEADVICE", [[["place"], ["obsluga klienta"], ["media spolecznosciowe"]]])).toEqual([
      ["Outsource"],
      ["Keep in-house"],
      ["Keep in-house"],
    ]);
  });

  test("one cost alone gives no points", () => {
    expect(evaluate('=OUTSOURCEADVICE("web_analytics", 1000, 0)')).toEqual([["Hybrid"]]);
    expect(evaluate('=OUTSOURCEADVICE("web_analytics", 1000, 500)')).toEqual([["Outsource"]]);
  });

  test("traits: a range is one list, in English or Polish", () => {
    expect(
      evaluate('=OUTSOURCEADVICE("live_chat", , , , , {"no veto, part time";"specialist skill"})'),
    ).toEqual([["Hybrid"]]);
    expect(
      evaluate('=OUTSOURCEADVICE("live_chat", , , , , "bez weta; niepelny wymiar; Mocna Strona")'),
    ).toEqual([["Keep in-house"]]);
  });

  test("traits as long as the column of activities are one text a row", () => {
    const formula = '=OUTSOURCEADVICE({"hosting";"hosting"}, , , , , {"core strength";})';
    expect(evaluate(formula)).toEqual([["Hybrid"], ["Outsource"]]);
  });

  test("a bad row of a column is its own error", () => {
    const result = evaluate('=OUTSOURCEADVICE({"seo";"ceo";""}, {1;2;3}, {1;2;-3})') as unknown[][];
    expect(result[0]).toEqual(["Too close to call"]);
    expect(result[1]?.[0]).toMatchObject({
      code: "#N/A",
      message: 'activity, row 2: "ceo" is not in the playbook. Did you mean "seo"?',
    });
    expect(result[2]?.[0]).toMatchObject({ code: "#N/A" });
  });

  refuses([
    [
      '=OUTSOURCEADVICE("storag")',
      "#N/A",
      'activity: "storag" is not in the playbook. Did you mean "storage"?',
    ],
    [
      '=OUTSOURCEADVICE("")',
      "#N/A",
      "activity: 0 or a blank cell given; an activity was expected, such as packing (PLAYBOOK lists all).",
    ],
    [
      "=OUTSOURCEADVICE({0;0})",
      "#N/A",
      "activity, row 1: 0 or a blank cell given; an activity was expected, such as packing (PLAYBOOK lists all).",
    ],
    ['=OUTSOURCEADVICE("seo", -1, 5)', "#VALUE!", "inHouseCost: -1 is negative; 0 or more was expected."],
    [
      '=OUTSOURCEADVICE("seo", 5, "abc")',
      "#VALUE!",
      'outsourcedCost: "abc" is text, a number was expected. Retype it as a number.',
    ],
    ['=OUTSOURCEADVICE("seo", 5, 5, TRUE)', "#VALUE!"],
    [
      '=OUTSOURCEADVICE("seo", , , , , "part tme")',
      "#VALUE!",
      'traits: "part tme" is not a trait. Did you mean "part time"?',
    ],
    [
      '=OUTSOURCEADVICE({"seo";"storage"}, {1;2;3})',
      "#VALUE!",
      "activity has 2 rows but inHouseCost has 3; columns of the same length were expected.",
    ],
  ]);

  test("Excel's list while typing holds every activity and every area", () => {
    expect(Object.values(PlaybookActivity)).toEqual([...ACTIVITIES]);
    expect(Object.values(PlaybookArea)).toEqual([...AREAS]);
  });
});

describe("ADVICEREASONS", () => {
  test("a veto has no points and names both sides", () => {
    const rows = evaluate('=ADVICEREASONS("call_center", 100, 10)') as unknown[][];
    expect(rows.map(([points]) => points)).toEqual(["", "", ""]);
    expect(rows[0]?.[2]).toMatch(/^S0: /);
    expect(rows[1]?.[2]).toMatch(/^S2: .*; S4: /);
    expect(rows[2]).toEqual(["", "Keep in-house", ""]);
  });

  test("points add up to the total of the last row", () => {
    const rows = evaluate(
      '=ADVICEREASONS("packing", 10, 8, , , "lowest price, premium service, part time")',
    ) as unknown[][];
    const points = rows.slice(0, -1).map(([value]) => Number(value));
    expect(points).toEqual([-2, 3, 1, -1]);
    expect(rows.at(-1)).toEqual([1, "Hybrid", ""]);
  });

  test("speaks the chosen language, else the script's own", () => {
    const polish = evaluate('=ADVICEREASONS("payroll", 100, 87.5, , , , "pl")') as unknown[][];
    expect(polish[1]?.[1]).toBe("Zlecenie kosztuje o 12,5% mniej (87,5 wobec 100 we własnym zakresie).");
    load("pl");
    expect(evaluate('=ADVICEREASONS("payroll", 100, 87.5)')).toEqual(polish);
    load("en");
  });

  refuses([
    [
      '=ADVICEREASONS({"seo";"storage"})',
      "#VALUE!",
      "activity: a range of 2 x 1 cells given; a single value was expected.",
    ],
    ['=ADVICEREASONS("seo", {1;2}, 3)', "#VALUE!"],
    [
      '=ADVICEREASONS("seo", , , , , , "de")',
      "#VALUE!",
      'language: "de" is not known. Did you mean "en"? Expected one of: en, pl, English, Polish, angielski, polski.',
    ],
    ['=ADVICEREASONS("zeo")', "#N/A"],
  ]);
});

describe("PLAYBOOK", () => {
  test("lists every activity with seven columns", () => {
    const rows = evaluate("=PLAYBOOK()") as unknown[][];
    expect(rows.map(([id]) => id)).toEqual([...ACTIVITIES]);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([7]));
    expect(rows.flat().some((cell) => cell === undefined)).toBe(false);
  });

  test("an area has its own rows only, by any of its names", () => {
    const rows = evaluate('=PLAYBOOK("Kadry", "pl")') as unknown[][];
    expect(rows.map(([id, name]) => [id, name])).toEqual([
      ["recruiting", "Rekrutacja"],
      ["hr_compliance", "Sprawy kadrowe"],
    ]);
  });

  refuses([
    ['=PLAYBOOK("logistics")', "#N/A"],
    [
      '=PLAYBOOK("fulfilment")',
      "#N/A",
      'area: "fulfilment" is not an area of the playbook. Did you mean "fulfillment"?',
    ],
    ['=PLAYBOOK("hr", "fr")', "#VALUE!"],
    ['=PLAYBOOK({"hr";"it"})', "#VALUE!"],
  ]);
});
