// What the add-in notes of answers that stand for cells: that a sheet follows them, and by which words they are known.
// And which of them are lost. Answers that do not change stay the same objects. Pure.
import type { WorkbookGrid } from "../../figures/types";
import type { Amount, Answers, CellAmount, QuoteCost, RangeAnswer } from "../answers";
import { feeId } from "../decide/feeId";
import { readCells, wordsNear } from "./cells";
import type { LostCell } from "./lost";
import type { Place } from "./types";

/** Since a sheet was built from them, its formulas follow their cells. Those that are lost have none. */
export function linkAnswers(answers: Answers): Answers {
  return mapAnswers(
    answers,
    (cell) => {
      const linked = cell.lost !== "gone" && cell.lost !== "moved";
      return cell.linked === linked ? cell : { ...cell, linked };
    },
    (quote) => (quote.linked ? quote : { ...quote, linked: true }),
  );
}

/** Cells that the user has just pointed at, as far as they stand in the workbook as it was read. */
export function nameCells(answers: Answers, grid: WorkbookGrid): Answers {
  return mapAnswers(answers, (cell) => {
    if (cell.near !== undefined || cell.lost) return cell;
    const read = readCells(grid, cell);
    const near = "value" in read && read.value === cell.value ? wordsNear(grid, cell) : undefined;
    return near === undefined ? cell : { ...cell, near };
  });
}

/** The cells that answers stand for. */
export function placesOf(answers: Answers): Place[] {
  const places: Place[] = [];
  mapAnswers(
    answers,
    (cell) => {
      places.push({ sheet: cell.sheet, address: cell.address });
      return cell;
    },
    (quote) => {
      for (const { sheet, range } of [quote, quote.volumes].flatMap((one) => one ?? []))
        places.push({ sheet, address: range });
      return quote;
    },
  );
  return places;
}

export interface LostAnswer {
  /** The figure it is for: "cost:<option>" for what an option's provider asks, of a range the figure itself. */
  id: string;
  answer: CellAmount & { lost: LostCell };
}

export function lostAnswers(answers: Answers): LostAnswer[] {
  const found: LostAnswer[] = [];
  mapAnswers(answers, (cell, id) => {
    if (cell.lost) found.push({ id, answer: { ...cell, lost: cell.lost } });
    return cell;
  });
  return found;
}

/** Figures that may be below zero; a cost is positive however it is written. */
const SIGNED = new Set(["gross_profit", "revenue"]);

/** The last value of a lost cell as if it had been typed, wherever it stands for an amount. */
export function keepLast(answers: Answers, lost: CellAmount): Answers {
  return mapAnswers(answers, (cell, id) => {
    if (!cell.lost || cell.sheet !== lost.sheet || cell.address !== lost.address) return cell;
    const { value, period } = cell;
    return { kind: "typed", value: SIGNED.has(id) ? value : Math.abs(value), period };
  });
}

type Cell = (answer: CellAmount, id: string) => Amount;
type Quote = (answer: QuoteCost) => QuoteCost;

function mapAnswers(answers: Answers, onCell: Cell, onQuote: Quote = (quote) => quote): Answers {
  const figures = mapped(answers.figures, (answer, id) =>
    answer.kind === "cell" ? onCell(answer, id) : answer,
  );
  const areas = mapped(answers.areas, (area) => {
    const costs = mapped(area.costs, (cost, option) => {
      if (cost.kind === "cell") return onCell(cost, feeId(option));
      return cost.kind === "quote" ? onQuote(cost) : cost;
    });
    return costs === area.costs ? area : { ...area, ...(costs && { costs }) };
  });
  const ranges = mapped(answers.risk?.ranges, (range, id) => {
    const both: Partial<Record<string, Amount>> = { ...range };
    const sides = mapped<Amount>(both, (side) => (side.kind === "cell" ? onCell(side, id) : side));
    return sides === both ? range : (sides as RangeAnswer);
  });
  if (figures === answers.figures && areas === answers.areas && ranges === answers.risk?.ranges)
    return answers;
  return {
    ...answers,
    ...(figures && { figures }),
    ...(areas && { areas }),
    ...(answers.risk && { risk: { ...answers.risk, ...(ranges && { ranges }) } }),
  };
}

/** The record itself where nothing in it changes. */
function mapped<T>(
  record: Partial<Record<string, T>> | undefined,
  change: (value: T, key: string) => T,
): Record<string, T> | undefined {
  if (!record) return undefined;
  const before = Object.entries(record).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  const after = before.map(([key, value]) => [key, change(value, key)] as const);
  if (after.every(([, value], at) => value === before[at]?.[1])) return record as Record<string, T>;
  return Object.fromEntries(after);
}
