// Options compared by more than an amount: hidden costs, crossings, payback, leverage, the totals by name.
import type { Answers, HiddenCostAnswers } from "../../../src/playbook/answers";
import { decide } from "../../../src/playbook/decide";
import type { Decision } from "../../../src/playbook/decision";
import { withSuggestedHiddenCosts } from "../../../src/playbook/hiddenCosts";
import { finding, FINDINGS } from "../../matrix/support/findings";
import { QUOTE, quotesOn } from "../../matrix/support/quoted";

const AGENCY = "marketing_agency";
const THIRD = "fulfillment_3pl";
const FEES: Answers = {
  version: 1,
  areas: {
    marketing: { costs: { [AGENCY]: { kind: "typed", value: 4200, period: "month" } } },
    fulfillment: { costs: { [THIRD]: { kind: "typed", value: 30, period: "order" } } },
  },
};
const STAFF = finding("staff", "B30", 4, { kind: "size", unit: "people" });

const WITH_REVENUE = [...FINDINGS, finding("revenue", "C15", 96000)];

const decided = (hiddenCosts?: HiddenCostAnswers, more: Partial<Answers> = {}): Decision =>
  decide([...FINDINGS, STAFF], { ...FEES, ...more, ...(hiddenCosts ? { hiddenCosts } : {}) });
const option = ({ areas }: Decision, id: string) =>
  areas.flatMap(({ options }) => options).find(({ option }) => option === id);
const comparison = ({ comparisons }: Decision, id: string) => comparisons.find(({ option }) => option === id);
const line = ({ hiddenCosts }: Decision, id: string, cost: string) =>
  hiddenCosts.find((one) => one.option === id && one.id === cost);
const codes = ({ warnings }: Decision) => warnings.map(({ code }) => code);

describe("hidden costs", () => {
  test("are suggested, not counted, and a warning says so, until they are answered", () => {
    const without = decided();
    expect(line(without, AGENCY, "rework")).toMatchObject({
      on: false,
      assumed: true,
      monthly: 126,
      why: null,
    });
    expect(option(without, AGENCY)?.costPerMonth).toBe(4200);
    expect(without.warnings).toContainEqual({
      code: "hidden_not_counted",
      details: { options: `${AGENCY}, ${THIRD}` },
    });
  });

  test("count once they are switched on: by the month what lasts, once what ends", () => {
    const on = decided({
      [AGENCY]: {
        oversight: { on: true, value: 10 },
        rework: { on: true },
        risk_buffer: { on: false },
        transition: { on: true, months: 4 },
      },
    });
    // (216000 / 12 + 6900) / 4 people / 160 hours = 38.90625 an hour.
    const rate = 24900 / 4 / 160;
    expect(line(on, AGENCY, "oversight")?.monthly).toBeCloseTo(10 * rate, 9);
    expect(option(on, AGENCY)?.costPerMonth).toBeCloseTo(4200 * 1.03 + 10 * rate, 9);
    expect(option(on, AGENCY)?.fees).toBe(4200);
    expect(comparison(on, AGENCY)?.setUp).toBeCloseTo(4200 * 0.2 * 4, 9);
    expect(on.warnings).toContainEqual({ code: "hidden_not_counted", details: { options: THIRD } });
  });

  test("take the user's own rate, an amount in place of a fraction, and no end in place of one", () => {
    const on = decided(
      {
        [AGENCY]: {
          oversight: { on: true },
          rework: { on: true, per: "amount", value: 90 },
          transition: { on: true, months: 0 },
        },
      },
      { loadedRate: 50 },
    );
    expect(option(on, AGENCY)?.costPerMonth).toBeCloseTo(4200 + 8 * 50 + 90 + 0.2 * 4200, 9);
    expect(comparison(on, AGENCY)?.setUp).toBe(0);
  });

  test("are missing without a rate, said so, and not counted as 0", () => {
    const on = decide(FINDINGS, { ...FEES, hiddenCosts: { [AGENCY]: { oversight: { on: true } } } });
    expect(line(on, AGENCY, "oversight")).toMatchObject({ monthly: null, why: { code: "no_loaded_rate" } });
    expect(on.figures.find(({ id }) => id === "loaded_rate")?.origin).toMatchObject({ kind: "missing" });
    expect(on.warnings).toContainEqual({ code: "hidden_missing", details: { options: AGENCY } });
  });

  test("are compared with what ends today, activity by activity", () => {
    const on = decided({ [AGENCY]: { rework: { on: true } } });
    const seo = on.areas.flatMap(({ activities }) => activities).find(({ activity }) => activity === "seo");
    expect(seo?.outsourcedCost).toBeCloseTo(4200 * 1.03, 9);
  });

  test("are switched on by the wizard's helper, which leaves what was said before", () => {
    const said: HiddenCostAnswers = { [AGENCY]: { rework: { on: false, value: 0.1 } }, [THIRD]: {} };
    expect(withSuggestedHiddenCosts(said, [AGENCY])).toEqual({
      [AGENCY]: {
        oversight: { on: true },
        transition: { on: true },
        rework: { on: false, value: 0.1 },
        risk_buffer: { on: true },
      },
      [THIRD]: {},
    });
  });

  test("are asked for no option that gives nobody work", () => {
    const own = { fulfillment_own_partial: { kind: "typed", value: 9000, period: "month" } } as const;
    const decision = decide(FINDINGS, { version: 1, areas: { fulfillment: { costs: own } } });
    expect(decision.hiddenCosts.map(({ option }) => option)).not.toContain("fulfillment_own_partial");
  });
});

