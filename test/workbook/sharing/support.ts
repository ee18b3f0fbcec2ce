// Workbooks with formulas of ours, and functions that answer them, for the tests of freezing, restoring, repairing.
import { withWorkbook, type OpenWorkbook } from "../../../src/cli/withWorkbook";
import { loadFunctions, type FunctionMetadata } from "../../../src/preview/book";
import { type Cells, workbookOf } from "../support";

/** Simple stand-ins under our functions' names: a number, a column for a column, a table that spills. */
const SOURCE = `
  const sum = (cells) => cells.flat().reduce((total, cell) => total + (Number(cell) || 0), 0);
  CustomFunctions.associate("COSTPERORDER", (orders, costs) => sum(costs) / sum(orders));
  CustomFunctions.associate("COSTBREAKDOWN", (orders, costs) => [
    ["Facility", sum(costs)], ["=not a formula", 1.25], ["Total", sum(costs) / sum(orders)]]);
  CustomFunctions.associate("OUTSOURCEADVICE", () => "-1 Outsource");
  CustomFunctions.associate("TCO", () => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "no"); });
`;

const matrix = { name: "cells", type: "any", dimensionality: "matrix" };
const METADATA: FunctionMetadata[] = [
  { id: "COSTPERORDER", name: "COSTPERORDER", parameters: [matrix, matrix] },
  { id: "COSTBREAKDOWN", name: "COSTBREAKDOWN", parameters: [matrix, matrix] },
  { id: "OUTSOURCEADVICE", name: "OUTSOURCEADVICE", parameters: [matrix] },
  { id: "TCO", name: "TCO", parameters: [matrix] },
];

export const FUNCTIONS = loadFunctions(SOURCE, { functions: METADATA });

/** A store whose sheets call our functions bare, nested, filled down, spilling, and through a defined name. */
export const SHEETS: Record<string, Cells> = {
  Costs: [
    ["Month", "Orders", "Costs", "Cost per order"],
    ["January", 100, 400, "=COSTPERORDER(B2,C2)"],
    ["February", 120, 420, "=COSTPERORDER(B3,C3)"],
    ["March", 150, 450, "=COSTPERORDER(B4,C4)"],
    ["Year", "=SUM(B2:B4)", "=SUM(C2:C4)", '=IF(B5>0,ROUND(COSTPERORDER($B$2:$B$4,C2:C4),2),"none")'],
  ],
  "It's a plan": [
    ["=COSTBREAKDOWN(Costs!B2:B4,Costs!$C$2:$C$4)", null],
    [null, null],
    [null, null],
    ["Advice", "=OUTSOURCEADVICE(A1)"],
    ["TCO", "=TCO(A1)"],
    ["Own", "=SUM(Costs!B2:B4)"],
    ["Text", "'=COSTPERORDER(1,2)"],
  ],
};

export async function inStore<T>(
  work: (open: OpenWorkbook) => Promise<T>,
  sheets: Record<string, Cells> = SHEETS,
): Promise<T> {
  return withWorkbook(await workbookOf(sheets), work, FUNCTIONS);
}

export interface Content {
  formulas: unknown[][];
  values: unknown[][];
  numberFormat: unknown[][];
}

/** All that stands in the sheets. */
export function contents(): Promise<Record<string, Content>> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const read = worksheets.items.map((sheet) => ({
      name: sheet.name,
      range: sheet.getRange("A1:J20").load("formulas,values,numberFormat"),
    }));
    await context.sync();
    return Object.fromEntries(
      read.map(({ name, range: { formulas, values, numberFormat } }) => [
        name,
        { formulas, values, numberFormat },
      ]),
    );
  });
}

/** The formulas of sheets that call a function of ours, as text. */
export function callsIn(sheets: Record<string, Content>): string[] {
  return Object.values(sheets)
    .flatMap(({ formulas }) => formulas.flat())
    .filter((formula): formula is string =>
      /^=.*(COSTPERORDER|COSTBREAKDOWN|ADVICE|TCO)/.test(String(formula)),
    );
}
