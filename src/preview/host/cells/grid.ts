// Cells of one sheet as Univer holds them: contents, formulas, spilled values, styles. Every other file reads and
// writes cells through here. Knows no class of Excel's.
import {
  IUndoRedoService,
  type ICellData,
  type IStyleData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
} from "@univerjs/sheets";
import type { Rect } from "../../book/types";
import type { HostState } from "../state";
import { intersect } from "./address";
import { cellText } from "./value";

export class Grid {
  private readonly formulas: FormulaDataModel;
  private readonly sheet: Worksheet;

  constructor(
    readonly state: HostState,
    readonly sheetId: string,
  ) {
    this.formulas = state.service(FormulaDataModel);
    this.sheet = state.grid(sheetId);
  }

  /** The cell with its value; where a formula beside it spills into it, that value. */
  cell(row: number, column: number): Nullable<ICellData> {
    const own = this.sheet.getCellMatrix().getValue(row, column);
    return hasContent(own) ? own : (this.spilled(row, column) ?? own);
  }

  /** "=SUM(A1:A3)", or undefined where the cell holds no formula of its own. */
  formula(row: number, column: number): string | undefined {
    const cell = this.sheet.getCellMatrix().getValue(row, column);
    if (!cell?.f && !cell?.si) return undefined;
    return (
      this.formulas.getFormulaStringByCell(row, column, this.sheetId, this.state.core.getUnitId()) ??
      undefined
    );
  }

  /** Is it filled by a formula beside it, as far as has been calculated? */
  isSpilled(row: number, column: number): boolean {
    return Boolean(this.spilled(row, column));
  }

  private spilled(row: number, column: number): Nullable<ICellData> {
    return this.formulas.getArrayFormulaCellData()[this.state.core.getUnitId()]?.[this.sheetId]?.[row]?.[
      column
    ];
  }

  /** The range a formula at this cell fills, itself included; undefined where it does not spill. */
  spillRange(row: number, column: number): Rect | undefined {
    const range =
      this.formulas.getArrayFormulaRange()[this.state.core.getUnitId()]?.[this.sheetId]?.[row]?.[column];
    if (!range || (range.startRow === range.endRow && range.startColumn === range.endColumn))
      return undefined;
    return {
      row: range.startRow,
      column: range.startColumn,
      rows: range.endRow - range.startRow + 1,
      columns: range.endColumn - range.startColumn + 1,
    };
  }

  /** A cell that lies in what a formula fills: the formula's own, or one it spills into. */
  isInSpill(row: number, column: number): boolean {
    const ranges = this.formulas.getArrayFormulaRange()[this.state.core.getUnitId()]?.[this.sheetId];
    for (const from of Object.keys(ranges ?? {}).map(Number)) {
      if (from > row) continue;
      for (const at of Object.keys(ranges?.[from] ?? {}).map(Number)) {
        const rect = this.spillRange(from, at);
        if (rect && row < rect.row + rect.rows && column >= at && column < rect.column + rect.columns)
          return true;
      }
    }
    return false;
  }

  /** The style of a cell with what it takes from its row, its column and the sheet. */
  style(row: number, column: number): IStyleData {
    const cell = this.sheet.getCellMatrix().getValue(row, column);
    return this.sheet.getComposedCellStyleByCellData(row, column, cell);
  }

  /** What the cell shows. */
  text(row: number, column: number): string {
    const { date1904 } = this.state.book.extras;
    return cellText(this.cell(row, column), this.pattern(row, column), date1904);
  }

  pattern(row: number, column: number): string {
    return this.style(row, column).n?.pattern ?? "General";
  }

  /** The filled part: cells with contents, or, unless `valuesOnly`, with formats of their own too. */
  used(valuesOnly: boolean, within?: Rect): Rect | null {
    let rect: Rect | null = null;
    const widen = (row: number, column: number): void => {
      if (within && !intersect(within, { row, column, rows: 1, columns: 1 })) return;
      rect = rect ? include(rect, row, column) : { row, column, rows: 1, columns: 1 };
    };
    this.sheet.getCellMatrix().forValue((row, column, cell) => {
      if (hasContent(cell) || (!valuesOnly && cell?.s)) widen(row, column);
    });
    const spills = this.formulas.getArrayFormulaCellData()[this.state.core.getUnitId()]?.[this.sheetId] ?? {};
    for (const [row, columns] of Object.entries(spills)) {
      for (const column of Object.keys((columns ?? {}) as object)) widen(Number(row), Number(column));
    }
    return rect;
  }