describe("volumes", () => {
  test("two cost lines cross once, and the flip is that point", () => {
    const decision = decided();
    const today = comparison(decision, "fulfillment_own_full");
    const { points = [], always } = comparison(decision, THIRD)?.breakEven ?? {};
    // Fees of 30 an order without a fixed part, against what is fixed today and what moves with 1200 orders.
    const perOrder = (today?.variable ?? 0) / 1200;
    expect(points).toEqual([
      { orders: expect.closeTo((today?.fixed ?? 0) / (30 - perOrder), 9) as number, cheaperAfter: "today" },
    ]);
    expect(always).toBeNull();
    const area = decision.areas.find(({ area }) => area === "fulfillment");
    expect(area?.flip.orders).toBe(points[0]?.orders);
  });

  test("what is cheaper at every volume is named", () => {
    expect(comparison(decided(), AGENCY)?.breakEven).toEqual({ points: [], always: "option", upTo: null });
  });

  test("a quote is priced by its tiers at every volume, beyond a closed one not at all", () => {
    const { comparisons, quotes } = decide(WITH_REVENUE, { version: 1 }, quotesOn(QUOTE));
    const quoted = comparisons.find(({ option }) => option === THIRD);
    // 200 returns beyond the 10 included end the quote: 88 of 1200 orders come back.
    expect(quoted?.breakEven?.upTo).toBeCloseTo((210 / 88) * 1200, 9);
    expect(quotes[0]?.oneOff).toBeCloseTo(2400, 9);
  });
});

describe("payback", () => {
  test("counts what is paid twice until today's costs end", () => {
    // Marketing costs 5100 a month and ends after 1; 4200 in its place: 5100 / 900 months.
    expect(comparison(decided(), AGENCY)?.payback).toEqual({
      kind: "months",
      months: expect.closeTo(5100 / 900, 9) as number,
    });
  });

  test("counts the set-up, and never comes where nothing is saved", () => {
    const changed = decided({ [AGENCY]: { transition: { on: true, per: "amount", value: 450, months: 2 } } });
    expect(comparison(changed, AGENCY)?.payback).toEqual({
      kind: "months",
      months: expect.closeTo(6000 / 900, 9) as number,
    });
    const dear = decided({ [AGENCY]: { risk_buffer: { on: true, value: 0.3 } } });
    expect(comparison(dear, AGENCY)?.payback).toEqual({ kind: "never" });
  });
});

describe("leverage and totals", () => {
  test("an option's leverage is that of the store with it in place of today's", () => {
    const decision = decided();
    const all = (side: "fixed" | "variable") =>
      decision.comparisons.filter(({ today }) => today).reduce((sum, one) => sum + one[side], 0);
    const now = (74000 - all("variable")) / (74000 - all("variable") - all("fixed"));
    for (const one of decision.comparisons.filter(({ today }) => today))
      expect(one.leverage).toBeCloseTo(now, 9);
    // 4200 fixed in place of 5100: less to carry, so profit moves less.
    const agency = comparison(decision, AGENCY);
    expect(agency?.leverage).toBeCloseTo(
      (74000 - all("variable")) / (74000 - all("variable") - all("fixed") + 900),
      9,
    );
  });

  test("without a gross profit it is missing, with the reason", () => {
    const some = FINDINGS.filter(({ figure }) => figure !== "gross_profit");
    expect(comparison(decide(some, FEES), AGENCY)).toMatchObject({
      leverage: null,
      leverageMissing: { code: "leverage_needs_profit" },
    });
  });

  test("a quote that names delivery is split into warehouse and shipped, another one is not", () => {
    const named = QUOTE.map((row) => (row[0] === "Cartons" ? ["Delivery, parcel", ...row.slice(1)] : row));
    const priced = decide(WITH_REVENUE, { version: 1 }, quotesOn(named));
    const [quote] = priced.quotes;
    expect(quote?.delivery).toBeCloseTo(1290 * 0.9, 9);
    const monthly = quote?.monthly ?? 0;
    expect(comparison(priced, THIRD)?.totals.map(({ costPerMonth }) => costPerMonth)).toEqual([
      expect.closeTo(monthly - 1290 * 0.9, 6),
      expect.closeTo(monthly, 6),
      expect.any(Number),
    ]);
    expect(codes(priced)).not.toContain("quote_without_delivery");
    const silent = decide(WITH_REVENUE, { version: 1 }, quotesOn(QUOTE));
    expect(comparison(silent, THIRD)?.totals[0]?.costPerMonth).toBeNull();
    expect(codes(silent)).toContain("quote_without_delivery");
  });

  test("today's totals are those of the area, and missing where one of their costs is", () => {
    const totals = (decision: Decision) =>
      comparison(decision, "fulfillment_own_full")?.totals.map(({ costPerMonth }) => costPerMonth);
    const [rent, wages, packaging, courier] = [6200 * 0.8, 18000, 2.35 * 1200, 14100.5];
    expect(totals(decided())).toEqual([
      expect.closeTo(rent + wages + packaging, 6),
      expect.closeTo(rent + wages + packaging + courier, 6),
      expect.closeTo(wages / 2 + packaging + courier, 6),
    ]);
    const without = FINDINGS.filter(({ figure }) => figure !== "supplies");
    expect(totals(decide(without, FEES))).toEqual([null, null, null]);
  });
});
