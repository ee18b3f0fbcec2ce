// The quotes on the planned sheet in a real formula engine: they must cost what the engine says, at first and after
// every edit of the analyst's cells, and feed the option's fees.
import { priceQuote } from "../../src/engine/cost/quote/priceQuote";
import { planSheet } from "../../src/matrix/planSheet";
import type { SheetPlan } from "../../src/matrix/types";
import type { Answers } from "../../src/playbook/answers";
import { decide } from "../../src/playbook/decide";
import { readQuote } from "../../src/playbook/quote/readQuote";
import { readVolumes } from "../../src/playbook/quote/readVolumes";
import { COSTS, finding, FINDINGS } from "./support/findings";
import { openLive, type LiveSheet } from "./support/liveSheet";
import { QUOTE, quotesOn } from "./support/quoted";

jest.setTimeout(300_000);

const OPTION = "fulfillment_3pl";
const ANSWERS: Answers = { version: 1 };
const REVENUE = finding("revenue", "C15", 96000);
const FOUND = [...FINDINGS.filter(({ figure }) => figure !== "quote_fulfillment"), REVENUE];
const SHEET = [...COSTS, ["Revenue", "", 96000]];

type Cells = (string | number)[][];
const changed = (row: number, column: number, value: string | number, cells: Cells = QUOTE): Cells =>
  cells.map((line, r) => line.map((cell, c) => (r === row && c === column ? value : cell)));

/** What OUTSOURCEDCOSTPERORDER calculates with, for the same cells. */
function engineSays(cells: Cells, minimum = 0): number {
  const fees = readQuote(cells.slice(2).map((row) => row.slice(0, 6)));
  const table = cells.slice(4, 10).map((row) => row.slice(7));
  const volumes = readVolumes([...table, ["order value", 96000 / 1200]]);
  if (!fees.ok || !volumes.ok) throw new Error("The quote of the test cannot be read");
  const priced = priceQuote(fees.value, volumes.value, { minimum, months: 12 });
  if (!priced.ok) throw new Error(priced.problem.code);
  return priced.value.monthly;
}

const feesOn = (live: LiveSheet) => live.table("PlanFigures", `cost:${OPTION}`, "value");
const costOn = (live: LiveSheet) => live.table("DecisionMatrix", OPTION, "costPerMonth");
const near = (value: unknown, expected: number): boolean =>
  typeof value === "number" && Math.abs(value - expected) <= 1e-9 * Math.abs(expected);

async function withSheet(
  cells: Cells,
  act: (live: LiveSheet, plan: SheetPlan) => Promise<void>,
): Promise<void> {
  const plan = planSheet(decide(FOUND, ANSWERS, quotesOn(cells)), "en");
  const live = await openLive(plan, { Costs: SHEET, "3PL quote": cells });
  try {
    await act(live, plan);
  } finally {
    live.close();
  }
}

