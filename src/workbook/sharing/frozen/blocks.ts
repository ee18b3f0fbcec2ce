// Formula cells <-> blocks of formulas that read alike: a column filled down is remembered once. Pure.
import { areaAddress, parseArea, type Rect } from "../../a1";
import { filledFormula } from "../formula/references";
import type { CellValue, FormulaCell, FrozenBlock } from "./types";

/** Every cell ends up in exactly one block. */
export function blocksOf(cells: readonly FormulaCell[]): FrozenBlock[] {
  const columns: Growing[] = [];
  const above = new Map<string, Growing>();
  for (const cell of [...cells].sort(byColumn)) {
    const before = above.get(place(cell.sheet, cell.row - 1, cell.column));
    const fits =
      before && !before.spills && !spills(cell) && follows(before, cell, cell.row - before.rect.row, 0);
    const into = fits ? before : begin(cell);
    if (fits) {
      before.rect.rows += 1;
      before.values.push(...cell.values.map((line) => [...line]));
    } else columns.push(into);
    above.set(place(cell.sheet, cell.row, cell.column), into);
  }
  return sideBySide(columns).map(({ sheet, rect, formula, values, spills: spilling }) => ({
    sheet,
    address: areaAddress(rect),
    formula,
    spills: spilling,
    values,
    name: null,
  }));
}

export function rectOfBlock({ address }: Pick<FrozenBlock, "address">): Rect {
  const rect = parseArea(address);
  if (!rect) throw new RangeError(`Not an address of cells: ${address}`);
  return rect;
}

interface Growing {
  sheet: string;
  rect: Rect;
  formula: string;
  spills: boolean;
  values: CellValue[][];
}

const place = (sheet: string, row: number, column: number): string => `${column} ${row} ${sheet}`;

const spills = ({ values }: FormulaCell): boolean => values.length > 1 || (values[0]?.length ?? 0) > 1;

function begin(cell: FormulaCell): Growing {
  const { sheet, row, column, formula } = cell;
  const values = cell.values.map((line) => [...line]);
  const rect = { row, column, rows: values.length, columns: values[0]?.length ?? 1 };
  return { sheet, rect, formula, spills: spills(cell), values };
}

const follows = (from: Growing, { formula }: { formula: string }, down: number, right: number): boolean =>
  filledFormula(from.formula, down, right) === formula;

const byColumn = (a: FormulaCell, b: FormulaCell): number =>
  a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row;

/** Columns of one height, side by side, whose formulas read alike too. */
function sideBySide(columns: readonly Growing[]): Growing[] {
  const joined: Growing[] = [];
  const left = new Map<string, Growing>();
  for (const next of columns) {
    const { sheet, rect } = next;
    const key = (column: number): string => `${place(sheet, rect.row, column)} ${rect.rows}`;
    const before = left.get(key(rect.column - 1));
    const fits =
      before && !before.spills && !next.spills && follows(before, next, 0, rect.column - before.rect.column);
    if (fits) {
      before.rect.columns += 1;
      before.values.forEach((line, row) => line.push(...(next.values[row] ?? [])));
    } else joined.push(next);
    left.set(key(rect.column), fits ? before : next);
  }
  return joined;
}
