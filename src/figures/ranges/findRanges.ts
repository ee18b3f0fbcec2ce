// Low and high of a figure where the workbook has them beside it: in columns or in rows with headings such as low and
// high, pessimistic and optimistic. Looks around figures already found; recognises none itself.
import { cellAddress, parseArea, type Area } from "../grid/address";
import { fold } from "../text/fold";
import type { CellValue, Finding, SheetGrid, WorkbookGrid } from "../types";
import type { FoundBound, FoundRange } from "./types";
import { isEnd } from "./words";

/** How far a heading may stand from its figure. */
const FAR = 40;
/** How many columns (or rows) low and high may stand away from likely. */
const NEAR = 4;

type Way = "columns" | "rows";
type Finder = Pick<Finding, "figure" | "sheet" | "address" | "value" | "reduce" | "fromText">;

export function findRanges(grid: WorkbookGrid, findings: readonly Finder[]): FoundRange[] {
  return findings.flatMap((finding) => {
    const sheet = grid.sheets.find(({ name }) => name === finding.sheet);
    const area = parseArea(finding.address);
    const adds = finding.reduce === "cell" || finding.reduce === "sum";
    if (!sheet || !area || !adds || finding.fromText) return [];
    for (const way of ["columns", "rows"] as const) {
      const found = beside(sheet, area, finding, way);
      if (found) return [{ figure: finding.figure, ...found }];
    }
    return [];
  });
}

/** Cells shifted to the columns (rows) headed as ends; only one step wide figures can have such neighbours. */
function beside(
  sheet: SheetGrid,
  area: Area,
  { value }: Finder,
  way: Way,
): Pick<FoundRange, "low" | "high"> | null {
  const single = way === "columns" ? area.left === area.right : area.top === area.bottom;
  if (!single || isEnd(headingOf(sheet, area, way, 0))) return null;
  const bounds: FoundBound[] = [];
  for (let step = -NEAR; step <= NEAR; step += 1) {
    if (step === 0 || !isEnd(headingOf(sheet, area, way, step))) continue;
    const bound = shifted(sheet, area, way, step);
    if (bound) bounds.push(bound);
  }
  // More than one pair: scenarios of something else.
  const size = Math.abs(value);
  const lows = bounds.filter((bound) => Math.abs(bound.value) <= size);
  const highs = bounds.filter((bound) => Math.abs(bound.value) >= size && !lows.includes(bound));
  if (bounds.length === 0 || lows.length > 1 || highs.length > 1) return null;
  return { low: lows[0] ?? null, high: highs[0] ?? null };
}

/** The nearest text above the shifted column (left of the shifted row), folded; "" where there is none. */
function headingOf(sheet: SheetGrid, { top, left }: Area, way: Way, step: number): string {
  for (let back = 1; back <= FAR; back += 1) {
    const cell = way === "columns" ? at(sheet, top - back, left + step) : at(sheet, top + step, left - back);
    if (typeof cell === "string" && cell.trim() !== "") return fold(cell);
  }
  return "";
}

function shifted(
  sheet: SheetGrid,
  { top, left, bottom, right }: Area,
  way: Way,
  step: number,
): FoundBound | null {
  const [down, across] = way === "columns" ? [0, step] : [step, 0];
  let value = 0;
  for (let row = top + down; row <= bottom + down; row += 1)
    for (let column = left + across; column <= right + across; column += 1) {
      const cell = at(sheet, row, column);
      if (typeof cell !== "number") return null;
      value += cell;
    }
  const from = cellAddress(top + down, left + across);
  const to = cellAddress(bottom + down, right + across);
  return { address: from === to ? from : `${from}:${to}`, value };
}

function at({ values, top, left }: SheetGrid, row: number, column: number): CellValue | undefined {
  return values[row - top]?.[column - left];
}
