import { decide } from "../../../src/playbook/decide";
import type { Answers } from "../../../src/playbook/answers";
import type { Finding } from "../../../src/figures/types";
import type { PlanFigureId } from "../../../src/playbook/decision";
import { finding } from "../../matrix/support/findings";

const orders = finding("orders", "B2", 1200, { unit: "orders", kind: "orders" });
const NONE: Answers = { version: 1 };

function figure(findings: Finding[], id: PlanFigureId, answers: Answers = NONE) {
  const decision = decide(findings, answers);
  const row = decision.figures.find((one) => one.id === id);
  return { ...row, warnings: decision.warnings.map(({ code }) => code), decision };
}

test.each([
  ["month", 3000],
  ["quarter", 1000],
  ["year", 250],
  ["week", 13000],
  ["order", 3000 * 1200],
] as const)("an amount per %s is brought to a month", (period, value) => {
  expect(figure([orders, finding("delivery", "B3", 3000, { period })], "delivery").value).toBe(value);
});

test("a period that no cell names is that of the other figures on the sheet, and said so", () => {
  const year = finding("marketing", "B4", 1200, { period: "year" });
  const unknown = finding("it", "B5", 2400, { period: "unknown" });
  const result = figure([orders, year, { ...year, figure: "hr" }, unknown], "it");
  expect(result).toMatchObject({ value: 200, period: "year", note: { code: "period_inferred" } });
  expect(result.warnings).toContain("period_inferred");
});

test("alone on its sheet an amount without a period is taken for a month's, and said so", () => {
  const result = figure([orders, finding("it", "B5", 2400, { period: "unknown", sheet: "Notes" })], "it");
  expect(result).toMatchObject({ value: 2400, note: { code: "period_assumed" } });
  expect(result.warnings).toContain("period_assumed");
});

test("an amount in another currency is missing, not added", () => {
  const euro = finding("it", "B5", 100, { unit: "€" });
  const findings = [
    orders,
    finding("delivery", "B3", 3000, { unit: "zł" }),
    finding("marketing", "B4", 10),
    euro,
  ];
  const result = figure(findings, "it");
  expect(result).toMatchObject({ value: null, origin: { kind: "missing", why: { code: "other_currency" } } });
  expect(result.decision.currency).toBe("PLN");
  expect(result.decision.missing).toContain("it");
  expect(result.decision.costPerOrder.now).toBeCloseTo(3010 / 1200, 12);
});

test("the user's currency decides which amounts are left out", () => {
  const result = figure([orders, finding("it", "B5", 100, { unit: "€" })], "it", {
    version: 1,
    currency: "EUR",
  });
  expect(result.value).toBe(100);
});

test("a one-off amount is no running cost", () => {
  expect(figure([orders, finding("it", "B5", 100, { period: "one-off" })], "it")).toMatchObject({
    value: null,
    origin: { why: { code: "one_off" } },
  });
});

test("an amount per order is missing where the orders are", () => {
  expect(figure([finding("delivery", "B3", 3, { period: "order" })], "delivery").origin).toMatchObject({
    why: { code: "needs_orders" },
  });
});

test("no orders, or orders of zero, are missing and nothing is ranked", () => {
  for (const findings of [[finding("it", "B5", 100)], [finding("it", "B5", 100), { ...orders, value: 0 }]]) {
    const { decision, value, warnings } = figure(findings, "orders");
    expect(value).toBeNull();
    expect(warnings).toContain("no_orders");
    expect(decision.costPerOrder).toEqual({ now: null, recommended: null });
    expect(decision.areas.flatMap(({ options }) => options).filter(({ rank }) => rank !== null)).toEqual([]);
  }
});

test("what the user typed or pointed at replaces what was found", () => {
  const findings = [orders, finding("it", "B5", 100), finding("hr", "B6", 50)];
  const answers: Answers = {
    version: 1,
    figures: {
      it: { kind: "typed", value: 1200, period: "year" },
      hr: { kind: "cell", sheet: "Staff", address: "C3", value: -90, period: "month" },
    },
  };
  expect(figure(findings, "it", answers)).toMatchObject({ value: 100, raw: 1200, origin: { kind: "typed" } });
  expect(figure(findings, "hr", answers)).toMatchObject({
    value: 90,
    origin: { kind: "cell", sheet: "Staff", address: "C3", sign: -1 },
  });
});

test("a cost that the store does not have is zero and not missing", () => {
  const result = figure([orders, finding("hr", "B6", 50)], "hr", {
    version: 1,
    figures: { hr: { kind: "none" } },
  });
  expect(result).toMatchObject({ value: 0, note: { code: "said_none" } });
  expect(result.decision.missing).not.toContain("hr");
});

test("what is not found is missing, with the reason, and never zero", () => {
  const { decision } = figure([orders], "it");
  expect(decision.missing).toContain("it");
  const missing = decision.figures.filter(({ value }) => value === null);
  expect(missing.length).toBeGreaterThan(5);
  for (const { origin } of missing)
    expect(origin.kind === "missing" && origin.why.code.length).toBeGreaterThan(3);
});

test("pieces are divided by the items per order, or stand for orders with a warning", () => {
  const pieces = finding("orders", "B2", 3000, { unit: "items", kind: "units" });
  const items = finding("items_per_order", "B9", 2.5, { unit: "items", kind: "size", period: "unknown" });
  expect(figure([pieces, items], "orders")).toMatchObject({ value: 1200, note: { code: "units_divided" } });
  const alone = figure([pieces], "orders");
  expect(alone.value).toBe(3000);
  expect(alone.warnings).toContain("units_as_orders");
});

test("a figure that recognition is not sure of is used with a warning", () => {
  expect(figure([orders, finding("it", "B5", 100, { confidence: 0.6 })], "it").warnings).toContain("unsure");
});

test("the owner's unpaid hours are a cost of the plan", () => {
  const { decision, value } = figure([orders], "owner_time", {
    version: 1,
    business: { ownerHours: { hours: 60, rate: 50 } },
  });
  expect(value).toBe(3000);
  expect(decision.costPerOrder.now).toBeCloseTo(2.5, 12);
});

test("a list over several months and a sheet in thousands are brought to one month's amount", () => {
  const list = finding("delivery", "B3:B90", 700, { reduce: "sum", period: "unknown", perMonth: 100 });
  expect(figure([orders, list], "delivery")).toMatchObject({ value: 100, note: null });
  const thousands = finding("it", "B5", 1.2, { period: "year", scale: 1000, perMonth: 100 });
  expect(figure([orders, thousands], "it").value).toBe(100);
  const unsaid = finding("it", "B5", 1.2, { period: "unknown", scale: 1000 });
  expect(figure([orders, unsaid], "it").value).toBe(1200);
});

test("a loss is not turned into a profit, as a cost written negative is turned positive", () => {
  const loss = finding("gross_profit", "B9", 500, { sign: -1, perMonth: 500 });
  expect(figure([orders, loss], "gross_profit").value).toBe(-500);
  expect(figure([orders, finding("it", "B5", 500, { sign: -1 })], "it").value).toBe(500);
});

test("an amount that the user types is in the plan's currency, whatever was found", () => {
  const findings = [orders, finding("hr", "B6", 90), finding("it", "B5", 100, { unit: "EUR" })];
  const typed: Answers = { version: 1, figures: { it: { kind: "typed", value: 430, period: "month" } } };
  expect(figure(findings, "it", { ...typed, currency: "PLN" }).value).toBe(430);
});
