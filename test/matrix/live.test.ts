// The planned sheet in a real formula engine: it must say what decide() says, at first and after every edit.
import { planSheet } from "../../src/matrix/planSheet";
import type { SheetPlan } from "../../src/matrix/types";
import { decide } from "../../src/playbook/decide";
import type { Decision } from "../../src/playbook/decision";
import { namesIn } from "../../src/matrix/texts/names";
import { layOut } from "../../src/matrix/layout";
import type { Language } from "../../src/i18n";
import { ANSWERS, COSTS, FINDINGS } from "./support/findings";
import { openLive, type LiveSheet } from "./support/liveSheet";

jest.setTimeout(300_000);

const NEAR = 1e-9;

function expectNear(value: unknown, expected: number | null, what: string): void {
  if (expected === null)
    expect([what, ["missing", "brak", ""].includes(String(value))]).toEqual([what, true]);
  else {
    const off = Math.abs(Number(value) - expected) / Math.max(1, Math.abs(expected));
    expect({ what, value, ok: typeof value === "number" && off < NEAR }).toEqual({ what, value, ok: true });
  }
}

/** Everything the sheet and the decision both say. */
function expectAgreement(live: LiveSheet, plan: SheetPlan, decision: Decision, language: Language): void {
  const { t, verdict, option: optionName } = namesIn(language);
  const { summary, flips, activities } = layOut(decision);
  expectNear(live.named("Infraplan_Orders"), decision.orders, "orders");
  expectNear(live.named("Infraplan_CostPerOrder"), decision.costPerOrder.now, "cost per order now");
  expectNear(live.named("Infraplan_CostPerOrderRecommended"), decision.costPerOrder.recommended, "then");
  expect(live.named("Infraplan_FiguresMissing")).toBe(decision.missing.length);
  for (const area of decision.areas) {
    expect(live.at(summary.block.abs(area.area, "verdict"))).toBe(verdict(area.verdict));
    expect(live.at(summary.block.abs(area.area, "recommended"))).toBe(
      area.recommended === null ? t("sheet.words.none") : optionName(area.recommended),
    );
    for (const option of area.options) {
      const cell = (column: string) => live.table("DecisionMatrix", option.option, column);
      expectNear(cell("costPerMonth"), option.costPerMonth, `${option.option} a month`);
      expectNear(cell("costPerOrder"), option.costPerOrder, `${option.option} an order`);
      expectNear(cell("score"), option.score, `${option.option} score`);
      expectNear(cell("rank"), option.rank, `${option.option} rank`);
      expect([option.option, cell("isRecommended")]).toEqual([
        option.option,
        option.recommended ? t("sheet.words.yes") : "",
      ]);
    }
    for (const { activity, advice, inHouseCost, outsourcedCost } of area.activities) {
      const cell = (column: string) => live.table("ActivityAdvice", activity, column);
      expect([activity, cell("verdict")]).toEqual([activity, verdict(advice.verdict)]);
      expectNear(cell("inHouse"), inHouseCost, `${activity} in-house`);
      expectNear(cell("outsourced"), outsourcedCost, `${activity} outsourced`);
      if (advice.points !== null) expectNear(cell("total"), advice.points, `${activity} points`);
    }
    const { costPerMonth, weight, orders } = area.flip;
    const flip = (column: "costLevel" | "crossing" | "weightChange") =>
      live.at(flips.block.abs(area.area, column));
    if (costPerMonth !== null) expectNear(flip("costLevel"), costPerMonth, `${area.area} level`);
    else expect(typeof flip("costLevel")).not.toBe("number");
    if (orders !== null) expectNear(flip("crossing"), orders, `${area.area} crossing`);
    else expect(typeof flip("crossing")).not.toBe("number");
    if (weight) expectNear(flip("weightChange"), weight.change, `${area.area} weight`);
    else expect(flip("weightChange")).toBe("");
  }
  expect(activities.block.keys.length).toBeGreaterThan(20);
  expect(plan.name).toBe(t("sheet.name"));
}

test("an untouched sheet agrees with the decision, in Polish too, and shows no error", async () => {
  const decision = decide(FINDINGS, ANSWERS);
  const plan = planSheet(decision, "pl");
  const live = await openLive(plan, { Costs: COSTS });
  try {
    expectAgreement(live, plan, decision, "pl");
    expect(errorsIn(live, plan)).toEqual([]);
  } finally {
    live.close();
  }
});

