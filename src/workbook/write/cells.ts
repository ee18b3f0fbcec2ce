// A plan's cells as the two rectangles that Excel is given: contents and number formats. Pure.
import type { PlanCell, SheetPlan } from "../../matrix/types";
import { areaAddress, parseArea, type Rect } from "../a1";
import { asText } from "./text";

/** null leaves a cell of the sheet as it is. */
export type Content = string | number | null;

export interface CellBlock {
  rows: number;
  columns: number;
  contents: Content[][];
  formats: (string | null)[][];
}

/** The rectangle from A1 on that holds every cell of the plan; `renamed`: tables and names that had to take another name. */
export function cellBlock(plan: SheetPlan, renamed: ReadonlyMap<string, string>): CellBlock {
  const columns = Math.max(1, ...plan.rows.map((row) => row.length));
  const content = (cell: PlanCell): Content => {
    if (!cell) return null;
    if ("text" in cell) return asText(cell.text);
    return "number" in cell ? cell.number : withNames(cell.formula, renamed);
  };
  const full = (row: PlanCell[]): PlanCell[] => [
    ...row,
    ...new Array<PlanCell>(columns - row.length).fill(null),
  ];
  return {
    rows: plan.rows.length,
    columns,
    contents: plan.rows.map((row) => full(row).map(content)),
    formats: plan.rows.map((row) => full(row).map((cell) => (cell ? (cell.format ?? "General") : null))),
  };
}

/** A formula in which tables and defined names go by their new names; texts in it stay as they are. */
export function withNames(formula: string, renamed: ReadonlyMap<string, string>): string {
  if (renamed.size === 0) return formula;
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) =>
      part.startsWith('"') ? part : part.replace(/[\w.\\]+/g, (word) => renamed.get(word) ?? word),
    )
    .join("");
}

/** The filled cells of a block as few addresses: runs of a row, joined where rows below have the same run. */
export function filledCells(contents: readonly (readonly Content[])[]): Rect[] {
  const done: Rect[] = [];
  let open: Rect[] = [];
  contents.forEach((line, row) => {
    const runs = runsOf(line).map(({ column, columns }) => {
      const above = open.find((rect) => rect.column === column && rect.columns === columns);
      return above ? { ...above, rows: above.rows + 1 } : { row, column, rows: 1, columns };
    });
    done.push(
      ...open.filter((rect) => !runs.some((run) => run.row === rect.row && run.column === rect.column)),
    );
    open = runs;
  });
  return [...done, ...open];
}

function runsOf(line: readonly Content[]): { column: number; columns: number }[] {
  const runs: { column: number; columns: number }[] = [];
  line.forEach((content, column) => {
    const last = runs[runs.length - 1];
    if (content === null) return;
    if (last && last.column + last.columns === column) last.columns += 1;
    else runs.push({ column, columns: 1 });
  });
  return runs;
}

export const joinAreas = (areas: readonly Rect[]): string => areas.map(areaAddress).join(",");

export const splitAreas = (addresses: string): Rect[] =>
  addresses
    .split(",")
    .map(parseArea)
    .filter((area) => area !== null);
