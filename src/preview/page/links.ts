// A click on a cell that links to another place of the workbook goes there, as in Excel. Addresses outside are left alone.
import type { Book } from "../book/types";
import { parseReference } from "./references";

export function followLink(book: Book, sheetId: string, row: number, column: number): void {
  const link = book.extras.links.find(
    ({ sheetId: id, rect }) =>
      id === sheetId &&
      row >= rect.row &&
      row < rect.row + rect.rows &&
      column >= rect.column &&
      column < rect.column + rect.columns,
  );
  const target = link?.documentReference ? parseReference(link.documentReference.replace(/^#/, "")) : null;
  const workbook = book.univerAPI.getActiveWorkbook();
  const sheet = target && workbook?.getSheetByName(target.sheet);
  if (!sheet || !workbook) return;
  const { row: top, column: left, rows, columns } = target.rect;
  workbook.setActiveSheet(sheet);
  sheet.getRange(top, left, rows, columns).activate();
  sheet.scrollToCell(Math.max(0, top - 3), Math.max(0, left - 2));
}
