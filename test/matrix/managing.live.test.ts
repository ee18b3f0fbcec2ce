// The sheets about vendors in a real formula engine: scores and statuses must be what the engine's functions say, at first
// and after every edit, and what is wrong must be said in words.
import { milestoneStatus } from "../../src/engine/vendor/milestoneStatus";
import { vendorScores } from "../../src/engine/vendor/vendorScore";
import { translator } from "../../src/i18n";
import { planMilestones } from "../../src/matrix/milestones/planMilestones";
import { planVendors } from "../../src/matrix/vendors/planVendors";
import { decide } from "../../src/playbook/decide";
import { findVendors, type Candidate } from "../../src/playbook/vendors/findVendors";
import { pricedQuotes } from "../../src/playbook/vendors/pricedQuotes";
import { RATED } from "../../src/playbook/vendors/rating";
import { checksOf, milestonesOf } from "../../src/playbook/vendors/transition";
import { ANSWERS, COSTS, FINDINGS } from "./support/findings";
import { openLive, type LiveSheet } from "./support/liveSheet";
import { quotesOn } from "./support/quoted";

jest.setTimeout(300_000);

const QUOTE: (string | number)[][] = [
  ["Northgate Logistics: quote", "", ""],
  ["Fee", "Rate", "Per"],
  ["Account", 195, "month"],
  ["Pick and pack", 3.1, "order"],
];
const QUOTES = quotesOn(QUOTE);
const DECISION = decide(FINDINGS, ANSWERS, QUOTES);
const CARDS = pricedQuotes(DECISION, QUOTES);
const CANDIDATES = findVendors(
  DECISION,
  CARDS,
  ["fulfillment", "finance_admin"],
  [{ id: "own:1", name: "", area: null, rank: null }],
);
const [QUOTED = "", PLACE = ""] = CANDIDATES.map(({ id }) => id);
const SHEETS = { Costs: COSTS, "3PL quote": QUOTE };
const WEIGHTS = RATED.map(({ weight }) => weight);
const JUDGED = RATED.map(({ id }) => id).filter((id) => id !== "price");

async function rate(
  live: LiveSheet,
  sheet: string,
  vendor: string,
  ratings: readonly number[],
): Promise<void> {
  for (const [i, rating] of ratings.entries())
    await live.edit(sheet, live.address("Vendors", vendor, `rating:${JUDGED[i] ?? ""}`), rating);
}

/** The score that VENDORSCORE gives for the ratings as they stand on the sheet. */
function engineScore(live: LiveSheet, vendor: string, weights = WEIGHTS, highest = 5): number {
  const ratings = RATED.map(({ id }) => Number(live.table("Vendors", vendor, `rating:${id}`)) || 0);
  const scores = vendorScores([ratings], weights, highest);
  if (!scores.ok) throw new Error(scores.problem.code);
  return scores.value[0] ?? NaN;
}

