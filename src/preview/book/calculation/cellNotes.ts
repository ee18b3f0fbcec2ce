// What formulas have to say beside their values, cell by cell: why the add-in's function failed, where a HYPERLINK
// leads. A formula that spills may have something to say in each cell it fills.
import type { Workbook } from "@univerjs/core";

export interface FormulaCell {
  sheetId: string;
  row: number;
  column: number;
}

export class CellNotes<T> {
  private readonly byCell = new Map<string, { note: T; formula: FormulaCell; text: string }>();
  private readonly byFormula = new Map<string, string[]>();

  constructor(private readonly workbook: Workbook) {}

  /** A note holds as long as its formula is there as it was: what was deleted or typed over says nothing. */
  at(sheetId: string, row: number, column: number): T | null {
    const found = this.byCell.get(key({ sheetId, row, column }));
    if (!found) return null;
    return this.textOf(found.formula) === found.text ? found.note : null;
  }

  /** `down` and `right` are the distance to the formula's own cell. */
  set(formula: FormulaCell, note: T, down = 0, right = 0): void {
    const cell = key({ ...formula, row: formula.row + down, column: formula.column + right });
    this.byCell.set(cell, { note, formula, text: this.textOf(formula) });
    this.byFormula.set(key(formula), [...(this.byFormula.get(key(formula)) ?? []), cell]);
  }

  /** Forgets all that this formula has said. */
  clear(formula: FormulaCell): void {
    for (const cell of this.byFormula.get(key(formula)) ?? []) this.byCell.delete(cell);
    this.byFormula.delete(key(formula));
  }

  private textOf({ sheetId, row, column }: FormulaCell): string {
    const cell = this.workbook.getSheetBySheetId(sheetId)?.getCellRaw(row, column);
    return cell?.f ?? cell?.si ?? "";
  }
}

const key = ({ sheetId, row, column }: FormulaCell) => `${sheetId} ${row} ${column}`;
