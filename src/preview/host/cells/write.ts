// Arrays of values and formats onto a rectangle, with Excel's rules of shape. Knows no class of Excel's.
// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
import type { ICellData } from "@univerjs/core";
import { IDefinedNamesService, LexerTreeBuilder } from "@univerjs/engine-formula";
import { invalidArgument } from "../errors";
import type { RangeTarget } from "../state";
import { isUnbounded } from "./address";
import { CellChanges, Grid } from "./grid";
import { cellInput, GENERAL } from "./input";

/** One value for each cell: a two-dimensional array of the range's shape, or one value for all cells. */
function shaped(target: RangeTarget, value: unknown): (row: number, column: number) => unknown {
  if (isUnbounded(target.rect))
    throw invalidArgument("Whole rows and columns take no values of single cells.");
  // null is for single cells of an array: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
  if (value === null || value === undefined) throw invalidArgument("null is no value for a whole range.");
  if (!Array.isArray(value)) return () => value;
  const { rows, columns } = target.rect;
  const fits = value.length === rows && value.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits) {
    throw wrongShape();
  }
  return (row, column) => (value as unknown[][])[row]?.[column];
}

export const wrongShape = (): Error =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

/** Writes values or formulas, each as if it were typed into its cell. Returns the range that is now filled, if one is. */
export function writeValues(target: RangeTarget, value: unknown): RangeTarget | null {
  return writeCells(target, () => valueChanges(target, value));
}

export function writeNumberFormats(target: RangeTarget, value: unknown): RangeTarget | null {
  return writeCells(target, () => formatChanges(target, value));
}

/** At once, unless the cells are a strip of a larger array whose other strips are still to come. */
function writeCells(target: RangeTarget, collect: () => CellChanges): RangeTarget | null {
  const { state, sheetId, rect } = target;
  state.allowChange(sheetId);
  const { strips } = state;
  if (!strips?.expects(target)) {
    state.finishStrips();
    new Grid(state, sheetId).write(collect());
    return target;
  }
  try {
    strips.add(rect, collect());
  } catch (problem) {
    // As in Excel, the strips before the one that fails stay.
    state.finishStrips();
    throw problem;
  }
  if (!strips.isComplete) return null;
  state.finishStrips();
  return strips.whole;
}

function valueChanges(target: RangeTarget, value: unknown): CellChanges {
  const at = shaped(target, value);
  const grid = new Grid(target.state, target.sheetId);
  const changes = new CellChanges();
  eachCell(target, (row, column, sheetRow, sheetColumn) => {
    const pattern = grid.pattern(sheetRow, sheetColumn);
    const input = cellInput(at(row, column), pattern, target.state.book.extras.date1904);
    if (!input) return;
    if (input.cell.f) checkFormula(target, input.cell.f);
    const change: ICellData = { ...input.cell };
    if (input.pattern && pattern === GENERAL) change.s = { n: { pattern: input.pattern } };
    changes.add(sheetRow, sheetColumn, change);
  });
  return changes;
}

function formatChanges(target: RangeTarget, value: unknown): CellChanges {
  const at = shaped(target, value);
  const changes = new CellChanges();
  eachCell(target, (row, column, sheetRow, sheetColumn) => {
    const pattern = at(row, column);
    if (pattern === null || pattern === undefined) return;
    if (typeof pattern !== "string") throw invalidArgument("A number format is text.");
    changes.add(sheetRow, sheetColumn, {
      s: { n: pattern === "" || pattern === GENERAL ? null : { pattern } },
    });
  });
  return changes;
}

export function eachCell(
  target: RangeTarget,
  visit: (row: number, column: number, sheetRow: number, sheetColumn: number) => void,
): void {
  const { rect } = target;
  for (let row = 0; row < rect.rows; row += 1) {
    for (let column = 0; column < rect.columns; column += 1)
      visit(row, column, rect.row + row, rect.column + column);
  }
}

/** Excel refuses a formula it cannot read; a formula that only computes to an error is fine. */
function checkFormula(target: RangeTarget, formula: string): void {
  const { state } = target;
  const names = state.service(IDefinedNamesService);
  // The engine keeps the tree for its calculation: it must know the workbook's names already here.
  const tree = state.service(LexerTreeBuilder).treeBuilder(formula, true, {
    unitId: state.core.getUnitId(),
    getValueByName: (unit, name) => names.getValueByName(unit, name),
    getDirtyDefinedNameMap: () => ({}),
    getSheetName: (_, sheetId) => state.core.getSheetBySheetId(sheetId)?.getName() ?? "",
  });
  if (typeof tree === "string") throw invalidArgument(`The formula "${formula}" has a mistake.`);
}
