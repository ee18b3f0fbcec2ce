// A totals row that the user switched on below a table of ours must not meet what stands below it, on any of our sheets.
import { planMilestones } from "../../src/matrix/milestones/planMilestones";
import type { OwnParts } from "../../src/matrix/own";
import { planSheet } from "../../src/matrix/planSheet";
import type { SheetPlan } from "../../src/matrix/types";
import { planVendors } from "../../src/matrix/vendors/planVendors";
import { decide } from "../../src/playbook/decide";
import { ANSWERS, FINDINGS } from "./support/findings";

const decision = decide(FINDINGS, ANSWERS);
const SHEETS: Record<string, (own: OwnParts) => SheetPlan> = {
  matrix: (own) => planSheet(decision, "en", own),
  vendors: (own) => planVendors(decision, [], "en", { own }),
  milestones: (own) => planMilestones({ vendors: [], start: 46_000 }, "en", {}, own),
};

const bottomOf = ({ address }: SheetPlan["tables"][number]): number => Number(/\d+$/.exec(address)?.[0]);

test.each(Object.entries(SHEETS))("below every table of the sheet %s is room for it", (_, planFor) => {
  const without = planFor({});
  const totals = { totals: {}, rows: [], columns: [] };
  const plan = planFor(Object.fromEntries(without.tables.map(({ name }) => [name, totals])));
  for (const table of plan.tables) {
    // The row of the totals and an empty one before the next title, as far as the sections reach.
    const below = plan.rows.slice(bottomOf(table), bottomOf(table) + 2).map((row) => row[0] ?? null);
    expect([table.name, below]).toEqual([table.name, [null, null]]);
  }
});
