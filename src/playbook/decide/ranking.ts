// Scores and ranks the options of one area that have a cost, each step kept so that it can be shown.
import { CRITERIA, type CriterionId, type Direction } from "../types";

export interface Weighed {
  id: CriterionId;
  direction: Direction;
  weight: number;
}

export type Values = Record<CriterionId, number>;

export interface Ranked {
  scaled: Values;
  score: number;
  rank: number;
}

/** Decimals of a score: beyond them lies the noise of binary fractions, which shall make no ranks. */
const SCORE_DECIMALS = 12;

/**
 * Scaling "ratio": x / largest where more is better, smallest / x where less is; score = weights / their sum x scaled;
 * rank as RANK.EQ. All values are positive. Empty when the weights add up to nothing.
 */
export function rankOptions(rows: readonly Values[], criteria: readonly Weighed[]): Ranked[] {
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  if (!(total > 0)) return [];
  const scaled = rows.map((row) => scale(row, rows, criteria));
  const scores = scaled.map((row) => {
    const sum = criteria.reduce((at, { id, weight }) => at + weight * row[id], 0);
    return Number((sum / total).toFixed(SCORE_DECIMALS));
  });
  return scaled.map((row, i) => {
    const score = scores[i] ?? 0;
    return { scaled: row, score, rank: 1 + scores.filter((other) => other > score).length };
  });
}

function scale(row: Values, rows: readonly Values[], criteria: readonly Weighed[]): Values {
  const directions = new Map(criteria.map(({ id, direction }) => [id, direction]));
  return Object.fromEntries(
    CRITERIA.map((id) => {
      const column = rows.map((other) => other[id]);
      return [
        id,
        directions.get(id) === "min" ? Math.min(...column) / row[id] : row[id] / Math.max(...column),
      ];
    }),
  ) as Values;
}
