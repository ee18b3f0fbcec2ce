// The sheet's formulas on risk in a real formula engine: they must say what decide() says, at first and after edits.
import { savingRisk } from "../../src/engine/risk/savingRisk";
import { layOut } from "../../src/matrix/layout";
import { planSheet } from "../../src/matrix/planSheet";
import { namesIn } from "../../src/matrix/texts/names";
import type { Answers } from "../../src/playbook/answers";
import { decide } from "../../src/playbook/decide";
import type { Decision } from "../../src/playbook/decision";
import { savingInput } from "../../src/playbook/risk/saving";
import type { Language } from "../../src/i18n";
import { ANSWERS, COSTS, FINDINGS } from "./support/findings";
import { openLive, type LiveSheet } from "./support/liveSheet";
import { QUOTE, quotesOn } from "./support/quoted";

jest.setTimeout(300_000);

/** Hidden costs count for the quoted option: hours, a fraction of the fee, an amount. */
const HIDDEN: Answers["hiddenCosts"] = {
  fulfillment_3pl: { oversight: { on: true, per: "amount", value: 130 }, rework: { on: true } },
};
const ANSWERED: Answers = { ...ANSWERS, hiddenCosts: HIDDEN };
const QUOTES = quotesOn(QUOTE);
const SHEETS = { Costs: COSTS, "3PL quote": QUOTE };

function expectNear(value: unknown, expected: number, what: string): void {
  const off = Math.abs(Number(value) - expected) / Math.max(1, Math.abs(expected));
  expect({ what, value, ok: typeof value === "number" && off < 1e-9 }).toEqual({ what, value, ok: true });
}

function expectAgreement(live: LiveSheet, decision: Decision, language: Language): void {
  const { t, option: nameOf, figure } = namesIn(language);
  const { risk, areas } = layOut(decision);
  for (const { area, options, robustness } of decision.areas) {
    for (const { option, closeness } of options) {
      const cell = live.at(risk.options.abs(option, "closeness"));
      if (closeness === null) expect([option, cell]).toEqual([option, ""]);
      else expectNear(cell, closeness, `${option} closeness`);
    }
    const cell = (column: Parameters<typeof risk.robustness.block.abs>[1]) =>
      live.at(risk.robustness.block.abs(area, column));
    expect([area, cell("robustness")]).toEqual([
      area,
      t(robustness.word ? `risk.words.${robustness.word}` : "risk.words.notCompared"),
    ]);
    const size = live.at(risk.areas.abs(area, "nearestSize"));
    if (robustness.nearest) {
      expectNear(size, Math.abs(robustness.nearest.change), `${area} nearest`);
      expect(String(cell("nearestFlip"))).toContain(nameOf(robustness.nearest.option));
      expect(String(cell("nearestFlip"))).toMatch(
        new RegExp(`^${t(`risk.flip.${robustness.nearest.by}`)} .*[+-][\\d.]+%: `),
      );
    } else expect([area, size]).toEqual([area, ""]);
    expect([area, cell("agree")]).toEqual([
      area,
      robustness.agree === null ? "" : t(robustness.agree ? "sheet.words.yes" : "risk.words.no"),
    ]);
    expect(String(cell("topsisFirst"))).toContain(
      robustness.topsisFirst ? nameOf(robustness.topsisFirst) : "",
    );
  }
  for (const { id, low, likely, high } of decision.risk.ranges)
    for (const [side, value] of Object.entries({ low, likely, high })) {
      const cell = live.at(risk.rangeWorkings.abs(id, side as "low"));
      if (value === null) expect([id, cell]).toEqual([id, ""]);
      else expectNear(cell, value, `${id} ${side}`);
    }
  const { saving, tornado } = decision.risk;
  for (const list of ["inHouse", "outsourced"] as const)
    for (const line of saving[list])
      for (const side of ["low", "likely", "high"] as const)
        expectNear(live.at(risk[list].abs(line.id, side)), line[side], `${list} ${line.id} ${side}`);
  for (const [i, key] of risk.tornado.block.keys.entries()) {
    const bar = tornado[i];
    const cell = (column: "figure" | "atLow" | "atHigh" | "swing") =>
      live.at(risk.tornado.block.abs(key, column));
    expect([key, cell("figure")]).toEqual([key, bar ? figure(bar.id) : ""]);
    if (!bar) continue;
    expectNear(cell("atLow"), bar.atLow, `${bar.id} at low`);
    expectNear(cell("atHigh"), bar.atHigh, `${bar.id} at high`);
    expectNear(cell("swing"), bar.swing, `${bar.id} swing`);
  }
  const result = savingRisk(savingInput(decision.risk));
  for (const key of ["mean", "p10", "p50", "p90", "chance"] as const)
    expectNear(live.at(risk.saving.abs(key, "simulated")), result[key], key);
  expect(areas.keys.length).toBe(7);
}