describe("the scorecard", () => {
  const plan = planVendors(DECISION, CANDIDATES, "en");
  const { name: sheet } = plan;
  let live: LiveSheet;
  beforeAll(async () => {
    live = await openLive(plan, SHEETS);
  });
  afterAll(() => live.close());
  const set = (vendor: string, column: string, value: string | number) =>
    live.edit(sheet, live.address("Vendors", vendor, column), value);
  const get = (vendor: string, column: string) => live.table("Vendors", vendor, column);

  test("takes the price from the quote, live", async () => {
    const monthly = CARDS[0]?.quote?.monthly ?? NaN;
    expect(get(QUOTED, "price")).toBeCloseTo(monthly, 6);
    await live.edit("3PL quote", "B4", 4.1); // one more for each order
    expect(get(QUOTED, "price")).toBeCloseTo(monthly + (DECISION.orders ?? NaN), 6);
    expect(live.table("QuoteComparison", QUOTED, "total")).toBe(get(QUOTED, "price"));
  });

  test("excludes whoever shows neither references nor samples, and says so", async () => {
    await rate(live, sheet, QUOTED, [4, 5, 3, 4, 2, 5]);
    expect(get(QUOTED, "score")).toBe("excluded");
    expect(get(QUOTED, "verdict")).toContain("neither references nor samples of work");
    await set(QUOTED, "samples", "yes");
    expect(get(QUOTED, "score")).toBeCloseTo(engineScore(live, QUOTED), 8);
    await set(QUOTED, "ownMustHave", "no");
    expect(get(QUOTED, "score")).toBe("excluded");
    expect(get(QUOTED, "verdict")).toContain("own must-have");
    await set(QUOTED, "ownMustHave", "");
  });

  test("scores and ranks as the engine does, after a weight and the highest rating changed too", async () => {
    await set("own:1", "vendor", "Rival");
    await set("own:1", "area", "Fulfillment");
    await set("own:1", "references", "yes");
    await rate(live, sheet, "own:1", [5, 5, 5, 5, 5, 5]);
    for (const vendor of [QUOTED, "own:1"])
      expect(get(vendor, "score")).toBeCloseTo(engineScore(live, vendor), 8);
    expect([get("own:1", "rank"), get(QUOTED, "rank")]).toEqual(
      Number(get("own:1", "score")) > Number(get(QUOTED, "score")) ? [1, 2] : [2, 1],
    );
    await live.edit(sheet, live.address("VendorWeights", "alignment", "weight"), 3);
    await live.edit(sheet, live.address("VendorSettings", "highest", "value"), 10);
    const weights = RATED.map(({ id, weight }) => (id === "alignment" ? 3 : weight));
    for (const vendor of [QUOTED, "own:1"])
      expect(get(vendor, "score")).toBeCloseTo(engineScore(live, vendor, weights, 10), 8);
    await live.edit(sheet, live.address("VendorSettings", "highest", "value"), 5);
  });

  test("says what is wrong and gives no score for it", async () => {
    await set("own:1", "rating:quality", 6);
    expect(get("own:1", "score")).toBe("check");
    expect(get("own:1", "verdict")).toContain("A rating is a number from 0 to 5.");
    await set("own:1", "rating:quality", "good");
    expect(get("own:1", "score")).toBe("check");
    await set("own:1", "rating:quality", 5);
    await set("own:2", "vendor", "rival");
    await set("own:2", "area", "Fulfillment");
    expect(get("own:1", "verdict")).toContain("Listed twice");
    await set("own:2", "vendor", "");
    expect(get("own:2", "verdict")).toContain("Name the vendor.");
    expect(get(PLACE, "verdict")).toBe("Name the vendor.");
    for (const { id } of RATED) await live.edit(sheet, live.address("VendorWeights", id, "weight"), 0);
    expect(get(QUOTED, "score")).toBe("check");
    expect(get(QUOTED, "verdict")).toContain("All weights are 0");
  });

  test("judges KPIs by their direction", async () => {
    const kpi = (id: string) => `${QUOTED}|${id}`;
    const status = (id: string) => live.table("VendorKpis", kpi(id), "status");
    expect(status("order_accuracy")).toBe("not measured");
    const actual = (id: string, value: string | number) =>
      live.edit(sheet, live.address("VendorKpis", kpi(id), "actual"), value);
    await actual("order_accuracy", 0.98);
    await actual("on_time_shipping", 0.95);
    await actual("dock_to_stock", 49);
    await actual("returns_checked", "soon");
    expect(["order_accuracy", "on_time_shipping", "dock_to_stock", "returns_checked"].map(status)).toEqual([
      "missed",
      "met",
      "missed",
      "check",
    ]);
  });
});

