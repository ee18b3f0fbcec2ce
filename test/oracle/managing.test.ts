// The sheets about vendors, calculated by LibreOffice, against the engine: after a weight, a rating, a fee of the quote and a
// done date were changed in the saved file.
import { readXlsx } from "hucre";
import { withWorkbook } from "../../src/cli/withWorkbook";
import { milestoneStatus } from "../../src/engine/vendor/milestoneStatus";
import { vendorScores } from "../../src/engine/vendor/vendorScore";
import { recognise } from "../../src/figures";
import { planMilestones } from "../../src/matrix/milestones/planMilestones";
import type { SheetPlan } from "../../src/matrix/types";
import { planVendors } from "../../src/matrix/vendors/planVendors";
import { decide } from "../../src/playbook/decide";
import { findQuotes } from "../../src/playbook/quote/find/findQuotes";
import { findVendors } from "../../src/playbook/vendors/findVendors";
import { pricedQuotes } from "../../src/playbook/vendors/pricedQuotes";
import { RATED } from "../../src/playbook/vendors/rating";
import { milestonesOf } from "../../src/playbook/vendors/transition";
import { columnName, parseArea } from "../../src/workbook/a1";
import { createSheet, scanWorkbook } from "../../src/workbook";
import { asUser, workbookOf } from "../workbook/support";
import { withChanges } from "./editXlsx";
import { recalculated, requireLibreOffice } from "./libreOffice";

const MINUTES = 60_000;
const ORDERS = 1200;
const RATINGS = [4, 5, 3, 4, 2, 5];

beforeAll(requireLibreOffice);

/** The address of a cell of a planned table, by the ids of its row and column. */
function cellIn(plan: SheetPlan, table: string, row: string, column: string): string {
  const { address = "", rowIds = [], columnIds = [] } = plan.tables.find(({ name }) => name === table) ?? {};
  const [at, r, c] = [parseArea(address), rowIds.indexOf(row), columnIds.indexOf(column)];
  if (!at || r < 0 || c < 0) throw new Error(`The plan's table ${table} has no ${row}/${column}`);
  return `${columnName(at.column + c)}${at.row + 2 + r}`;
}

test(
  "LibreOffice gives the engine's scores, prices and statuses, and no error",
  async () => {
    const now = new Date();
    const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000 + 25_569;
    const start = today - 50;
    const bytes = await workbookOf({
      Costs: [["Orders per month", ORDERS]],
      BoxHub: [
        ["BoxHub: quote for fulfilment", null, null],
        ["Fee", "Rate", "Per"],
        ["Account", 180, "month"],
        ["Pick and pack", 2.9, "order"],
      ],
    });
    const { saved, vendors, milestones, id, vendor } = await withWorkbook(bytes, async ({ book }) => {
      const grid = await scanWorkbook();
      const quotes = findQuotes(grid);
      const decision = decide(recognise(grid), { version: 1 }, quotes);
      const candidates = findVendors(decision, pricedQuotes(decision, quotes), ["fulfillment"]);
      const [vendor] = candidates;
      if (!vendor) throw new Error("No vendor was found");
      const vendors = planVendors(decision, candidates, "en");
      const milestones = planMilestones({ vendors: candidates, start }, "en");
      await createSheet(vendors, "vendors");
      await createSheet(milestones, "milestones");
      await asUser(({ worksheets }) => {
        const sheet = worksheets.getItem(vendors.name);
        sheet.getRange(cellIn(vendors, "Vendors", vendor.id, "references")).values = [["yes"]];
        RATED.filter(({ id }) => id !== "price").forEach(({ id }, i) => {
          const at = cellIn(vendors, "Vendors", vendor.id, `rating:${id}`);
          sheet.getRange(at).values = [[RATINGS[i] ?? 0]];
        });
        const done = cellIn(milestones, "Milestones", `${vendor.id}|contract`, "done");
        worksheets.getItem(milestones.name).getRange(done).values = [[start]];
      });
      await book.calculated();
      return { saved: await book.save(), vendors, milestones, id: vendor.id, vendor };
    });

    const done = { contract: start + 30, live: null } as Record<string, number | null>;
    const judge = await readXlsx(
      recalculated(
        withChanges(saved, [
          { sheet: vendors.name, address: cellIn(vendors, "VendorWeights", "systems", "weight"), value: 0.9 },
          { sheet: vendors.name, address: cellIn(vendors, "Vendors", id, "rating:quality"), value: 1 },
          { sheet: "BoxHub", address: "B4", value: 3.3 },
          {
            sheet: milestones.name,
            address: cellIn(milestones, "Milestones", `${id}|contract`, "done"),
            value: start + 30,
          },
        ]),
      ),
    );
    const read = (plan: SheetPlan, table: string, row: string, column: string): unknown => {
      const at = parseArea(cellIn(plan, table, row, column));
      return at && judge.sheets.find(({ name }) => name === plan.name)?.rows[at.row]?.[at.column];
    };

    expect(read(vendors, "Vendors", id, "price")).toBeCloseTo(180 + 3.3 * ORDERS, 6);
    const ratings = [5, 1, ...RATINGS.slice(1)];
    const weights = RATED.map(({ id, weight }) => (id === "systems" ? 0.9 : weight));
    const scores = vendorScores([ratings], weights, 5);
    expect(read(vendors, "Vendors", id, "score")).toBeCloseTo(scores.ok ? (scores.value[0] ?? NaN) : NaN, 8);
    expect(read(vendors, "Vendors", id, "rank")).toBe(1);

    const statuses = milestonesOf(vendor).map(({ id: milestone }) => {
      const key = `${id}|${milestone}`;
      const due = dayOf(read(milestones, "Milestones", key, "due"));
      const status = milestoneStatus(due, done[milestone] ?? null, today, 14);
      return { key, expected: status, judged: read(milestones, "Milestones", key, "status") };
    });
    expect(statuses.filter(({ expected, judged }) => expected !== judged)).toEqual([]);
    expect(new Set(statuses.map(({ judged }) => judged)).size).toBeGreaterThan(2);

    const errors = judge.sheets
      .filter(({ name }) => name === vendors.name || name === milestones.name)
      .flatMap(({ rows }) => rows.flat())
      .filter((value) => typeof value === "string" && /^(#|Err:)/.test(value));
    expect(errors).toEqual([]);
  },
  3 * MINUTES,
);

/** A reader may give a cell with a date format as a date. */
function dayOf(value: unknown): number {
  return value instanceof Date ? Math.round(value.getTime() / 86_400_000) + 25_569 : Number(value);
}