test("all of it agrees with the decision, and after weights, orders, a range and the spread are edited", async () => {
  const before = decide(FINDINGS, ANSWERED, QUOTES);
  expect(before.quotes).toHaveLength(1);
  const plan = planSheet(before, "pl");
  const live = await openLive(plan, SHEETS);
  try {
    expectAgreement(live, before, "pl");
    const weights = { cost: 0.9, control: 0 };
    await live.editAll([
      [plan.name, live.address("CriteriaWeights", "cost", "weight"), weights.cost],
      [plan.name, live.address("CriteriaWeights", "control", "weight"), weights.control],
      ["Costs", "B2", 10200],
      [plan.name, live.address("PlanRanges", "labor", "low"), 9000],
      [plan.name, live.address("RiskSettings", "spread", "settingValue"), 0.13],
    ]);
    const low = { kind: "typed" as const, value: 9000, period: "month" as const };
    const answers: Answers = { ...ANSWERED, weights, risk: { spread: 0.13, ranges: { labor: { low } } } };
    const findings = FINDINGS.map((one) => (one.figure === "orders" ? { ...one, value: 10200 } : one));
    const after = decide(findings, answers, QUOTES);
    const recommended = ({ areas }: Decision) => areas.map(({ recommended }) => recommended);
    expect(recommended(after)).not.toEqual(recommended(before));
    expectAgreement(live, after, "pl");

    // A blank low is the stated spread again.
    await live.edit(plan.name, live.address("PlanRanges", "labor", "low"), "");
    const blank = decide(findings, { ...answers, risk: { spread: 0.13 } }, QUOTES);
    expectAgreement(live, blank, "pl");
  } finally {
    live.close();
  }
});

test("the estimate comes near the simulation, and stands alone where a colleague has no add-in", async () => {
  const weights = {
    cost: 1,
    control: 0,
    contact: 0,
    service: 0,
    flexibility: 0,
    cash: 0,
    skills: 0,
    speed: 0,
  };
  const decision = decide(FINDINGS, { ...ANSWERED, weights }, QUOTES);
  const plan = planSheet(decision, "en");
  const { risk } = layOut(decision);
  const live = await openLive(plan, SHEETS, null);
  try {
    const result = savingRisk(savingInput(decision.risk));
    const cell = (key: keyof typeof result, column: "simulated" | "estimated") =>
      live.at(risk.saving.abs(key, column));
    const spread = result.p90 - result.p10;
    expect(spread).toBeGreaterThan(0);
    for (const key of ["mean", "p10", "p50", "p90"] as const) {
      expect(cell(key, "simulated")).toBe("needs Infraplan");
      expect(Math.abs(Number(cell(key, "estimated")) - result[key])).toBeLessThan(0.05 * spread);
    }
    expect(Math.abs(Number(cell("chance", "estimated")) - result.chance)).toBeLessThan(0.02);
    expect(live.at(risk.spill.abs("mean", "label"))).toBe("#NAME?");
    expect(typeof live.named("Infraplan_CostPerOrderRecommended")).toBe("number");
  } finally {
    live.close();
  }
});
