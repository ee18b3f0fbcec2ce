// Costs at other volumes on the sheet: scenarios, every crossing and its words, the points of the chart; as the engine has
// them, and so still after rates, tiers, minimum and orders were changed.
import { costAt } from "../../src/engine/cost/curve/curve";
import { SCENARIOS } from "../../src/matrix/costs/scenarios/columns";
import { layOut } from "../../src/matrix/layout";
import { planSheet } from "../../src/matrix/planSheet";
import type { Answers } from "../../src/playbook/answers";
import { decide } from "../../src/playbook/decide";
import type { Decision } from "../../src/playbook/decision";
import { COSTS, finding, FINDINGS } from "./support/findings";
import { openLive, type LiveSheet } from "./support/liveSheet";
import { quotesOn } from "./support/quoted";

jest.setTimeout(300_000);

const THIRD = "fulfillment_3pl";
const FOUND = [
  ...FINDINGS.filter(({ figure }) => figure !== "quote_fulfillment"),
  finding("revenue", "C15", 96000),
];
const SHEETS = { Costs: [...COSTS, ["Revenue", "", 96000]] };
type Cells = (string | number)[][];

/** Cheap up to 600 orders, dear from there to 1,000, then cheap again for all: against today's it crosses more than once. */
const CARD: Cells = [
  ["Northgate: quote", "", "", "", "", ""],
  ["Fee", "Rate", "Per", "Included", "Up to", "Tier"],
  ["Account", 900, "month", "", "", ""],
  ["Pick and ship", 27, "order", 40, 600, "graduated"],
  ["Pick and ship", 48, "order", "", 1100, "graduated"],
  ["Pick and ship", 11, "order", "", "", "graduated"],
  ["Storage", 6, "bin week", "", 150, "all units"],
  ["Storage", 4.5, "bin week", "", "", "all units"],
  ["Onboarding", 2400, "one-off", "", "", ""],
  ["", "", "", "", "", ""],
  ["Driver", "Quantity a month", "", "", "", ""],
  ["order", 1200, "", "", "", ""],
  ["bin", 30, "", "", "", ""],
];

const ANSWERS: Answers = {
  version: 1,
  areas: {
    fulfillment: {
      costs: {
        [THIRD]: {
          kind: "quote",
          sheet: "3PL quote",
          range: "A2:F9",
          minimum: 16000,
          volumes: { sheet: "3PL quote", range: "A11:B13" },
        },
      },
    },
  },
  hiddenCosts: { [THIRD]: { rework: { on: true }, oversight: { on: true, per: "amount", value: 150 } } },
};

const decided = (cells: Cells, answers = ANSWERS, found = FOUND): Decision =>
  decide(found, answers, quotesOn(cells));

const near = (value: unknown, expected: number): boolean =>
  typeof value === "number" && Math.abs(value - expected) <= 1e-9 * Math.max(1, Math.abs(expected));

type Read = (address: string) => unknown;

/** Crossings on the sheet that are not the engine's, or the engine's that are not there. */
function crossings(read: Read, shape: Decision): unknown[] {
  const block = layOut(shape).curves.get(THIRD)?.candidates;
  return block?.keys.map((key) => read(block.ref(key, "orders"))).filter((x) => typeof x === "number") ?? [];
}

function expectCrossings(read: Read, shape: Decision, said: Decision): void {
  const expected = said.comparisons.find(({ option }) => option === THIRD)?.breakEven?.points ?? [];
  const seen = crossings(read, shape);
  expect(seen).toHaveLength(expected.length);
  seen.forEach((value, i) => expect([value, near(value, expected[i]?.orders ?? NaN)]).toEqual([value, true]));
}

/** Scenarios of the volume alone whose cost is not that of the engine's curve. */
function expectScenarios(read: Read, shape: Decision, { comparisons, orders }: Decision): void {
  const block = layOut(shape).scenarioWorkings;
  for (const { key, volume, vendor, own } of SCENARIOS)
    for (const { option, curve } of comparisons) {
      if (vendor !== 0 || own !== 0) continue;
      const value = read(block?.ref(key, option) ?? "");
      const cost = costAt(curve, (orders ?? 0) * (1 + volume));
      expect([option, key, value, near(value, cost ?? NaN)]).toEqual([option, key, value, true]);
    }
}

