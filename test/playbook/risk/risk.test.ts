// Ranges, the saving's lines and the tornado of a small plan, against the plan decided anew with the figure changed.
import { savingRisk } from "../../../src/engine/risk/savingRisk";
import type { Answers } from "../../../src/playbook/answers";
import { decide } from "../../../src/playbook/decide";
import type { Decision } from "../../../src/playbook/decision";
import { savingInput } from "../../../src/playbook/risk/saving";
import { DEFAULT_SPREAD } from "../../../src/playbook/risk/thresholds";
import type { PlanRange } from "../../../src/playbook/risk/types";
import { finding } from "../../matrix/support/findings";
import { QUOTE, quotesOn } from "../../matrix/support/quoted";

const ORDERS = finding("orders", "B2", 1200, { unit: "orders", kind: "orders" });
const FINDINGS = [
  ORDERS,
  finding("facility", "C4", 6200, { label: "Warehouse rent" }),
  finding("labor", "C5", 22000, { label: "Warehouse wages" }),
  finding("delivery", "C6", 14000),
  finding("finance_admin", "C12", 2150),
  finding("items_per_order", "C9", 2, { unit: "items" }),
  finding("revenue", "C10", 120000),
];
const typed = (value: number) => ({ kind: "typed" as const, value, period: "month" as const });
const ANSWERS: Answers = {
  version: 1,
  weights: { cost: 1, control: 0, contact: 0, service: 0, flexibility: 0, cash: 0, skills: 0, speed: 0 },
  areas: {
    fulfillment: { compare: ["fulfillment_3pl"] },
    finance_admin: { compare: ["finance_admin_firm"], costs: { finance_admin_firm: typed(1500) } },
  },
};
const QUOTES = quotesOn(QUOTE);
const decided = (answers = ANSWERS, findings = FINDINGS): Decision => decide(findings, answers, QUOTES);
const rangeOf = ({ risk }: Decision, id: string): PlanRange | undefined =>
  risk.ranges.find((range) => range.id === id);

test("a figure without a range of its own lies within the stated spread, which is marked as assumed", () => {
  const decision = decided();
  expect(decision.risk.spread).toEqual({ value: DEFAULT_SPREAD, assumed: true });
  expect(rangeOf(decision, "labor")).toEqual({
    id: "labor",
    low: 22000 * (1 - DEFAULT_SPREAD),
    likely: 22000,
    high: 22000 * (1 + DEFAULT_SPREAD),
    bounds: { low: null, high: null },
  });
  const stated = decided({ ...ANSWERS, risk: { spread: 0.1 } });
  expect(stated.risk.spread).toEqual({ value: 0.1, assumed: false });
  expect(rangeOf(stated, "delivery")?.high).toBeCloseTo(15400, 9);
});

test("typed and workbook ranges come to a month as the figure does; the user's goes first", () => {
  const answers: Answers = {
    ...ANSWERS,
    risk: { ranges: { labor: { low: { kind: "typed", value: 240000, period: "year" } } } },
  };
  const yearly = FINDINGS.map((one) =>
    one.figure === "labor" ? finding("labor", "C5", 264000, { period: "year" }) : one,
  );
  const found = [
    {
      figure: "labor" as const,
      low: { address: "B5", value: 200000 },
      high: { address: "D5", value: 300000 },
    },
  ];
  const range = rangeOf(decide(yearly, answers, QUOTES, found), "labor");
  expect([range?.low, range?.likely, range?.high]).toEqual([20000, 22000, 25000]);
  expect(range?.bounds.low?.origin.kind).toBe("typed");
  expect(range?.bounds.high?.origin).toMatchObject({ kind: "cells", finding: { address: "D5" } });
});

test("a range that does not hold the likely value is widened, and said", () => {
  const answers: Answers = { ...ANSWERS, risk: { ranges: { labor: { low: typed(23000) } } } };
  const decision = decided(answers);
  expect(rangeOf(decision, "labor")?.low).toBe(22000);
  expect(decision.warnings).toContainEqual({ code: "range_outside", details: { figure: "labor" } });
});

