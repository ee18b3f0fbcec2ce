// A vendor's quote as the cost of an option: which one is taken, what it comes to, and what is said of it.
import { hasMessage } from "../../../src/i18n";
import { namesIn } from "../../../src/matrix/texts/names";
import type { Answers, QuoteCost } from "../../../src/playbook/answers";
import { decide } from "../../../src/playbook/decide";
import type { Decision } from "../../../src/playbook/decision";
import { FINDINGS } from "../../matrix/support/findings";
import { quotesOn } from "../../matrix/support/quoted";

type Cells = (string | number)[][];
const NONE: Answers = { version: 1 };

const CARD: Cells = [
  ["Alfa: offer", "", ""],
  ["Fee", "Rate", "Per"],
  ["Account", 100, "month"],
  ["Pick", 2, "order"],
  ["Storage", 10, "pallet"],
  ["", "", ""],
  ["Driver", "Quantity a month", ""],
  ["order", 1200, ""],
  ["pallet", 30, ""],
];
const MONTHLY = 100 + 2 * 1200 + 10 * 30;

const put = (row: number, cells: (string | number)[]): Cells =>
  CARD.map((line, r) => (r === row ? cells : line));
const decided = (cells: Cells, answers = NONE, findings = FINDINGS): Decision =>
  decide(findings, answers, quotesOn(cells));
const optionIn = ({ areas }: Decision, id = "fulfillment_3pl") =>
  areas.flatMap(({ options }) => options).find(({ option }) => option === id);
const choosing = (cost: Partial<QuoteCost>): Answers => ({
  version: 1,
  areas: {
    fulfillment: {
      costs: { fulfillment_3pl: { kind: "quote", sheet: "3PL quote", range: "A2:C5", ...cost } },
    },
  },
});
function said(decision: Decision, code: string): string {
  const warning = decision.warnings.find((one) => one.code === code);
  if (!warning)
    throw new Error(`No warning ${code} among ${decision.warnings.map((one) => one.code).join()}`);
  expect(hasMessage(`sheet.warnings.${code}`)).toBe(true);
  expect(namesIn("pl").reason("warnings", warning)).not.toMatch(/[{}]|undefined/);
  return namesIn("en").reason("warnings", warning);
}

test("a found rate card prices the area's provider, before a total that was found", () => {
  const decision = decided(CARD);
  expect(FINDINGS.some(({ figure }) => figure === "quote_fulfillment")).toBe(true);
  expect(optionIn(decision)?.fees).toBe(MONTHLY);
  expect(decision.quotes).toMatchObject([{ option: "fulfillment_3pl", vendor: "Alfa", monthly: MONTHLY }]);
});

test("what the user typed goes before a found rate card", () => {
  const costs = { fulfillment_3pl: { kind: "typed" as const, value: 5000, period: "month" as const } };
  const decision = decided(CARD, { version: 1, areas: { fulfillment: { costs } } });
  expect([optionIn(decision)?.fees, decision.quotes]).toEqual([5000, []]);
});

test("fees by the month are the fixed part of a quote", () => {
  expect(decided(CARD).quotes[0]?.fixedPart).toBeCloseTo(100 / MONTHLY, 12);
});

test("one-off fees are spread over 12 months, or over as many as the answers say", () => {
  const cells = put(4, ["Onboarding", 2400, "one-off"]);
  expect(optionIn(decided(cells))?.fees).toBe(100 + 2400 + 200);
  expect(optionIn(decided(cells, choosing({ months: 24 })))?.fees).toBe(100 + 2400 + 100);
});

test("a minimum that bites is said", () => {
  const decision = decided(CARD, choosing({ minimum: 4000 }));
  expect(optionIn(decision)?.fees).toBe(4000);
  expect(said(decision, "quote_minimum")).toContain("4,000");
});

test("a driver without a volume makes the cost missing, by its name", () => {
  const decision = decided(put(4, ["Returns", 3, "return"]));
  expect(optionIn(decision)?.fees).toBeNull();
  expect(decision.figures.find(({ id }) => id === "cost:fulfillment_3pl")?.value).toBeNull();
  expect(said(decision, "quote_no_volume")).toContain("return");
});

test("fees by the week or day are named as mixed periods", () => {
  const decision = decided(put(4, ["Storage", 2, "pallet week"]));
  expect(optionIn(decision)?.fees).toBeCloseTo(100 + 2400 + (2 * 30 * 52) / 12, 9);
  expect(said(decision, "quote_mixed_periods")).toContain("Storage");
});

test("volumes of a year are brought to a month; what is stored is not", () => {
  const decision = decided(
    put(6, ["Driver", "Quantity a year", ""]).map((row) => (row[0] === "order" ? ["order", 14400, ""] : row)),
  );
  expect(optionIn(decision)?.fees).toBeCloseTo(MONTHLY, 9);
  said(decision, "quote_volumes_period");
});

test("orders that differ from the plan's are said", () => {
  expect(said(decided(put(7, ["order", 2000, ""])), "quote_orders_differ")).toContain("2,000");
});

test.each<[string, Cells, string]>([
  ["an unknown driver", put(4, ["Storage", 10, "crates"]), "crates"],
  ["a rate that is text", put(4, ["Storage", "ten", "pallet"]), "3PL quote!B5"],
])("a quote that cannot be read names %s", (_, cells, names) => {
  const decision = decided(cells);
  expect(optionIn(decision)?.fees).toBeNull();
  expect(said(decision, "quote_unreadable")).toContain(names);
});

test("a range that is gone is missing, and said", () => {
  const decision = decided(CARD, choosing({ range: "A20:C25" }));
  expect(optionIn(decision)?.fees).toBeNull();
  said(decision, "quote_gone");
});

test("a quote in another currency is left out", () => {
  const quotes = quotesOn(CARD).map((quote) => ({ ...quote, currency: "EUR" }));
  const decision = decide(FINDINGS, NONE, quotes);
  expect(optionIn(decision)?.fees).toBeNull();
  expect(said(decision, "other_currency")).toContain("EUR");
});
