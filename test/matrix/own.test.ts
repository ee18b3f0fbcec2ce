// Rows and columns that the user added, in a plan and in a real formula engine.
import { topsis } from "../../src/engine/decision/topsis";
import { layOut } from "../../src/matrix/layout";
import { type OwnParts, withOwn } from "../../src/matrix/own";
import { planSheet } from "../../src/matrix/planSheet";
import { decide } from "../../src/playbook/decide";
import { ANSWERS, COSTS, FINDINGS } from "./support/findings";
import { openLive, type LiveSheet } from "./support/liveSheet";

jest.setTimeout(300_000);

const decision = decide(FINDINGS, ANSWERS);
const option = (over: Record<string, object> = {}): OwnParts => ({
  DecisionMatrix: {
    rows: [
      {
        id: "added:1",
        after: "marketing_own",
        cells: {
          area: { text: "finance and administration" },
          option: { text: "Cousin with a diploma" },
          costPerMonth: { number: 100 },
          ...Object.fromEntries(
            ["control", "contact", "service", "flexibility", "cash", "skills", "speed"].map((id) => [
              id,
              { number: id === "cash" ? 1 : 5 },
            ]),
          ),
          source: { text: "my sister" },
          ...over,
        },
      },
    ],
    columns: [],
  },
});

async function live(own: OwnParts, look: (sheet: LiveSheet) => void | Promise<void>): Promise<void> {
  const sheet = await openLive(planSheet(decision, "en", own), { Costs: COSTS });
  try {
    await look(sheet);
  } finally {
    sheet.close();
  }
}

test("ids of the user's stand after the one they stood after, and at the end where that is gone", () => {
  const own = [
    { id: "added:1", after: "a" },
    { id: "added:2", after: "added:1" },
    { id: "added:3", after: null },
    { id: "added:4", after: "gone" },
  ] as const;
  expect(withOwn(["a", "b"], own)).toEqual(["added:3", "a", "added:1", "added:2", "b", "added:4"]);
});

test("an own option is ranked in its area and recommended where it is best, as live formulas", () =>
  live(option(), async (sheet) => {
    const of = (column: string) => sheet.table("DecisionMatrix", "added:1", column);
    expect(of("score")).toBeCloseTo(1, 9);
    expect([of("rank"), of("isRecommended"), of("source")]).toEqual([1, "yes", "my sister"]);
    expect(of("costPerOrder")).toBeCloseTo(100 / 1200, 9);
    expect(sheet.table("DecisionMatrix", "finance_admin_firm", "isRecommended")).toBe("");
    await sheet.edit("Decision Matrix", sheet.address("DecisionMatrix", "added:1", "costPerMonth"), 90_000);
    expect(of("isRecommended")).toBe("");
    expect(Number(of("rank"))).toBeGreaterThan(1);
  }));

test("an own option that is given by order has its cost a month", () =>
  live(option({ costPerMonth: undefined as never, costPerOrder: { number: 2 } }), (sheet) => {
    expect(sheet.table("DecisionMatrix", "added:1", "costPerMonth")).toBe(2400);
  }));

test("an own option of no area of the plan stays where it was, unranked, and says why", () => {
  const plan = planSheet(decision, "en", option({ area: { text: "Space travel" } }));
  const { rowIds = [] } = plan.tables.find(({ name }) => name === "DecisionMatrix") ?? {};
  expect(rowIds.indexOf("added:1")).toBe(rowIds.indexOf("marketing_own") + 1);
  return live(option({ area: { text: "Space travel" } }), (sheet) => {
    expect(sheet.table("DecisionMatrix", "added:1", "score")).toBe("");
    expect(sheet.table("DecisionMatrix", "added:1", "why")).toContain("Not ranked");
  });
});

const criterion = (weight: number, scores: Record<string, number>): OwnParts => ({
  CriteriaWeights: {
    rows: [
      {
        id: "added:1",
        after: "control",
        cells: { criterion: { text: "Carbon" }, direction: { text: "max" }, weight: { number: weight } },
      },
    ],
    columns: [],
  },
  DecisionMatrix: {
    rows: [],
    columns: [
      {
        id: "added:2",
        after: "contact",
        header: "carbon ",
        cells: Object.fromEntries(Object.entries(scores).map(([key, number]) => [key, { number }])),
      },
    ],
  },
});

test("an own criterion with a column of judgements weighs in the scores", () =>
  live(criterion(1000, { finance_admin_firm: 5, finance_admin_own: 1 }), async (sheet) => {
    expect(sheet.table("DecisionMatrix", "finance_admin_firm", "score")).toBeGreaterThan(0.99);
    expect(sheet.table("DecisionMatrix", "finance_admin_own", "score")).toBeLessThan(0.25);
    await sheet.edit("Decision Matrix", sheet.address("CriteriaWeights", "added:1", "direction"), "min");
    expect(sheet.table("DecisionMatrix", "finance_admin_own", "score")).toBeGreaterThan(0.99);
  }));

