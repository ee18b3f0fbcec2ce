// Gives every answer that stands for a cell the value that this cell has in the workbook at hand. Pure.
import type { WorkbookGrid } from "../../figures/types";
import type { Answers, FigureAnswer, OptionCost } from "../../playbook/answers";
import { parseArea } from "../../workbook/a1";
import { CliFailure } from "../failure";

/** Unlike a wizard, a command cannot ask again: a cell that is not there or holds no number is an error. */
export function withCellValues(answers: Answers, grid: WorkbookGrid): Answers {
  const fresh = <T extends OptionCost | FigureAnswer>(answer: T, field: string): T =>
    answer.kind === "cell"
      ? { ...answer, value: valueAt(grid, answer.sheet, answer.address, field) }
      : answer;
  const all = <T extends OptionCost | FigureAnswer>(
    group: Record<string, T>,
    field: string,
  ): Record<string, T> =>
    Object.fromEntries(Object.entries(group).map(([key, answer]) => [key, fresh(answer, `${field}.${key}`)]));
  const areas = Object.fromEntries(
    Object.entries(answers.areas ?? {}).map(([area, answer]) => [
      area,
      answer.costs ? { ...answer, costs: all(answer.costs, `areas.${area}.costs`) } : answer,
    ]),
  );
  const ranges = Object.fromEntries(
    Object.entries(answers.risk?.ranges ?? {}).map(([id, range]) => [
      id,
      all({ ...range }, `risk.ranges.${id}`),
    ]),
  );
  const risk = answers.risk && { risk: { ...answers.risk, ranges } };
  return { ...answers, areas, figures: all(answers.figures ?? {}, "figures"), ...risk };
}

function valueAt(grid: WorkbookGrid, sheet: string, address: string, field: string): number {
  const grids = grid.sheets.filter(({ name }) => name === sheet);
  if (grids.length === 0) throw new CliFailure("answer_sheet", { field, sheet });
  const cell = parseArea(address);
  const value =
    cell?.rows === 1 && cell.columns === 1
      ? grids.map(({ values, top, left }) => values[cell.row - top]?.[cell.column - left]).find(isNumber)
      : undefined;
  if (value === undefined) throw new CliFailure("answer_cell", { field, sheet, address });
  return value;
}

const isNumber = (value: unknown): value is number => typeof value === "number";
