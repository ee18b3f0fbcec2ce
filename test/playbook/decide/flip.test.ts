// What would flip a recommendation is checked by doing it: at the flip both options are level.
import fc from "fast-check";
import type { Answers } from "../../../src/playbook/answers";
import { decide } from "../../../src/playbook/decide";
import type { AreaDecision } from "../../../src/playbook/decision";
import { finding } from "../../matrix/support/findings";

const ORDERS = 1000;

interface Case {
  today: number;
  firm: number;
  hybrid: number;
  cost: number;
  skills: number;
}

const CASES = fc.record({
  today: fc.integer({ min: 100, max: 9000 }),
  firm: fc.integer({ min: 100, max: 9000 }),
  hybrid: fc.integer({ min: 100, max: 9000 }),
  cost: fc.integer({ min: 1, max: 90 }),
  skills: fc.integer({ min: 1, max: 90 }),
});

function decideCase({ today, firm, hybrid, cost, skills }: Case): AreaDecision {
  const typed = (value: number) => ({ kind: "typed" as const, value, period: "month" as const });
  const answers: Answers = {
    version: 1,
    areas: {
      finance_admin: { costs: { finance_admin_firm: typed(firm), finance_admin_hybrid: typed(hybrid) } },
    },
    weights: { cost: cost / 100, skills: skills / 100 },
  };
  const findings = [
    finding("orders", "B2", ORDERS, { unit: "orders", kind: "orders" }),
    finding("finance_admin", "B3", today),
  ];
  const area = decide(findings, answers).areas.find(({ area }) => area === "finance_admin");
  if (!area) throw new Error("finance_admin");
  return area;
}

const scoreOf = ({ options }: AreaDecision, id: string | null): number =>
  options.find(({ option }) => option === id)?.score ?? NaN;

const AMOUNT_OF: Record<string, keyof Case> = {
  finance_admin_own: "today",
  finance_admin_firm: "firm",
  finance_admin_hybrid: "hybrid",
};

test("at the flip's cost the named option draws level with the recommended one", () => {
  fc.assert(
    fc.property(CASES, (one) => {
      const before = decideCase(one);
      const { costPerMonth, costOption } = before.flip;
      const leader = before.recommended ?? "";
      if (costPerMonth === null) return;
      const after = decideCase({ ...one, [AMOUNT_OF[leader] ?? ""]: costPerMonth });
      expect(scoreOf(after, leader)).toBeCloseTo(scoreOf(after, costOption), 9);
      const best = Math.max(...after.options.map(({ score }) => score ?? 0));
      expect(scoreOf(after, leader)).toBeCloseTo(best, 9);
    }),
  );
});

test("with the flip's weight the named option draws level with the recommended one", () => {
  fc.assert(
    fc.property(CASES, (one) => {
      const { flip, recommended } = decideCase(one);
      if (!flip.weight || (flip.weight.criterion !== "cost" && flip.weight.criterion !== "skills")) return;
      const { criterion, change, option } = flip.weight;
      const after = decideCase({ ...one, [criterion]: one[criterion] * (1 + change) });
      expect(scoreOf(after, recommended)).toBeCloseTo(scoreOf(after, option), 9);
    }),
  );
});

test("nothing can flip an area with one option", () => {
  const findings = [finding("orders", "B2", 10, { kind: "orders" }), finding("hr", "B3", 100)];
  const hr = decide(findings, { version: 1 }).areas.find(({ area }) => area === "hr");
  expect(hr?.flip).toEqual({
    costPerMonth: null,
    costOption: null,
    orders: null,
    ordersOption: null,
    weight: null,
  });
});

test("today's and the provider's cost cross where fixed cost is spread over enough orders", () => {
  // Today: 6000 fixed + 2 an order; the provider: 8 an order. 6000 / (8 - 2) = 1000.
  const findings = [
    finding("orders", "B2", 500, { unit: "orders", kind: "orders" }),
    finding("facility", "B3", 6000, { label: "Warehouse" }),
    finding("supplies", "B4", 2, { period: "order" }),
    finding("quote_fulfillment", "B5", 8, { period: "order" }),
  ];
  const area = decide(findings, { version: 1 }).areas.find(({ area }) => area === "fulfillment");
  expect(area?.flip.orders).toBeCloseTo(1000, 9);
});
