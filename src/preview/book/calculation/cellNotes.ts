// What formulas have to say beside their value, cell by cell: why the add-in's function failed, where a HYPERLINK leads.
import type { Workbook } from "@univerjs/core";

export class CellNotes<T> {
  private readonly byCell = new Map<string, T>();

  constructor(private readonly workbook: Workbook) {}

  /** A note holds as long as its cell has a formula: what was deleted or typed over says nothing. */
  at(sheetId: string, row: number, column: number): T | null {
    const cell = this.workbook.getSheetBySheetId(sheetId)?.getCellRaw(row, column);
    return cell?.f || cell?.si ? (this.byCell.get(key(sheetId, row, column)) ?? null) : null;
  }

  set(sheetId: string, row: number, column: number, note: T): void {
    this.byCell.set(key(sheetId, row, column), note);
  }

  clear(sheetId: string, row: number, column: number): void {
    this.byCell.delete(key(sheetId, row, column));
  }
}

const key = (sheetId: string, row: number, column: number) => `${sheetId} ${row} ${column}`;