test("editing a figure, a weight, a share, a fee and a veto changes the sheet as it changes the decision", async () => {
  const plan = planSheet(decide(FINDINGS, ANSWERS), "en");
  const live = await openLive(plan, { Costs: COSTS });
  try {
    const findings = FINDINGS.map((finding) =>
      finding.figure === "labor" ? { ...finding, value: 120000 } : finding,
    );
    await live.edit("Costs", "B5", -120000);
    expectAgreement(live, plan, decide(findings, ANSWERS), "en");

    let answers = { ...ANSWERS, weights: { cost: 0.6, control: 0.01 } };
    await live.editAll([
      [plan.name, live.address("CriteriaWeights", "cost", "weight"), 0.6],
      [plan.name, live.address("CriteriaWeights", "control", "weight"), 0.01],
    ]);
    expectAgreement(live, plan, decide(findings, answers), "en");

    const shares = [
      { figure: "facility" as const, area: "fulfillment" as const, share: 0.5, ends: 0.25, afterMonths: 12 },
      { figure: "facility" as const, area: "facilities" as const, share: 0.5, ends: 1, afterMonths: 6 },
    ];
    const answered = { ...answers, shares };
    await live.editAll([
      [plan.name, live.address("CostShares", "facility@fulfillment", "share"), 0.5],
      [plan.name, live.address("CostShares", "facility@fulfillment", "ends"), 0.25],
      [plan.name, live.address("CostShares", "facility@facilities", "share"), 0.5],
    ]);
    expectAgreement(live, plan, decide(findings, answered), "en");

    const costs = {
      ...answered.areas?.marketing?.costs,
      marketing_agency: { kind: "typed" as const, value: 2600, period: "month" as const },
    };
    answers = { ...answered, areas: { ...answered.areas, marketing: { costs } } };
    await live.edit(plan.name, live.address("PlanFigures", "cost:marketing_agency", "value"), 2600);
    expectAgreement(live, plan, decide(findings, answers), "en");

    const cares = ["customer_care", "call_center", "live_chat"];
    await live.editAll(cares.map((care) => [plan.name, live.address("ActivityAdvice", care, "veto"), ""]));
    expectAgreement(live, plan, decide(findings, { ...answers, liftedVetoes: ["customer_service"] }), "en");

    await live.edit(plan.name, live.address("PlanFigures", "hr", "value"), 800);
    const hr = { kind: "typed" as const, value: 800, period: "month" as const };
    const last = { ...answers, liftedVetoes: ["customer_service" as const], figures: { hr } };
    expectAgreement(live, plan, decide(findings, last), "en");
    expect(errorsIn(live, plan)).toEqual([]);
  } finally {
    live.close();
  }
});

test.each([
  ["no figure at all", [], { version: 1 as const }],
  ["no orders", FINDINGS.filter(({ figure }) => figure !== "orders"), ANSWERS],
])("with %s the sheet asks for it and shows no error", async (_, findings, answers) => {
  const decision = decide(findings, answers);
  const plan = planSheet(decision, "en");
  const live = await openLive(plan, { Costs: COSTS });
  try {
    expect(errorsIn(live, plan, /^#/)).toEqual([]);
    expect(live.named("Infraplan_CostPerOrder")).toBe("missing");
    expect(live.named("Infraplan_FiguresMissing")).toBe(decision.missing.length);
  } finally {
    live.close();
  }
});

test("a better judgement of an option lifts its score", async () => {
  const plan = planSheet(decide(FINDINGS, ANSWERS), "en");
  const live = await openLive(plan, { Costs: COSTS });
  try {
    const score = () => Number(live.table("DecisionMatrix", "finance_admin_own", "score"));
    const before = score();
    await live.edit(plan.name, live.address("DecisionMatrix", "finance_admin_own", "service"), 5);
    expect(score()).toBeGreaterThan(before);
  } finally {
    live.close();
  }
});

test("break-even points lie on both lines, and only within the chart; x values are numbers even elsewhere", async () => {
  const fulfillment = (perOrder: number) => ({
    today: "fulfillment_own_partial",
    compare: ["fulfillment_3pl", "fulfillment_dropshipping"],
    costs: {
      fulfillment_3pl: { kind: "typed" as const, value: perOrder, period: "order" as const },
      fulfillment_dropshipping: { kind: "typed" as const, value: 0.01, period: "order" as const },
    },
  });
  const today = decide(FINDINGS, { version: 1, areas: { fulfillment: fulfillment(1) } });
  const area = today.areas.find(({ area: id }) => id === "fulfillment");
  const now = area?.options.find(({ option }) => option === "fulfillment_own_partial")?.costPerOrder ?? 0;
  const plan = planSheet(
    decide(FINDINGS, { version: 1, areas: { fulfillment: fulfillment(now * 0.97) } }),
    "en",
  );
  const points = plan.charts.flatMap(({ series }) => series).find((series) => series.points);
  const [line] = plan.charts.find(({ type }) => type === "scatter")?.series ?? [];
  if (!points || !line) throw new Error("break-even points were expected");
  const live = await openLive(plan, { Costs: COSTS });
  try {
    const at = (range: string) => cellsOf(range).map((address) => live.at(address));
    const [orders, costs, xs, ys] = [line.x, line.values, points.x, points.values].map(at);
    expect(xs?.every((x) => typeof x === "number")).toBe(true);
    const drawn = (ys ?? []).flatMap((y, index) => (typeof y === "number" ? [[Number(xs?.[index]), y]] : []));
    expect(ys?.filter((y) => y === "#N/A")).toHaveLength(1);
    expect(drawn).toHaveLength(1);
    const [x = 0, y = 0] = drawn[0] ?? [];
    expect(x).toBeGreaterThan(Math.min(...(orders ?? []).map(Number)));
    expect(x).toBeLessThan(Math.max(...(orders ?? []).map(Number)));
    expectNear(y, now * 0.97, "the other option's cost per order, which is the same at any volume");
    expect(y).toBeLessThan(Math.max(...(costs ?? []).map(Number)));
  } finally {
    live.close();
  }
});

/** The cells of a range of one column. */
function cellsOf(range: string): string[] {
  const [, column = "", first = "", last = first] =
    /^\$?([A-Z]+)\$?(\d+)(?::\$?[A-Z]+\$?(\d+))?$/.exec(range) ?? [];
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => `${column}${Number(first) + i}`);
}

/** Cells that show an error; #N/A stands where a chart shall draw nothing. */
function errorsIn(live: LiveSheet, plan: SheetPlan, error = /^#(?!N\/A)/): string[] {
  const shown: string[] = [];
  plan.rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      const where = `${c >= 26 ? String.fromCharCode(64 + Math.floor(c / 26)) : ""}${String.fromCharCode(65 + (c % 26))}${r + 1}`;
      const value = cell && "formula" in cell ? live.at(where) : "";
      if (typeof value === "string" && error.test(value)) shown.push(`${where}: ${value}`);
    }),
  );
  return shown;
}
