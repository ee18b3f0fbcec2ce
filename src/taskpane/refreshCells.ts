// Brings saved answers that stand for a cell up to the value the cell has now. Pure; knows no Excel object.
import type { CellValue, WorkbookGrid } from "../figures/types";
import type { Answers, AreaAnswer, FigureAnswer, OptionCost, RangeAnswer } from "../playbook/answers";

/** A cell that is gone or holds no number keeps its saved value: the review then shows what was last known. */
export function refreshCells(answers: Answers, grid: WorkbookGrid): Answers {
  const figures = mapValues<FigureAnswer>(answers.figures, (answer) => refreshed(answer, grid));
  const areas = mapValues<AreaAnswer>(answers.areas, (area) =>
    area.costs
      ? { ...area, costs: mapValues<OptionCost>(area.costs, (cost) => refreshed(cost, grid)) ?? {} }
      : area,
  );
  const ranges = mapValues<RangeAnswer>(answers.risk?.ranges, ({ low, high }) => ({
    ...(low && { low: refreshed(low, grid) }),
    ...(high && { high: refreshed(high, grid) }),
  }));
  const risk = answers.risk && { ...answers.risk, ...(ranges && { ranges }) };
  return { ...answers, ...(figures && { figures }), ...(areas && { areas }), ...(risk && { risk }) };
}

function refreshed<T extends FigureAnswer | OptionCost>(answer: T, grid: WorkbookGrid): T {
  if (answer.kind !== "cell") return answer;
  const value = valueAt(grid, answer.sheet, answer.address);
  return typeof value === "number" ? { ...answer, value } : answer;
}

function valueAt(grid: WorkbookGrid, sheetName: string, address: string): CellValue | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)$/i.exec(address);
  const sheet = grid.sheets.find(({ name }) => name === sheetName);
  if (!match?.[1] || !match[2] || !sheet) return undefined;
  const column =
    Array.from(match[1].toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return sheet.values[Number(match[2]) - 1 - sheet.top]?.[column - sheet.left];
}

function mapValues<T>(
  record: Partial<Record<string, T>> | undefined,
  change: (value: T) => T,
): Record<string, T> | undefined {
  if (!record) return undefined;
  const entries = Object.entries(record).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, change(value)]],
  );
  return Object.fromEntries(entries) as Record<string, T>;
}
