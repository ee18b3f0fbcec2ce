// Why the add-in's functions failed, cell by cell: Excel shows it in a card beside the cell, the preview likewise.
import type { FunctionError } from "../types";

export class FunctionErrors {
  private readonly byCell = new Map<string, FunctionError>();

  at(sheetId: string, row: number, column: number): FunctionError | null {
    return this.byCell.get(key(sheetId, row, column)) ?? null;
  }

  set(sheetId: string, row: number, column: number, error: FunctionError): void {
    this.byCell.set(key(sheetId, row, column), error);
  }

  clear(sheetId: string, row: number, column: number): void {
    this.byCell.delete(key(sheetId, row, column));
  }
}

const key = (sheetId: string, row: number, column: number) => `${sheetId} ${row} ${column}`;
