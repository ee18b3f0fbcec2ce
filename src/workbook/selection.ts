// Where the user is: the selected cell, changes of it, and going to a cell. Nothing is unhidden or changed.
import type { CellValue } from "../figures/types";
import { splitAddress } from "./a1";
import { WorkbookError } from "./errors";
import { inExcel } from "./run";

export interface Selection {
  sheet: string;
  address: string;
  value: CellValue;
  numberFormat: string;
}

/** The active cell: of a selected range the one that typing would change, of a merged cell the one with its value. */
export function readSelection(): Promise<Selection> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address,values,numberFormat");
    await context.sync();
    const { sheet, address } = splitAddress(cell.address);
    return {
      sheet,
      address,
      value: (cell.values[0]?.[0] ?? "") as CellValue,
      numberFormat: String(cell.numberFormat[0]?.[0] ?? "General"),
    };
  });
}

/** The whole selected range; of several areas Excel itself refuses. */
export function readSelectedRange(): Promise<Selection> {
  return inExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return { ...splitAddress(range.address), value: "", numberFormat: "General" };
  });
}

/** Calls the handler after each change of the selection; the function returned ends that. */
export async function onSelectionChanged(handler: () => void): Promise<() => Promise<void>> {
  const subscription = await inExcel(async (context) => {
    const result = context.workbook.onSelectionChanged.add(() => {
      handler();
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  return () =>
    Excel.run(subscription.context, async (context) => {
      subscription.remove();
      await context.sync();
    });
}

/** Shows and selects cells; of several joined by commas ("E8,E12") the first, as Office.js selects one area. */
export function goTo(sheet: string, address: string): Promise<void> {
  return inExcel(async (context) => {
    const target = context.workbook.worksheets.getItemOrNullObject(sheet);
    target.load("visibility");
    await context.sync();
    if (target.isNullObject) throw new WorkbookError("sheet_missing", { sheet });
    if (target.visibility !== Excel.SheetVisibility.visible)
      throw new WorkbookError("sheet_hidden", { sheet });
    target.activate();
    const [first = address] = address.split(",");
    target.getRange(first).select();
    await context.sync();
  });
}
