// Goes through all answers that stand for cells: figures, costs of options, ends of ranges. What does not change stays
// the same object. Pure.
import type {
  Amount,
  Answers,
  CellAmount,
  FigureAnswer,
  OptionCost,
  QuoteCost,
  RangeAnswer,
} from "../answers";
import { feeId } from "../decide/feeId";

export type FoundAnswer = Extract<FigureAnswer, { kind: "found" }>;

/** What becomes of each; `id`: a figure, "cost:<option>", or for the ends of a range the figure itself. */
export interface Changes {
  /** A quote stays where only an amount can stand. */
  cell?: (answer: CellAmount, id: string) => Amount | QuoteCost;
  quote?: (answer: QuoteCost, id: string) => QuoteCost;
  found?: (answer: FoundAnswer, id: string) => FigureAnswer;
}

export function mapAnswers(answers: Answers, { cell, quote, found }: Changes): Answers {
  const onCell = <T extends FigureAnswer | OptionCost>(answer: T, id: string): T | Amount => {
    const next = answer.kind === "cell" && cell ? cell(answer, id) : answer;
    return next.kind === "quote" ? answer : next;
  };
  const figures = mapped<FigureAnswer>(answers.figures, (answer, id) =>
    answer.kind === "found" && found ? found(answer, id) : onCell(answer, id),
  );
  const areas = mapped(answers.areas, (area) => {
    const costs = mapped<OptionCost>(area.costs, (cost, option) => {
      if (cost.kind === "cell" && cell) return cell(cost, feeId(option));
      return cost.kind === "quote" && quote ? quote(cost, feeId(option)) : cost;
    });
    return costs === area.costs ? area : { ...area, ...(costs && { costs }) };
  });
  const ranges = mapped(answers.risk?.ranges, (range, id) => {
    const both: Partial<Record<string, Amount>> = { ...range };
    const sides = mapped<Amount>(both, (side) => onCell(side, id));
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
