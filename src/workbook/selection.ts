// Where the user is: the selected cell, changes of it, and going to a cell. Nothing is unhidden or changed.
import type { CellValue } from "../figures/types";
import { splitAddress } from "./a1";
import { WorkbookError } from "./errors";
import { inExcel, supports } from "./run";

export interface Selection {
  sheet: string;
  address: string;
  value: CellValue;
  numberFormat: string;
}

/** The first cell of the selection (of a merged cell: the one that holds its value). */
export function readSelection(): Promise<Selection> {
  return inExcel(async (context) => {
    const selected = supports("1.9")
      ? context.workbook.getSelectedRanges().areas.getItemAt(0)
      : context.workbook.getSelectedRange();
    const cell = selected.getCell(0, 0);
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

/** Calls the handler after each change of the selection; the function returned ends that. */
export async function onSelectionChanged(handler: () => void): Promise<() => Promise<void>> {
  const subscription = await inExcel(async (context) => {
    const result = context.workbook.onSelectionChanged.add(() => Promise.resolve(handler()));
    await context.sync();
    return result;
  });
  return () =>
    Excel.run(subscription.context, async (context) => {
      subscription.remove();
      await context.sync();
    });
}

/** Shows and selects cells; `address` may be several joined by commas ("E8,E12"). */
export function goTo(sheet: string, address: string): Promise<void> {
  return inExcel(async (context) => {
    const target = context.workbook.worksheets.getItemOrNullObject(sheet);
    target.load("visibility");
    await context.sync();
    if (target.isNullObject) throw new WorkbookError("sheet_missing", { sheet });
    if (target.visibility !== Excel.SheetVisibility.visible)
      throw new WorkbookError("sheet_hidden", { sheet });
    target.activate();
    const several = address.includes(",");
    if (several && supports("1.9")) target.getRanges(address).select();
    else target.getRange(several ? address.slice(0, address.indexOf(",")) : address).select();
    await context.sync();
  });
}