/** Drawn points that do not lie on the engine's curve. */
function expectDrawn(read: Read, shape: Decision, said: Decision): void {
  const block = layOut(shape).curves.get(THIRD)?.drawn;
  const curve = said.comparisons.find(({ option }) => option === THIRD)?.curve ?? [];
  const points = (block?.keys ?? []).map((key) => [
    read(block?.ref(key, "orders") ?? ""),
    read(block?.ref(key, "cost") ?? ""),
  ]);
  const drawn = points.filter(([, cost]) => typeof cost === "number") as [number, number][];
  expect(drawn.length).toBeGreaterThan(10);
  for (const [orders, cost] of drawn) {
    const beside = [costAt(curve, orders * (1 - 1e-9)), costAt(curve, orders * (1 + 1e-9))];
    const on = beside.some((month) => month !== null && Math.abs(month / orders - cost) <= 1e-6 * cost);
    expect([orders, cost, on]).toEqual([orders, cost, true]);
  }
}

async function withSheet(
  cells: Cells,
  shape: Decision,
  act: (live: LiveSheet, sheet: string) => Promise<void>,
): Promise<void> {
  const plan = planSheet(shape, "en");
  const live = await openLive(plan, { ...SHEETS, "3PL quote": cells });
  try {
    await act(live, plan.name);
  } finally {
    live.close();
  }
}

function expectAll(live: LiveSheet, shape: Decision, said: Decision): void {
  const read: Read = (address) => live.at(address);
  expectCrossings(read, shape, said);
  expectScenarios(read, shape, said);
  expectDrawn(read, shape, said);
}

test("the quote of this test crosses today's cost several times", () => {
  const points = decided(CARD).comparisons.find(({ option }) => option === THIRD)?.breakEven?.points ?? [];
  expect(points.length).toBeGreaterThanOrEqual(3);
});

test("scenarios, crossings and the chart are the engine's, and follow rates, tiers and orders", async () => {
  const shape = decided(CARD);
  await withSheet(CARD, shape, async (live) => {
    expectAll(live, shape, shape);
    await live.edit("3PL quote", "B5", 39);
    await live.edit("3PL quote", "E4", 830);
    await live.edit("3PL quote", "D4", 333);
    const cells = CARD.map((row) => [...row]);
    for (const [row, column, value] of [
      [4, 1, 39],
      [3, 4, 830],
      [3, 3, 333],
    ] as const)
      cells[row]?.splice(column, 1, value);
    expectAll(live, shape, decided(cells));
  });
});

test("they follow a minimum typed on the sheet, and a hidden line switched off", async () => {
  const shape = decided(CARD);
  await withSheet(CARD, shape, async (live, sheet) => {
    await live.edit(sheet, live.address("VendorQuotes", `${THIRD}|topUp`, "rate"), 41000);
    const cost = ANSWERS.areas?.fulfillment?.costs?.[THIRD];
    if (cost?.kind !== "quote") throw new Error("No quote");
    const with41 = {
      ...ANSWERS,
      areas: { fulfillment: { costs: { [THIRD]: { ...cost, minimum: 41000 } } } },
    };
    await live.edit(sheet, live.address("HiddenCosts", `${THIRD}|rework`, "counts"), "no");
    const less = {
      ...with41,
      hiddenCosts: { [THIRD]: { ...ANSWERS.hiddenCosts?.[THIRD], rework: { on: false } } },
    };
    expectAll(live, shape, decided(CARD, less));
  });
});

test("changed prices and own costs change the scenario as they would change the plan", async () => {
  const shape = decided(CARD);
  await withSheet(CARD, shape, async (live) => {
    const layout = layOut(shape);
    const dearer = CARD.map((row, r) =>
      r >= 2 && r <= 8 ? row.map((cell, c) => (c === 1 ? Number(cell) * 1.1 : cell)) : row,
    );
    const cost = ANSWERS.areas?.fulfillment?.costs?.[THIRD];
    if (cost?.kind !== "quote") throw new Error("No quote");
    const said = decided(dearer, {
      ...ANSWERS,
      areas: { fulfillment: { costs: { [THIRD]: { ...cost, minimum: 17600 } } } },
    });
    const expected = said.areas
      .flatMap(({ options }) => options)
      .find(({ option }) => option === THIRD)?.costPerMonth;
    expect(
      near(live.at(layout.scenarioWorkings?.ref("scenario:0:0.1:0", THIRD) ?? ""), expected ?? NaN),
    ).toBe(true);
    const own = shape.areas.find(({ area }) => area === "fulfillment");
    expect(
      near(
        live.at(layout.scenarioWorkings?.ref("scenario:0:0:0.2", own?.today ?? "") ?? ""),
        1.2 * (own?.costToday ?? 0),
      ),
    ).toBe(true);
    const now = live.at(layout.scenarios?.block.ref("scenario:0:0:0", "now") ?? "");
    expect(near(now, shape.costPerOrder.now ?? NaN)).toBe(true);
    const then = live.at(layout.scenarios?.block.ref("scenario:0:0:0", "then") ?? "");
    expect(near(then, shape.costPerOrder.recommended ?? NaN)).toBe(true);
    return Promise.resolve();
  });
});