test("TOPSIS, robustness and the simulated saving count own options and own criteria as the engine does", () => {
  const judged = criterion(3, { finance_admin_firm: 2, finance_admin_own: 4 });
  const [row] = option({ "added:2": { number: 5 } }).DecisionMatrix?.rows ?? [];
  if (!row || !judged.DecisionMatrix) throw new Error("no own row");
  const own: OwnParts = { ...judged, DecisionMatrix: { ...judged.DecisionMatrix, rows: [row] } };
  const { risk, criteria } = layOut(decision, own);
  return live(own, async (sheet) => {
    const ids = ["finance_admin_own", "finance_admin_firm", "added:1"];
    const columns = criteria.map((id) =>
      id === "cost" ? "costPerOrder" : id === "added:1" ? "added:2" : id,
    );
    const agrees = (): void => {
      const weigh = (column: string) => criteria.map((id) => sheet.table("CriteriaWeights", id, column));
      const expected = topsis(
        ids.map((id) => columns.map((column) => Number(sheet.table("DecisionMatrix", id, column)))),
        weigh("weight").map(Number),
        weigh("direction") as ("max" | "min")[],
      );
      if (!expected.ok) throw new Error(expected.problem.code);
      ids.forEach((id, i) =>
        expect(sheet.at(risk.options.abs(id, "closeness"))).toBeCloseTo(expected.value[i] ?? NaN, 9),
      );
    };
    agrees();
    const first = () => String(sheet.at(risk.robustness.block.abs("finance_admin", "topsisFirst")));
    expect(first()).toContain("Cousin with a diploma");
    expect(sheet.at(risk.robustness.block.abs("finance_admin", "agree"))).toBe("yes");
    // Whatever the orders: 20 more a month for the cousin are 20 less saved.
    const saved = () => Number(sheet.at(risk.saving.abs("mean", "estimated")));
    const before = saved();
    const cost = sheet.address("DecisionMatrix", "added:1", "costPerMonth");
    await sheet.edit("Decision Matrix", cost, 120);
    expect(saved()).toBeCloseTo(before - 20, 6);
    await sheet.edit("Decision Matrix", sheet.address("CriteriaWeights", "added:1", "direction"), "min");
    agrees();
  });
});

test("without weight an own criterion changes nothing", async () => {
  const scores: unknown[] = [];
  const take = (sheet: LiveSheet): void => {
    scores.push(
      ["marketing_own", "marketing_agency", "finance_admin_firm"].map((id) =>
        sheet.table("DecisionMatrix", id, "score"),
      ),
    );
  };
  await live({}, take);
  await live(criterion(0, { finance_admin_firm: 5 }), take);
  expect(scores[1]).toEqual(scores[0]);
});

test("a criterion that has no column yet gets one to fill, and the same one the next time", () => {
  const { CriteriaWeights } = criterion(1, {});
  if (!CriteriaWeights) throw new Error("no criterion");
  const matrixOf = (own: OwnParts) =>
    planSheet(decision, "en", own).tables.find(({ name }) => name === "DecisionMatrix");
  const made = matrixOf({ CriteriaWeights })?.columnIds?.find((id) => id.startsWith("added:"));
  expect(made).toBeDefined();
  const columns = [{ id: made as "added:", after: "speed", header: "Carbon", cells: {} }];
  const again = matrixOf({ CriteriaWeights, DecisionMatrix: { rows: [], columns } });
  expect(again?.columnIds).toEqual(matrixOf({ CriteriaWeights })?.columnIds);
});

test("own rows of other tables stay with what they hold, and own costs count in their area", () =>
  live(
    {
      CostShares: {
        rows: [
          {
            id: "added:1",
            after: null,
            cells: {
              cost: { text: "Ads on the radio" },
              area: { text: "Marketing" },
              share: { number: 1 },
              costPerMonth: { number: 1000 },
            },
          },
        ],
        columns: [],
      },
      PlanFigures: {
        rows: [
          { id: "added:1", after: "orders", cells: { figure: { text: "Mine" }, value: { formula: "=6*7" } } },
        ],
        columns: [{ id: "added:2", after: "note", header: "Asked", cells: { orders: { text: "Ann" } } }],
      },
    },
    (sheet) => {
      expect(sheet.table("CostShares", "added:1", "cost")).toBe("Ads on the radio");
      expect(sheet.table("PlanFigures", "added:1", "value")).toBe(42);
      expect(sheet.table("PlanFigures", "orders", "added:2")).toBe("Ann");
      expect(sheet.table("DecisionMatrix", "marketing_own", "costPerMonth")).toBeCloseTo(
        61200 / 12 + 1000,
        6,
      );
    },
  ));

test("a plan without anything of the user's is as before, and says so", () => {
  expect(planSheet(decision, "en", {})).toEqual(planSheet(decision, "en"));
  expect(planSheet(decision, "en").own).toBeUndefined();
});
