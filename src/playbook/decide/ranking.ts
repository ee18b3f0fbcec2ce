// Scores and ranks the options of one area that have a cost, each step kept so that it can be shown.
import { ranks } from "../../engine/decision/rank";
import { weightedScore } from "../../engine/decision/weightedScore";
import type { CriterionId, Direction } from "../types";

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
 * Weighted score under the scaling "ratio" (x / largest, smallest / x), rank as RANK.EQ. All values are positive.
 * Empty when there is nothing to rank or the weights add up to nothing.
 */
export function rankOptions(rows: readonly Values[], criteria: readonly Weighed[]): Ranked[] {
  if (rows.length === 0) return [];
  const table = rows.map((row) => criteria.map(({ id }) => row[id]));
  const weights = criteria.map(({ weight }) => weight);
  const directions = criteria.map(({ direction }) => direction);
  const scored = weightedScore(table, weights, directions, "ratio");
  if (!scored.ok) return [];
  const scores = scored.value.scores.map((score) => Number(score.toFixed(SCORE_DECIMALS)));
  const places = ranks(scores);
  return scores.map((score, i) => {
    const scaled = Object.fromEntries(
      criteria.map(({ id }, j) => [id, scored.value.scaled[i]?.[j] ?? 0]),
    ) as Values;
    return { scaled, score, rank: places[i] ?? 0 };
  });
}
