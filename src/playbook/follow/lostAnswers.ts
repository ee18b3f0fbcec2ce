// Answers whose cells are lost, in whole or in part, and what the user may make of each: its last value as typed, or what
// is left as it is. Pure.
import type { Period } from "../../figures/types";
import type { Answers, CellAmount, FigureAnswer, LostPart, OptionCost } from "../answers";
import { cellCount } from "./extent";
import type { LostCell } from "./lost";
import { mapAnswers } from "./mapAnswers";
import type { Place } from "./types";

export interface LostMark extends Place {
  lost: LostCell;
  /** What the cells came to when all could be read. */
  last: { value: number; period: Period };
  part?: LostPart;
}

export interface LostAnswer extends LostMark {
  /** The figure it is for: "cost:<option>" for what an option's provider asks, of a range the figure itself. */
  id: string;
}

/** Null for an answer whose cells are all there. */
export function lostOf(answer: FigureAnswer | OptionCost | null | undefined): LostMark | null {
  if (answer?.kind === "found" && answer.part) {
    const { sheet, address, last } = answer.part;
    return { lost: "part", sheet, address, last, part: answer.part };
  }
  if (answer?.kind !== "cell" || !answer.lost) return null;
  const { lost, sheet, address, value, period, part } = answer;
  return { lost, sheet, address, last: part?.last ?? { value, period }, ...(part && { part }) };
}

export function lostAnswers(answers: Answers): LostAnswer[] {
  const found: LostAnswer[] = [];
  const look = <T extends FigureAnswer | OptionCost>(answer: T, id: string): T => {
    const mark = lostOf(answer);
    if (mark) found.push({ id, ...mark });
    return answer;
  };
  mapAnswers(answers, { cell: look, found: look });
  return found;
}

/** What a sentence on it needs, beside the figure's name. */
export function lostDetails({ sheet, address, part }: LostMark): Record<string, string | number> {
  const { left = 0, of = 0 } = part ?? {};
  return { cell: `${sheet}!${address}`, left, of, gone: of - left };
}

/** Figures that may be below zero; a cost is positive however it is written. */
const SIGNED = new Set(["gross_profit", "revenue"]);

/** The last value of a lost cell as if it had been typed, wherever it stands for an amount. */
export function keepLast(answers: Answers, at: Place): Answers {
  const typed = <T extends CellAmount | FigureAnswer>(answer: T, id: string) => {
    const mark = lostOf(answer);
    if (!mark || !isAt(mark, at)) return answer;
    const { value, period } = mark.last;
    return { kind: "typed", value: SIGNED.has(id) ? value : Math.abs(value), period } as const;
  };
  return mapAnswers(answers, { cell: typed, found: typed });
}

/** What is left of cells of which some are gone, taken as it is from now on. */
export function takeRest(answers: Answers, at: Place): Answers {
  return mapAnswers(answers, {
    cell: (cell) => {
      if (!cell.part || !isAt(cell, at)) return cell;
      const { lost: _lost, extent: _extent, part, near: _near, ...whole } = cell;
      return part.rest ?? whole;
    },
    found: (found) => {
      const { part } = found;
      if (!part || !isAt(part, at)) return found;
      return { kind: "found", extent: { cells: cellCount(part.address), filled: part.left } };
    },
  });
}

const isAt = (one: Place, other: Place): boolean =>
  one.sheet === other.sheet && one.address === other.address;
