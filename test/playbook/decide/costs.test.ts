import fc from "fast-check";
import { COST_FIGURES, type Finding } from "../../../src/figures/types";
import type { Answers } from "../../../src/playbook/answers";
import { decide } from "../../../src/playbook/decide";
import type { Decision } from "../../../src/playbook/decision";
import type { AreaId } from "../../../src/playbook/types";
import { finding } from "../../matrix/support/findings";

const orders = finding("orders", "B2", 1000, { unit: "orders", kind: "orders" });

function areaOf(decision: Decision, area: AreaId) {
  const found = decision.areas.find((one) => one.area === area);
  if (!found) throw new Error(area);
  return found;
}

function optionOf(decision: Decision, id: string) {
  const found = decision.areas.flatMap(({ options }) => options).find(({ option }) => option === id);
  if (!found) throw new Error(id);
  return found;
}

test.each([
  ["Warehouse rent", { fulfillment: 1000 }],
  ["Czynsz za magazyn", { fulfillment: 1000 }],
  ["Office rent", { facilities: 1000 }],
  ["Wynajem biura", { facilities: 1000 }],
  ["Rent", { fulfillment: 800, facilities: 200 }],
  ["Office and warehouse", { fulfillment: 800, facilities: 200 }],
])("rent labelled %p belongs to %p", (label, expected) => {
  const decision = decide([orders, finding("facility", "B3", 1000, { label })], { version: 1 });
  const costs = decision.areas
    .filter(({ costToday }) => costToday !== null)
    .map(({ area, costToday }) => [area, costToday]);
  expect(Object.fromEntries(costs)).toEqual(expected);
});

test("areas' costs today add up to the figures, whatever they are", () => {
  const amounts = fc.record(
    Object.fromEntries(
      COST_FIGURES.map((id) => [id, fc.option(fc.double({ min: 0.01, max: 1e7, noNaN: true }))]),
    ),
  );
  fc.assert(
    fc.property(amounts, fc.constantFrom("Rent", "Warehouse", "Office"), (values, label) => {
      const findings: Finding[] = Object.entries(values).flatMap(([id, value]) =>
        value === null ? [] : [finding(id as Finding["figure"], "B3", value, { label })],
      );
      const decision = decide([orders, ...findings], { version: 1 });
      const total = findings.reduce((sum, { value }) => sum + value, 0);
      const areas = decision.areas.reduce((sum, { costToday }) => sum + (costToday ?? 0), 0);
      expect(Math.abs(areas - total)).toBeLessThanOrEqual(1e-9 * Math.max(1, total));
      expect(decision.costPerOrder.now ?? 0).toBeCloseTo(total / 1000, 6);
    }),
  );
});

test("the user's shares replace the default ones, figure by figure, and must add up", () => {
  const findings = [orders, finding("facility", "B3", 1000), finding("labor", "B4", 2000)];
  const share = { figure: "facility" as const, ends: 0, afterMonths: 0 };
  const half = decide(findings, {
    version: 1,
    shares: [
      { ...share, area: "facilities", share: 0.5 },
      { ...share, area: "it", share: 0.4 },
    ],
  });
  expect(areaOf(half, "facilities").costToday).toBe(500);
  expect(areaOf(half, "it").costToday).toBe(400);
  expect(areaOf(half, "fulfillment").costToday).toBe(2000);
  expect(half.warnings).toContainEqual({ code: "shares_sum", details: { figure: "facility", sum: 0.9 } });
});

test("two shares of one cost in one area count as one", () => {
  const share = { figure: "facility" as const, area: "it" as const };
  const { shares } = decide([orders, finding("facility", "B3", 1000)], {
    version: 1,
    shares: [
      { ...share, share: 0.75, ends: 1, afterMonths: 3 },
      { ...share, share: 0.25, ends: 0, afterMonths: 9 },
    ],
  });
  expect(shares.filter(({ figure }) => figure === "facility")).toMatchObject([
    { share: 1, ends: 0.75, afterMonths: 9 },
  ]);
});

