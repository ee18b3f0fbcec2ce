// A workbook as a scan hands it over that keeps at most so many cells of each sheet.
import { condense } from "../../../src/figures";
import type { SheetGrid, WorkbookGrid } from "../../../src/figures/types";

export function condensedSheet(sheet: SheetGrid, most: number, wanted: readonly number[] = []): SheetGrid {
  const { values, formulas, numberFormats } = sheet;
  const columns = values[0]?.length ?? 0;
  const keeper = condense({ rows: values.length, columns, most, isWanted: (row) => wanted.includes(row) });
  // In blocks, as they come.
  for (let row = 0; row < values.length; row += 7) {
    const block = <T>(rows: T[][]): T[][] => rows.slice(row, row + 7);
    keeper.add({
      values: block(values),
      formulas: block(formulas),
      numberFormats: block(numberFormats),
    });
  }
  return { ...sheet, ...keeper.kept() };
}

export const condensedBook = (book: WorkbookGrid, mostOf: (cells: number) => number): WorkbookGrid => ({
  ...book,
  sheets: book.sheets.map((sheet) =>
    condensedSheet(sheet, mostOf(sheet.values.length * (sheet.values[0]?.length ?? 0))),
  ),
});