  /** Cells that exist within a rectangle: what a sweep over whole columns has to visit. */
  forEachStored(rect: Rect, visit: (row: number, column: number, cell: ICellData) => void): void {
    this.sheet.getCellMatrix().forValue((row, column, cell) => {
      const inside =
        row >= rect.row &&
        row < rect.row + rect.rows &&
        column >= rect.column &&
        column < rect.column + rect.columns;
      if (inside && cell) visit(row, column, cell);
    });
  }

  /** Writes changes of contents or styles, in one step of the undo list. */
  write(changes: CellChanges): void {
    if (changes.isEmpty) return;
    this.makeRoom(changes.lastRow, changes.lastColumn);
    if (!changes.touchesContents) {
      this.writeLooks(changes);
      return;
    }
    // Univer finds the cells by the matrix, but asks for a range where nothing is selected.
    const range = { startRow: 0, endRow: changes.lastRow, startColumn: 0, endColumn: changes.lastColumn };
    this.state.run(SetRangeValuesCommand.id, { subUnitId: this.sheetId, range, value: changes.matrix });
    this.state.needsCalculation = true;
  }

  /** Formats alone: named as such, so that Univer does not recalculate for them. */
  private writeLooks(changes: CellChanges): void {
    const unitID = this.state.core.getUnitId();
    const params = {
      unitId: unitID,
      subUnitId: this.sheetId,
      cellValue: changes.matrix,
      trigger: SetStyleCommand.id,
    };
    const before = SetRangeValuesUndoMutationFactory(this.state.injector, params);
    this.state.run(SetRangeValuesMutation.id, params);
    this.state.service(IUndoRedoService).pushUndoRedo({
      unitID,
      undoMutations: [{ id: SetRangeValuesMutation.id, params: { ...before, trigger: SetStyleCommand.id } }],
      redoMutations: [{ id: SetRangeValuesMutation.id, params }],
    });
  }

  /** Excel's sheet always has all its cells; Univer's grows when it is needed. */
  makeRoom(lastRow: number, lastColumn: number): void {
    const facade = this.state.sheet(this.sheetId);
    if (lastRow >= this.sheet.getRowCount()) facade.setRowCount(lastRow + 1);
    if (lastColumn >= this.sheet.getColumnCount()) facade.setColumnCount(lastColumn + 1);
  }
}

/** Changes to cells, collected before they are written at once. */
export class CellChanges {
  readonly matrix: Record<number, Record<number, ICellData>> = {};
  lastRow = -1;
  lastColumn = -1;
  touchesContents = false;

  get isEmpty(): boolean {
    return this.lastRow < 0;
  }

  add(row: number, column: number, change: ICellData): void {
    const cells = (this.matrix[row] ??= {});
    cells[column] = { ...cells[column], ...change };
    this.lastRow = Math.max(this.lastRow, row);
    this.lastColumn = Math.max(this.lastColumn, column);
    if ("v" in change || "f" in change || "p" in change) this.touchesContents = true;
  }

  addAll(others: CellChanges): void {
    for (const [row, cells] of Object.entries(others.matrix)) {
      for (const [column, change] of Object.entries(cells)) this.add(Number(row), Number(column), change);
    }
  }
}

function hasContent(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  if (cell.f || cell.si || cell.p) return true;
  return cell.v !== undefined && cell.v !== null && cell.v !== "";
}

function include(rect: Rect, row: number, column: number): Rect {
  const top = Math.min(rect.row, row);
  const left = Math.min(rect.column, column);
  return {
    row: top,
    column: left,
    rows: Math.max(rect.row + rect.rows, row + 1) - top,
    columns: Math.max(rect.column + rect.columns, column + 1) - left,
  };
}