const QUOTED: Finding[] = [
  orders,
  finding("facility", "B3", 4000, { label: "Warehouse" }),
  finding("labor", "B4", 6000),
  finding("supplies", "B5", 1000),
  finding("delivery", "B6", 9000),
  finding("quote_fulfillment", "B7", 15, { period: "order" }),
];

test("another option costs its provider's fees and what goes on of today's cost", () => {
  const answers: Answers = {
    version: 1,
    shares: [{ figure: "facility", area: "fulfillment", share: 1, ends: 0.25, afterMonths: 12 }],
  };
  const decision = decide(QUOTED, answers);
  expect(areaOf(decision, "fulfillment")).toMatchObject({ costToday: 20000, costEnding: 17000 });
  expect(optionOf(decision, "fulfillment_3pl")).toMatchObject({
    fees: 15000,
    costPerMonth: 18000,
    costPerOrder: 18,
  });
  expect(optionOf(decision, "fulfillment_own_full")).toMatchObject({
    fees: null,
    costPerMonth: 20000,
    today: true,
  });
});

test("the found quote stands for the area's first provider, unless the user gave an amount", () => {
  const typed = decide(QUOTED, {
    version: 1,
    areas: { fulfillment: { costs: { fulfillment_3pl: { kind: "typed", value: 120000, period: "year" } } } },
  });
  expect(optionOf(typed, "fulfillment_3pl").fees).toBe(10000);
  const today3pl = decide(QUOTED, { version: 1, areas: { fulfillment: { today: "fulfillment_3pl" } } });
  expect(optionOf(today3pl, "fulfillment_3pl").fees).toBeNull();
  expect(optionOf(today3pl, "fulfillment_dropshipping").fees).toBe(15000);
});

test("an option without a cost is missing and not ranked", () => {
  const { costPerMonth, costPerOrder, score, rank } = optionOf(
    decide(QUOTED, { version: 1 }),
    "fulfillment_rented",
  );
  expect([costPerMonth, costPerOrder, score, rank]).toEqual([null, null, null, null]);
});

test("an area that lacks one of its costs is used, and said to look cheaper than it is", () => {
  const decision = decide(
    QUOTED.filter(({ figure }) => figure !== "delivery"),
    { version: 1 },
  );
  expect(areaOf(decision, "fulfillment").costToday).toBe(11000);
  expect(decision.warnings).toContainEqual({
    code: "area_incomplete",
    details: { area: "fulfillment", figures: "delivery" },
  });
  expect(decision.totals.find(({ id }) => id === "shipped")?.costPerMonth).toBeNull();
});

test("three totals by name: warehouse only, shipped, and what moves with orders", () => {
  const { totals } = decide(QUOTED, { version: 1 });
  // Half of the labour is assumed to move with orders; supplies and delivery do wholly.
  expect(totals).toEqual([
    { id: "warehouse_only", costPerMonth: 11000, costPerOrder: 11 },
    { id: "shipped", costPerMonth: 20000, costPerOrder: 20 },
    { id: "variable", costPerMonth: 13000, costPerOrder: 13 },
  ]);
});

test("guards hold people, rent and fixed cost against gross profit", () => {
  const guards = decide([...QUOTED, finding("gross_profit", "B8", 10000)], { version: 1 }).guards;
  expect(guards.find(({ id }) => id === "people")).toMatchObject({ value: 0.6, exceeded: true });
  expect(guards.find(({ id }) => id === "rent")).toMatchObject({ value: 0.4, exceeded: true });
  expect(guards.find(({ id }) => id === "area:fulfillment")?.value).toBeCloseTo(0.7, 12);
  expect(guards.find(({ id }) => id === "area:hr")).toMatchObject({ value: null, exceeded: false });
  expect(decide(QUOTED, { version: 1 }).guards.every(({ value }) => value === null)).toBe(true);
});
