// How the sheet is laid out on the screen and on paper: widths, heights, wrapping, frozen rows, print setup.
import type { PlanAlign, PlanCell, SheetPlan } from "../../matrix/types";
import { columnName, parseArea } from "../a1";
import { LOOKS } from "./looks";

/** Excel takes widths in points; a character of the standard font is 7 px wide, with 5 px around (96 px an inch). */
const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;
const LINE_POINTS = 15;
/** Height of a line as a multiple of its type's size. */
const LINE_OF_TYPE = 1.35;
/** Excel makes no row higher than this. */
const MOST_POINTS = 409;

/** `widths`: characters, by column. */
export function applyWidths(sheet: Excel.Worksheet, widths: ReadonlyMap<number, number>): void {
  for (const [column, characters] of widths) {
    const name = columnName(column);
    sheet.getRange(`${name}:${name}`).format.columnWidth = columnPoints(characters);
  }
}

/** `heights`: points, by row; rows below each other that are as high are set together. */
export function applyHeights(sheet: Excel.Worksheet, heights: ReadonlyMap<number, number>): void {
  const rows = [...heights].sort(([a], [b]) => a - b);
  for (let first = 0, last = 0; first < rows.length; first = last) {
    const [row = 0, points = LINE_POINTS] = rows[first] ?? [];
    for (last = first + 1; rows[last]?.[0] === row + last - first && rows[last]?.[1] === points;) last += 1;
    sheet.getRange(`${row + 1}:${row + last - first}`).format.rowHeight = points;
  }
}

export function applyFrozenRows(sheet: Excel.Worksheet, rows: number): void {
  if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else sheet.freezePanes.unfreeze();
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center" } as const;

export function applyAlign(
  format: Excel.RangeFormat,
  { horizontal, vertical }: Omit<PlanAlign, "address">,
): void {
  if (horizontal) format.horizontalAlignment = HORIZONTAL[horizontal];
  if (vertical) format.verticalAlignment = VERTICAL[vertical];
}

/** As wide as one page, as long as it gets. */
export function applyPrintSetup(
  page: Excel.PageLayout,
  { anew, printArea }: { anew: boolean; printArea: boolean },
  area: string,
): void {
  if (anew) {
    page.orientation = "Landscape";
    page.zoom = { horizontalFitToPages: 1 };
  }
  if (anew || printArea) page.setPrintArea(area);
}

/** Heights of rows that need more than the standard one, in points: for several lines, or for larger type. */
export function rowHeights(plan: SheetPlan): Map<number, number> {
  const heights = new Map([...wrappedLines(plan)].map(([row, lines]) => [row, lines * LINE_POINTS]));
  for (const { address, look } of plan.looks) {
    const [area, points] = [parseArea(address), (LOOKS[look].size ?? 0) * LINE_OF_TYPE];
    for (let row = area?.row ?? 0; area && row < area.row + area.rows; row += 1)
      if (points > (heights.get(row) ?? LINE_POINTS)) heights.set(row, points);
  }
  return new Map([...heights].map(([row, points]) => [row, Math.min(points, MOST_POINTS)]));
}

/**
 * Lines of text in rows that wrap, where more than one: Excel fits heights by itself only to cells that are not
 * merged, and other programs not at all. Of formulas the plan tells the text they show at first.
 */
export function wrappedLines(plan: SheetPlan): Map<number, number> {
  const merges = plan.merges.map(parseArea).filter((area) => area !== null);
  const lines = new Map<number, number>();
  for (const area of plan.wrap.map(parseArea)) {
    if (!area) continue;
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const merged = merges.find((merge) => merge.row === row && merge.column === column);
        const width = widthOf(plan, column, merged?.columns ?? 1);
        const count = linesOf(plan.rows[row]?.[column] ?? null, width);
        if (count > Math.max(1, lines.get(row) ?? 1)) lines.set(row, count);
      }
  }
  return lines;
}

const STANDARD_WIDTH = 8.43;

function widthOf(plan: SheetPlan, column: number, columns: number): number {
  let width = 0;
  for (let index = column; index < column + columns; index += 1)
    width += plan.widths[index] ?? STANDARD_WIDTH;
  return width;
}

function linesOf(cell: PlanCell, width: number): number {
  const text = cell && ("text" in cell ? cell.text : "formula" in cell ? cell.expected : undefined);
  if (!text) return 1;
  return text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * 0.95))), 0);
}
