// Reading and writing cells of a book in tests, by sheet name and address.
import { CellValueType } from "@univerjs/core";
import type { Book } from "../../../src/preview/book";
import { parseRect } from "../../../src/preview/book/addresses";

export function sheetOf(book: Book, name?: string) {
  const workbook = book.univerAPI.getActiveWorkbook();
  const sheet = name === undefined ? workbook?.getSheets()[0] : workbook?.getSheetByName(name);
  if (!sheet) throw new Error(`no sheet ${name ?? ""}`);
  return sheet;
}

/** A cell's value, spilled ones included; booleans as booleans. */
export function valueAt(book: Book, address: string, name?: string): unknown {
  const { row, column } = place(address);
  const { v, t } = sheetOf(book, name).getSheet().getCell(row, column) ?? {};
  return t === CellValueType.BOOLEAN ? v === 1 || v === true : (v ?? null);
}

export function formulaAt(book: Book, address: string, name?: string): string {
  return sheetOf(book, name).getRange(address).getFormula();
}

export async function enter(
  book: Book,
  cells: Record<string, number | string | boolean>,
  name?: string,
): Promise<void> {
  for (const [address, content] of Object.entries(cells)) {
    const formula = typeof content === "string" && content.startsWith("=");
    sheetOf(book, name)
      .getRange(address)
      .setValue(formula ? { f: content } : content);
  }
  await book.calculated();
}

function place(address: string) {
  const rect = parseRect(address);
  if (!rect) throw new Error(`${address} is no address`);
  return rect;
}
