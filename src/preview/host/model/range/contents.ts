// What a range's cells hold: values, formulas, texts, number formats, each as an array of the range's shape.
// For whole rows and columns Excel answers null and takes nothing:
// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
import type { ICellData, Nullable } from "@univerjs/core";
import { isUnbounded } from "../../cells/address";
import { Grid } from "../../cells/grid";
import { formulaR1C1 } from "../../cells/r1c1";
import { cellValue, valueType } from "../../cells/value";
import { eachCell, writeNumberFormats, writeValues } from "../../cells/write";
import type { Property } from "../../define";
import { checkCells } from "../../limits";
import type { RangeTarget } from "../../state";
import { renameTableColumns } from "../tables/headers";

type Reader = (grid: Grid, row: number, column: number, cell: Nullable<ICellData>) => unknown;

export const contentProperties: Record<string, Property<RangeTarget>> = {
  values: { get: readAll((_grid, _row, _column, cell) => cellValue(cell)), set: write },
  formulas: { get: readAll(formulaOrValue), set: write },
  formulasLocal: { get: readAll(formulaOrValue), set: write },
  formulasR1C1: {
    get: readAll((grid, row, column, cell) => {
      const formula = grid.formula(row, column);
      return formula === undefined ? cellValue(cell) : formulaR1C1(formula, row, column);
    }),
  },
  text: { get: readAll((grid, row, column) => grid.text(row, column)) },
  valueTypes: { get: readAll((_grid, _row, _column, cell) => valueType(cell)) },
  numberFormat: { get: readAll((grid, row, column) => grid.pattern(row, column)), set: setFormats },
  numberFormatLocal: {
    get: readAll((grid, row, column) => grid.pattern(row, column)),
    set: setFormats,
  },
  hasSpill: { get: inSpill },
  // https://learn.microsoft.com/office/vba/api/excel.range.savedasarray: a formula that spills is saved as an array
  // formula together with the cells it fills.
  savedAsArray: { get: inSpill },
};

function readAll(read: Reader): (self: RangeTarget) => unknown[][] | null {
  return ({ state, sheetId, rect }) => {
    if (isUnbounded(rect)) return null;
    checkCells(rect.rows, rect.columns);
    const grid = new Grid(state, sheetId);
    return Array.from({ length: rect.rows }, (_, row) =>
      Array.from({ length: rect.columns }, (_unused, column) => {
        const [sheetRow, sheetColumn] = [rect.row + row, rect.column + column];
        return read(grid, sheetRow, sheetColumn, grid.cell(sheetRow, sheetColumn));
      }),
    );
  };
}

function formulaOrValue(grid: Grid, row: number, column: number, cell: Nullable<ICellData>): unknown {
  return grid.formula(row, column) ?? cellValue(cell);
}

function write(self: RangeTarget, value: unknown): void {
  const filled = writeValues(self, value);
  if (filled) renameTableColumns(filled);
}

function setFormats(self: RangeTarget, value: unknown): void {
  writeNumberFormats(self, value);
}

/** True where all cells lie in what a formula fills, false where none does, else null. */
function inSpill({ state, sheetId, rect }: RangeTarget): boolean | null {
  if (isUnbounded(rect)) return null;
  const grid = new Grid(state, sheetId);
  const cells = new Set<boolean>();
  eachCell({ state, sheetId, rect }, (_r, _c, row, column) => cells.add(grid.isInSpill(row, column)));
  return cells.size === 1 ? cells.has(true) : null;
}
