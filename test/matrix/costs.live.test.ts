// What quotes leave out, the totals by name, leverage and payback: live on the sheet, and as the engine has them.
import { layOut } from "../../src/matrix/layout";
import { planSheet } from "../../src/matrix/planSheet";
import type { Answers, HiddenCostAnswers } from "../../src/playbook/answers";
import type { OptionComparison } from "../../src/playbook/comparison";
import { decide } from "../../src/playbook/decide";
import type { Decision } from "../../src/playbook/decision";
import { finding, FINDINGS, COSTS } from "./support/findings";
import { openLive, type LiveSheet } from "./support/liveSheet";
import { QUOTE, quotesOn } from "./support/quoted";

jest.setTimeout(300_000);

const [AGENCY, THIRD] = ["marketing_agency", "fulfillment_3pl"];
/** The quote with fees for delivery by name. */
const CARD = QUOTE.map((row) => (row[0] === "Cartons" ? ["Delivery, parcel", ...row.slice(1)] : row));
const SHEETS = { Costs: [...COSTS, ["Revenue", "", 96000], ["Staff", "", 4]], "3PL quote": CARD };
const FOUND = [
  ...FINDINGS.filter(({ figure }) => figure !== "quote_fulfillment"),
  finding("revenue", "C15", 96000),
  finding("staff", "C16", 4, { kind: "size", unit: "people" }),
];

function decided(hiddenCosts: HiddenCostAnswers, found = FOUND, more: Partial<Answers> = {}): Decision {
  const fees = { kind: "typed", value: 4200, period: "month" } as const;
  const answers: Answers = {
    version: 1,
    areas: { marketing: { costs: { [AGENCY]: fees } } },
    hiddenCosts,
    ...more,
  };
  return decide(found, answers, quotesOn(CARD));
}

const near = (value: unknown, expected: number): boolean =>
  typeof value === "number" && Math.abs(value - expected) <= 1e-9 * Math.max(1, Math.abs(expected));

type Column =
  "costPerOrder" | "warehouse" | "shipped" | "variable" | "fixedShare" | "leverage" | "setUp" | "payback";
/** The sheet, with the cells of the comparison by option. */
type Shown = LiveSheet & { shown: (option: string, column: Column) => unknown };

/** Each number of the comparison that the sheet shows otherwise than the engine. */
function differences(live: Shown, { comparisons, orders, areas }: Decision): unknown[] {
  const own = comparisons.filter(({ area }) => area === "marketing" || area === "fulfillment");
  return own.flatMap((comparison) => {
    const { option, fixedShare, leverage, setUp, totals } = comparison;
    const shared = areas.flatMap(({ options }) => options).find((one) => one.option === option);
    const expected: [Column, number | null][] = [
      ["costPerOrder", shared?.costPerOrder ?? null],
      ["fixedShare", fixedShare],
      ["leverage", leverage],
      ["setUp", setUp],
      ["payback", paybackOf(comparison)],
      ...totals.map(({ id, costPerMonth }): [Column, number | null] => [
        id === "warehouse_only" ? "warehouse" : id,
        costPerMonth === null || orders === null ? null : costPerMonth / orders,
      ]),
    ];
    return expected
      .filter(([column, value]) =>
        value === null
          ? typeof live.shown(option, column) === "number"
          : !near(live.shown(option, column), value),
      )
      .map(([column, value]) => [option, column, live.shown(option, column), value]);
  });
}

function paybackOf({ payback }: OptionComparison): number | null {
  return payback?.kind === "months" ? payback.months : null;
}

async function withSheet(
  decision: Decision,
  act: (live: Shown, sheet: string) => Promise<void>,
): Promise<void> {
  const plan = planSheet(decision, "en");
  const block = layOut(decision).comparison?.block;
  const live = await openLive(plan, SHEETS);
  try {
    await act({ ...live, shown: (option, column) => live.at(block?.ref(option, column) ?? "") }, plan.name);
  } finally {
    live.close();
  }
}

const ALL_ON = {
  oversight: { on: true },
  transition: { on: true, months: 5 },
  rework: { on: true },
  risk_buffer: { on: true, per: "amount", value: 120 },
} as const;

test("hidden costs, totals, leverage and payback are the engine's, and stay so when lines are switched", async () => {
  const off = decided({});
  await withSheet(off, async (live, sheet) => {
    expect(differences(live, off)).toEqual([]);
    const switched = (id: string, cost: string): Promise<void> =>
      live.edit(sheet, live.address("HiddenCosts", `${id}|${cost}`, "counts"), "yes");
    await switched(AGENCY, "rework");
    await switched(THIRD, "oversight");
    await switched(THIRD, "transition");
    await switched(THIRD, "risk_buffer");
    const on = decided({
      [AGENCY]: { rework: { on: true } },
      [THIRD]: { oversight: { on: true }, transition: { on: true }, risk_buffer: { on: true } },
    });
    expect(differences(live, on)).toEqual([]);
    const seo = on.areas.flatMap(({ activities }) => activities).find(({ activity }) => activity === "seo");
    expect(near(live.table("ActivityAdvice", "seo", "outsourced"), seo?.outsourcedCost ?? 0)).toBe(true);
  });
});

test("after figures, shares and amounts were changed on the sheet it follows the engine", async () => {
  await withSheet(decided({ [AGENCY]: ALL_ON, [THIRD]: ALL_ON }), async (live, sheet) => {
    await live.edit("Costs", "C16", 7);
    await live.edit("Costs", "B9", 30000);
    await live.edit("3PL quote", "B6", 2.05);
    await live.edit(sheet, live.address("HiddenCosts", `${THIRD}|oversight`, "amount"), 22);
    await live.edit(sheet, live.address("CostShares", "labor@fulfillment", "ends"), 0.6);
    await live.edit(sheet, live.address("CostShares", "labor@fulfillment", "afterMonths"), 8);
    const found = FOUND.map((one) =>
      one.figure === "staff"
        ? { ...one, value: 7 }
        : one.figure === "marketing"
          ? { ...one, value: 30000 }
          : one,
    );
    const answers: Answers = {
      version: 1,
      areas: { marketing: { costs: { [AGENCY]: { kind: "typed", value: 4200, period: "month" } } } },
      hiddenCosts: { [AGENCY]: ALL_ON, [THIRD]: { ...ALL_ON, oversight: { on: true, value: 22 } } },
      shares: [{ figure: "labor", area: "fulfillment", share: 1, ends: 0.6, afterMonths: 8 }],
    };
    const card = CARD.map((row, r) => (r === 5 ? [row[0] ?? "", 2.05, ...row.slice(2)] : row));
    const expected = decide(found, answers, quotesOn(card));
    expect(differences(live, expected)).toEqual([]);
    expect(live.shown(AGENCY, "payback")).toBe("never");
  });
});

test("without the number of staff the hours are missing, not 0, until a rate is typed", async () => {
  const found = FOUND.filter(({ figure }) => figure !== "staff");
  const decision = decided({ [AGENCY]: { oversight: { on: true } } }, found);
  await withSheet(decision, async (live, sheet) => {
    expect(live.table("HiddenCosts", `${AGENCY}|oversight`, "counted")).toBe("missing");
    expect(differences(live, decision)).toEqual([]);
    await live.edit(sheet, live.address("PlanFigures", "loaded_rate", "value"), 60);
    expect(live.table("HiddenCosts", `${AGENCY}|oversight`, "counted")).toBe(480);
    const typed = decided({ [AGENCY]: { oversight: { on: true } } }, found, { loadedRate: 60 });
    expect(differences(live, typed)).toEqual([]);
  });
});