const KEPT: Answers = { ...ANSWERS, weights: { ...ANSWERS.weights, cost: 0, control: 1 } };

test.each([
  ["handed over", ANSWERS, 2],
  ["kept", KEPT, 4],
])(
  "every bar of the tornado is the plan (%s) decided anew with that figure at its end",
  (_, answers, bars) => {
    const { risk } = decided(answers);
    const swings = risk.tornado.map(({ swing }) => swing);
    expect(swings).toEqual([...swings].sort((a, b) => b - a));
    // Fees come from a quote or from an answer, and the orders move many; the others are changed where they stand.
    const moved = risk.tornado.filter(({ id }) => id !== "orders" && !id.startsWith("cost:"));
    expect(risk.tornado.length).toBeGreaterThan(bars);
    for (const { id, atLow, atHigh } of moved) {
      const range = risk.ranges.find((one) => one.id === id);
      const total = (value: number): number =>
        planTotal(
          decided(
            answers,
            FINDINGS.map((one) => (one.figure === id ? { ...one, value } : one)),
          ),
        );
      expect([id, atLow]).toEqual([id, expect.closeTo(total(range?.low ?? 0), 9)]);
      expect([id, atHigh]).toEqual([id, expect.closeTo(total(range?.high ?? 0), 9)]);
    }
  },
);

test("at fewer orders fixed costs stay, moving ones go along, and the quote is priced anew, tiers and all", () => {
  const decision = decided();
  const bar = decision.risk.tornado.find(({ id }) => id === "orders");
  const low = 1200 * (1 - DEFAULT_SPREAD);
  const quote = decision.quotes[0];
  const scaled = QUOTE.map((row, i) =>
    i < 3 ? row : row.map((cell, c) => (c === 8 && typeof cell === "number" ? cell * 0.8 : cell)),
  );
  const requoted = decide(
    FINDINGS.map((one) =>
      // The value of one order stays.
      one.figure === "orders" || one.figure === "revenue" ? { ...one, value: one.value * 0.8 } : one,
    ),
    ANSWERS,
    quotesOn(scaled),
  ).quotes[0];
  const firm = 1500; // an accountant is paid by the month
  expect(quote?.monthly).not.toBeCloseTo(requoted?.monthly ?? 0, 0);
  const rest = planTotal(decision) * 1200 - (quote?.monthly ?? 0) - firm;
  // What is left of the plan's costs is fixed: the office's share of the rent.
  expect(rest).toBeGreaterThanOrEqual(0);
  expect(bar?.atLow).toBeCloseTo(((requoted?.monthly ?? 0) + firm + rest) / low, 9);
});

test("the lines add up to the plan's saving, and certain ones give it for certain", () => {
  const certain = decided({ ...ANSWERS, risk: { spread: 0 } });
  const { now, recommended } = certain.costPerOrder;
  const saving = ((now ?? 0) - (recommended ?? 0)) * 1200;
  expect(saving).toBeGreaterThan(0);
  const result = savingRisk(savingInput(certain.risk, { trials: 100 }));
  expect(result.p10).toBeCloseTo(saving, 6);
  expect(result.p90).toBeCloseTo(saving, 6);
  expect(result.chance).toBe(1);
  const risky = savingRisk(savingInput(decided().risk));
  expect(risky.p10).toBeLessThan(saving);
  expect(risky.p90).toBeGreaterThan(saving);
});

test("no line is negative and all rise, whatever the volume does to the saving", () => {
  for (const spread of [0, 0.1, 0.9]) {
    const { inHouse, outsourced } = decided({ ...ANSWERS, risk: { spread } }).risk.saving;
    for (const { low, likely, high } of [...inHouse, ...outsourced])
      expect([low >= 0, low <= likely, likely <= high]).toEqual([true, true, true]);
  }
});

function planTotal({ costPerOrder }: Decision): number {
  return costPerOrder.recommended ?? NaN;
}