describe("on one sheet, edited again and again", () => {
  type Change = [row: number, column: number, value: string | number];
  const plan = planSheet(decide(FOUND, ANSWERS, quotesOn(QUOTE)), "en");
  let live: LiveSheet;
  let edited: Change[] = [];

  beforeAll(async () => {
    live = await openLive(plan, { Costs: SHEET, "3PL quote": QUOTE });
  });
  afterAll(() => live.close());

  /** Changes a cell of the quote; what an earlier test has changed is as it was. */
  async function change(...next: Change): Promise<void> {
    const back = edited.map(([row, column]): Change => [row, column, QUOTE[row]?.[column] ?? ""]);
    edited = [next];
    await live.editAll(
      [...back, next].map(([row, column, value]) => [
        "3PL quote",
        `${String.fromCharCode(65 + column)}${row + 1}`,
        value,
      ]),
    );
  }

  test("a quote costs on the sheet what the engine says, and its total is the option's fees", () => {
    const decision = decide(FOUND, ANSWERS, quotesOn(QUOTE));
    const expected = engineSays(QUOTE);
    expect(decision.quotes[0]?.monthly).toBeCloseTo(expected, 9);
    expect([feesOn(live), near(feesOn(live), expected)]).toEqual([feesOn(live), true]);
    const option = decision.areas.flatMap(({ options }) => options).find(({ option }) => option === OPTION);
    expect(near(costOn(live), option?.costPerMonth ?? 0)).toBe(true);
    expect(near(live.table("DecisionMatrix", OPTION, "score"), option?.score ?? 0)).toBe(true);
    for (const { name, driver, period, monthly, tiers } of decision.quotes[0]?.fees ?? []) {
      const costs = tiers.map((_, i) =>
        live.table(
          "VendorQuotes",
          [OPTION, "Northgate Logistics", name, driver, period, i].join("|"),
          "quoteCost",
        ),
      );
      const sum = costs.reduce<number>((at, cost) => at + Number(cost), 0);
      expect([name, near(sum, monthly ?? 0)]).toEqual([name, true]);
    }
  });

  test.each<[string, number, number, number]>([
    ["a rate", 4, 1, 0.7],
    ["a volume, so that units get another rate for all", 5, 8, 900],
    ["the orders, which move three tiers", 9, 8, 350],
    ["the orders up, past every tier", 9, 8, 2100],
    ["a tier's limit", 5, 4, 650],
    ["what is included", 5, 3, 420],
    ["an open end that gets a limit above", 7, 4, 5000],
    ["a volume below what is included", 4, 8, 1],
  ])("after %s was changed the sheet follows the engine", async (_, row, column, value) => {
    const cells = changed(row, column, value);
    await change(row, column, value);
    expect([feesOn(live), engineSays(cells)]).toEqual([
      feesOn(live),
      expect.closeTo(Number(feesOn(live)), 6),
    ]);
    expect(near(feesOn(live), engineSays(cells))).toBe(true);
  });

  test("beyond a closed last tier the cost is missing, on the sheet too", async () => {
    await change(7, 8, 500);
    expect(feesOn(live)).toBe("missing");
    expect(costOn(live)).toBe("missing");
  });

  test("a minimum typed on the sheet tops the fees up, as one given in the answers does", async () => {
    const answers: Answers = {
      version: 1,
      areas: {
        fulfillment: {
          costs: { [OPTION]: { kind: "quote", sheet: "3PL quote", range: "A3:F16", minimum: 20000 } },
        },
      },
    };
    expect(decide(FOUND, answers, quotesOn(QUOTE)).quotes[0]?.monthly).toBeCloseTo(
      engineSays(QUOTE, 20000),
      9,
    );
    await change(4, 1, 0.4);
    await live.edit(plan.name, live.address("VendorQuotes", `${OPTION}|topUp`, "rate"), 20000);
    expect(near(feesOn(live), engineSays(QUOTE, 20000))).toBe(true);
    expect(
      near(live.table("VendorQuotes", `${OPTION}|total`, "quotePerOrder"), engineSays(QUOTE, 20000) / 1200),
    ).toBe(true);
  });
});

test("a driver without a volume leaves the cost missing until its yellow cell is filled", async () => {
  const cells = changed(7, 7, "");
  const decision = decide(
    FOUND,
    ANSWERS,
    quotesOn(cells.map((row, r) => (r === 7 ? [...row.slice(0, 7), "", ""] : row))),
  );
  expect(decision.quotes[0]?.missing).toContain("return");
  const without = cells.map((row, r) => (r === 7 ? [...row.slice(0, 7), "", ""] : row));
  await withSheet(without, async (live, plan) => {
    expect(feesOn(live)).toBe("missing");
    for (const { name, driver, period, volume } of [
      { name: "Returns", driver: "return", period: "month", volume: 88 },
    ])
      await live.edit(
        plan.name,
        live.address(
          "VendorQuotes",
          [OPTION, "Northgate Logistics", name, driver, period, 0].join("|"),
          "volume",
        ),
        volume,
      );
    expect(typeof feesOn(live)).toBe("number");
  });
});

test("orders, items and the order value come from the figures where the quote gives none", async () => {
  const short: Cells = [
    ["Northgate: quote", "", ""],
    ["Fee", "Rate", "Per"],
    ["Pick", 3, "order"],
    ["Item", 0.5, "extra item"],
    ["Insurance", 0.01, "% of order value"],
  ];
  const items = finding("items_per_order", "C16", 1.8, { kind: "size", unit: "items" });
  const found = [...FOUND, items];
  const decision = decide(found, ANSWERS, quotesOn(short));
  expect(decision.quotes[0]?.monthly).toBeCloseTo(1200 * 3 + 1200 * 0.8 * 0.5 + 96000 * 0.01, 9);
  const plan = planSheet(decision, "en");
  const live = await openLive(plan, { Costs: [...SHEET, ["Items per order", "", 1.8]], "3PL quote": short });
  try {
    expect(near(feesOn(live), decision.quotes[0]?.monthly ?? 0)).toBe(true);
    await live.edit("Costs", "B2", 24000);
    expect(near(feesOn(live), 2000 * 3 + 2000 * 0.8 * 0.5 + 96000 * 0.01)).toBe(true);
  } finally {
    live.close();
  }
});
