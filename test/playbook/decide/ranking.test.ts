import type { Answers } from "../../../src/playbook/answers";
import { decide } from "../../../src/playbook/decide";
import type { AreaDecision } from "../../../src/playbook/decision";
import { rankOptions, type Values } from "../../../src/playbook/decide/ranking";
import { recommend } from "../../../src/playbook/decide/recommend";
import type { AreaId } from "../../../src/playbook/types";
import { finding } from "../../matrix/support/findings";

const FINDINGS = [
  finding("orders", "B2", 1000, { unit: "orders", kind: "orders" }),
  finding("customer_service", "B3", 6000),
  finding("finance_admin", "B4", 2000),
];

function typed(value: number) {
  return { kind: "typed" as const, value, period: "month" as const };
}

const CALL_CENTRE: Answers = {
  version: 1,
  areas: { customer_service: { costs: { customer_service_call_center: typed(1000) } } },
  weights: { cost: 1, control: 0, contact: 0, service: 0, flexibility: 0, cash: 0, skills: 0, speed: 0 },
};

function area(answers: Answers, id: AreaId): AreaDecision {
  const found = decide(FINDINGS, answers).areas.find((one) => one.area === id);
  if (!found) throw new Error(id);
  return found;
}

describe("ranking", () => {
  const row = (some: Partial<Values>): Values => ({
    cost: 1,
    control: 1,
    contact: 1,
    service: 1,
    flexibility: 1,
    cash: 1,
    skills: 1,
    speed: 1,
    ...some,
  });
  const criteria = (["cost", "control"] as const).map((id) => ({
    id,
    direction: id === "cost" ? ("min" as const) : ("max" as const),
    weight: id === "cost" ? 3 : 1,
  }));

  test("scores are weighted sums of values over the best", () => {
    // By hand: (3 x 10/20 + 1 x 4/4) / 4 and (3 x 10/10 + 1 x 2/4) / 4.
    const ranked = rankOptions([row({ cost: 20, control: 4 }), row({ cost: 10, control: 2 })], criteria);
    expect(ranked.map(({ score, rank }) => [score, rank])).toEqual([
      [0.625, 2],
      [0.875, 1],
    ]);
  });

  test("the noise of binary fractions makes no ranks, and equals share the better place", () => {
    const ranked = rankOptions([row({ cost: 0.1 + 0.2 }), row({ cost: 0.3 }), row({ cost: 0.6 })], criteria);
    expect(ranked.map(({ rank }) => rank)).toEqual([1, 1, 3]);
  });

  test("weights of nothing rank nothing", () => {
    expect(
      rankOptions(
        [row({})],
        criteria.map((one) => ({ ...one, weight: 0 })),
      ),
    ).toEqual([]);
  });
});

describe("recommendation", () => {
  const option = (score: number | null, today = false, vetoed = false) => ({ score, today, vetoed });

  test.each([
    ["the best score", [option(0.5, true), option(0.7), option(0.6)], 1],
    ["of equals today's option", [option(0.7), option(0.7), option(0.7, true)], 2],
    ["of other equals the first", [option(0.5, true), option(0.7), option(0.7)], 1],
    ["no option under a veto", [option(0.5, true), option(0.7, false, true), option(0.6)], 2],
    ["nothing where all break a veto", [option(0.5, true, true), option(0.7, false, true)], -1],
    ["nothing without today's cost", [option(null, true), option(0.7)], -1],
  ])("%s", (_, candidates, expected) => {
    expect(recommend(candidates)).toBe(expected);
  });
});

test("an option that breaks a veto keeps its score but is not recommended until the veto is lifted", () => {
  const kept = area(CALL_CENTRE, "customer_service");
  const vetoed = kept.options.find(({ option }) => option === "customer_service_call_center");
  expect(vetoed).toMatchObject({ rank: 1, score: 1, recommended: false });
  expect(vetoed?.vetoes).toEqual(["customer_care", "call_center", "live_chat"]);
  expect(kept.recommended).toBe("customer_service_own");
  const lifted = area({ ...CALL_CENTRE, liftedVetoes: ["customer_service"] }, "customer_service");
  expect(lifted.recommended).toBe("customer_service_call_center");
  expect(lifted.options.flatMap(({ vetoes }) => vetoes)).toEqual([]);
});

test("a store that compares nothing is told so, and keeps what it has", () => {
  const decision = decide(FINDINGS, { version: 1 });
  expect(decision.areas.find(({ area }) => area === "finance_admin")?.recommended).toBe("finance_admin_own");
  expect(decision.warnings).toContainEqual({
    code: "nothing_compared",
    details: { area: "customer_service, finance_admin" },
  });
  expect(decision.costPerOrder.recommended).toBe(decision.costPerOrder.now);
});

test("an area without today's cost gets no recommendation, even with a quote", () => {
  const it = area({ version: 1, areas: { it: { costs: { it_licence: typed(100) } } } }, "it");
  expect(it).toMatchObject({ costToday: null, recommended: null, ranked: 1 });
});

test("an option that costs nothing cannot be weighed and is not ranked", () => {
  const decision = decide(FINDINGS, {
    version: 1,
    areas: { finance_admin: { costs: { finance_admin_firm: typed(0) } } },
  });
  const firm = decision.areas
    .flatMap(({ options }) => options)
    .find(({ option }) => option === "finance_admin_firm");
  expect(firm).toMatchObject({ costPerMonth: 0, rank: null });
  expect(decision.warnings.map(({ code }) => code)).toContain("cost_zero");
});

test("the area's verdict is the one all its activities share, else hybrid", () => {
  const firm = { costs: { finance_admin_firm: typed(500) } };
  expect(area({ version: 1, areas: { finance_admin: firm } }, "finance_admin").verdict).toBe("Hybrid");
  const hr = decide([...FINDINGS, finding("hr", "B5", 900)], {
    version: 1,
    areas: { hr: { costs: { hr_provider: typed(300) } } },
  });
  expect(hr.areas.find(({ area }) => area === "hr")?.verdict).toBe("Outsource");
});

test("cost points hold the cost that ends against the cheapest provider that takes the activity", () => {
  const answers: Answers = {
    version: 1,
    shares: [{ figure: "finance_admin", area: "finance_admin", share: 1, ends: 0.5, afterMonths: 3 }],
    areas: { finance_admin: { costs: { finance_admin_firm: typed(800), finance_admin_hybrid: typed(700) } } },
  };
  const costs = Object.fromEntries(
    area(answers, "finance_admin").activities.map(({ activity, inHouseCost, outsourcedCost }) => [
      activity,
      [inHouseCost, outsourcedCost],
    ]),
  );
  expect(costs).toEqual({
    bookkeeping: [1000, 700],
    payroll: [1000, 700],
    vendor_payments: [1000, 800],
    leadership: [1000, null],
  });
});

test("an option that no area knows is replaced by the usual one, with a warning", () => {
  const decision = decide(FINDINGS, { version: 1, areas: { it: { today: "it_own_cloud" } } });
  expect(decision.areas.find(({ area }) => area === "it")?.today).toBe("it_saas");
  expect(decision.warnings.map(({ code }) => code)).toContain("unknown_option");
});