describe("the milestones", () => {
  const t = translator("pl");
  const vendor: Candidate = {
    id: "v",
    name: "BoxHub",
    area: "fulfillment",
    provider: "threepl",
    card: null,
    figure: null,
  };
  const now = new Date();
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000 + 25_569;
  const plan = planMilestones({ vendors: [vendor], start: today - 50 }, "pl");
  const { name: sheet } = plan;
  let live: LiveSheet;
  beforeAll(async () => {
    live = await openLive(plan, {});
  });
  afterAll(() => live.close());
  const keys = milestonesOf(vendor).map(({ id }) => `v|${id}`);
  const get = (key: string, column: string) => live.table("Milestones", key, column);
  const set = (key: string, column: string, value: string | number) =>
    live.edit(sheet, live.address("Milestones", key, column), value);
  const expectStatus = (key: string, warn = 14) => {
    const done = Number(get(key, "done")) || null;
    expect([key, get(key, "status")]).toEqual([
      key,
      t(`milestones.status.${milestoneStatus(Number(get(key, "due")), done, today, warn)}`),
    ]);
  };

  test("have the statuses of MILESTONESTATUS, and follow dates, starts and the days of warning", async () => {
    keys.forEach((key) => expectStatus(key));
    const [first = "", second = "", third = "", fourth = ""] = keys;
    await set(first, "done", Number(get(first, "due")));
    await set(second, "done", Number(get(second, "due")) + 1);
    await set(third, "due", today);
    await set(fourth, "due", today + 15);
    keys.forEach((key) => expectStatus(key));
    await live.edit(sheet, live.address("MilestoneSettings", "warnDays", "value"), 15);
    keys.forEach((key) => expectStatus(key, 15));
    const last = keys[keys.length - 1] ?? "";
    const before = Number(get(last, "due"));
    await live.edit(sheet, live.address("VendorTransitions", "v", "start"), today - 43);
    expect(Number(get(last, "due"))).toBe(before + 7);
    keys.forEach((key) => expectStatus(key, 15));
  });

  test("fall on no weekend, and checks on the last working day of a year's months", () => {
    const checks = checksOf(vendor).map(({ key }) => Number(live.table("MonthlyChecks", key, "due")));
    const untouched = keys.slice(4).map((key) => Number(get(key, "due")));
    // A serial number is 0 on a Saturday and 1 on a Sunday, over 7.
    for (const day of [...untouched, ...checks]) expect(day % 7).toBeGreaterThan(1);
    expect(checks).toHaveLength(24);
    const months = checks.map((day) => new Date((day - 25_569) * 86_400_000));
    expect(new Set(months.map((date) => `${date.getUTCFullYear()}-${date.getUTCMonth()}`)).size).toBe(12);
    for (const date of months) {
      const left =
        new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate() - date.getUTCDate();
      expect(left).toBeLessThanOrEqual(2);
    }
  });

  test("say what is odd about a row, with the days in words that fit their number", async () => {
    const say = (id: Parameters<typeof t>[0]) => t(id);
    const [key = ""] = keys;
    const due = Number(get(key, "due"));
    await set(key, "done", due - 1);
    expect(get(key, "check")).toBe(
      `${say("milestones.problems.early")} 1 ${say("milestones.problems.day")}.`,
    );
    await set(key, "done", due - 2);
    expect(get(key, "check")).toBe(
      `${say("milestones.problems.early")} 2 ${say("milestones.problems.days")}.`,
    );
    await set(key, "done", today + 3);
    expect(get(key, "check")).toBe(say("milestones.problems.future"));
    await set(key, "done", "wczoraj");
    expect([get(key, "status"), get(key, "check")]).toEqual([
      say("milestones.words.check"),
      say("milestones.problems.doneText"),
    ]);
    await set(key, "done", "");
    await set(key, "due", "next week");
    expect([get(key, "status"), get(key, "check")]).toEqual([
      say("milestones.words.check"),
      say("milestones.problems.dueText"),
    ]);
    await set(key, "due", "");
    expect(get(key, "check")).toBe(say("milestones.problems.noDue"));
    await set("own:1", "vendor", "BoxHub");
    await set("own:1", "milestone", String(get(keys[1] ?? "", "milestone")));
    await set("own:1", "due", today + 40);
    expect(String(get("own:1", "check"))).toContain(say("milestones.problems.twice"));
  });
});

test("without a vendor or a quote both sheets stand, without errors, and say what to do", async () => {
  const bare = decide([], { version: 1 });
  for (const language of ["en", "pl"] as const) {
    const plan = planVendors(bare, [], language);
    const live = await openLive(plan, {});
    const cells = plan.rows.flatMap((row, r) => row.map((cell, c) => ({ cell, r, c })));
    const shown = cells
      .filter(({ cell }) => cell && "formula" in cell)
      .map(({ r, c }) => String(live.at(`${columnOf(c)}${r + 1}`)));
    expect(shown.filter((text) => text.startsWith("#"))).toEqual([]);
    expect(JSON.stringify(plan.rows)).toContain(translator(language)("vendors.hints.vendorsNone"));
    expect(JSON.stringify(planMilestones({ vendors: [], start: 46_000 }, language).rows)).toContain(
      translator(language)("milestones.hints.transitionsNone"),
    );
    live.close();
  }
});

function columnOf(index: number): string {
  return (
    (index < 26 ? "" : String.fromCharCode(64 + Math.floor(index / 26))) +
    String.fromCharCode(65 + (index % 26))
  );
}
