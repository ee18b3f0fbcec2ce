// Workbooks, plans and questions for the tests that run through Microsoft's client on the host.
import { writeXlsx } from "hucre";
import type { SheetPlan } from "../../src/matrix/types";

export type Cells = (string | number | null)[][];

/** An .xlsx with these sheets, their cells from A1 on; text that starts with "=" is a formula. */
export async function workbookOf(sheets: Record<string, Cells>): Promise<Uint8Array> {
  return writeXlsx({
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      rows: rows.map((row) => row.map((value) => (isFormula(value) ? null : value))),
      cells: new Map(
        rows.flatMap((row, r) =>
          row.flatMap((value, c) =>
            isFormula(value) ? [[`${r},${c}`, { formula: value.slice(1) }] as const] : [],
          ),
        ),
      ),
    })),
  });
}

const isFormula = (value: string | number | null): value is string =>
  typeof value === "string" && value.startsWith("=");

export const STORE: Record<string, Cells> = {
  Costs: [
    ["Costs per month", null],
    ["Rent", 1200],
    ["Wages", 5400],
    ["Total", "=B2+B3"],
  ],
  Orders: [["Orders per month", 430]],
};

/** A plan with one of everything: texts, a live link, a table of weights, a chart, a name. */
export function plan(over: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name: "Decision Matrix",
    rows: [
      [{ text: "Plan" }],
      [{ text: "=1+1" }, { text: "-5 %" }, { text: "@home" }, { text: "'quoted'" }],
      [{ text: "Rent" }, { formula: "=Costs!B2", format: "0.00" }],
      [],
      [{ text: "Criterion" }, { text: "Weight" }, { text: "Share" }],
      [{ text: "Cost" }, { number: 3 }, { formula: "=B6/SUM($B$6:$B$7)", format: "0%" }],
      [{ text: "Control" }, { number: 1 }, { formula: "=B7/SUM($B$6:$B$7)", format: "0%" }],
    ],
    looks: [
      { address: "A1", look: "title" },
      { address: "B6:B7", look: "input" },
    ],
    merges: ["A1:C1"],
    tables: [
      {
        name: "CriteriaWeights",
        address: "A5:C7",
        rowIds: ["cost", "control"],
        columnIds: ["name", "weight", "share"],
      },
    ],
    links: [{ address: "A3", target: { sheet: "Costs", address: "B2" }, text: "Rent" }],
    charts: [
      {
        name: "Shares",
        type: "bars",
        title: "Shares",
        xTitle: "Criterion",
        yTitle: "Share",
        series: [{ name: "Share", values: "C6:C7", x: "A6:A7" }],
        at: "E2:J12",
      },
    ],
    conditionals: [{ address: "B6:B7", formula: "=$B6>2", look: "good" }],
    validations: [{ address: "B6:B7", rule: { min: 0, max: 10 }, message: "A weight is 0 or more." }],
    widths: [20, 12, 12],
    wrap: ["A1:C1"],
    freezeRows: 1,
    printArea: "A1:C7",
    names: [{ name: "Infraplan_Rent", address: "B3" }],
    ...over,
  };
}

/** What stands in some cells of a sheet. */
export function cellsAt(
  sheet: string,
  address: string,
): Promise<{ values: unknown[][]; formulas: unknown[][] }> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values,formulas");
    await context.sync();
    return { values: range.values, formulas: range.formulas };
  });
}

/** Does something as the user would; one sync. */
export function asUser(act: (workbook: Excel.Workbook) => void): Promise<void> {
  return Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  });
}

export function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}
