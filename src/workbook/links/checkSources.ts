// Whether the user's cells still hold what a plan was made from: between reading and writing somebody may have changed
// them, or moved others to their places. Changes nothing.
import type { PlanSource, SheetPlan } from "../../matrix/types";
import { WorkbookError } from "../errors";
import { inExcel } from "../run";

/** Two round trips; throws "figures_changed" where reading the workbook again gives another plan. */
export function checkSources({ sources = [] }: SheetPlan): Promise<void> {
  // How other cells come to their figure, only recognition knows; cells of quotes say so themselves on the sheet.
  const plain = sources.filter(({ plain, last }) => plain && last !== null);
  if (plain.length === 0) return Promise.resolve();
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const names = [...new Set(plain.flatMap(({ cells }) => cells.map(({ sheet }) => sheet)))];
    const sheets = new Map(names.map((name) => [name, worksheets.getItemOrNullObject(name).load("name")]));
    await context.sync();
    const read = plain.flatMap((source) => {
      const ranges = source.cells.flatMap(({ sheet, address }) => {
        const there = sheets.get(sheet);
        if (!there || there.isNullObject) return [];
        return address.split(",").map((part) => there.getRange(part.trim()).load("values"));
      });
      return [{ source, ranges }];
    });
    await context.sync();
    const changed = read.filter(({ source, ranges }) => ranges.length === 0 || differs(source, ranges));
    if (changed.length > 0)
      throw new WorkbookError("figures_changed", {
        figures: changed.map(({ source }) => source.id).join(", "),
      });
  });
}

/** Cells without a number do not: the last value counts then, and the sheet says so. */
function differs({ last }: PlanSource, ranges: readonly Excel.Range[]): boolean {
  const numbers = ranges
    .flatMap(({ values }): unknown[] => values.flat())
    .filter((value) => typeof value === "number");
  if (numbers.length === 0 || last === null) return false;
  const [now, then] = [numbers.reduce((sum, value) => sum + value, 0), last.value].map(Math.abs);
  return Math.abs((now ?? 0) - (then ?? 0)) > 1e-9 * Math.max(1, then ?? 0);
}
