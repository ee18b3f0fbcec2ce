// Weighted sum over scaled scores, with the intermediate steps that explain it.
import { sumOf } from "./columns";
import { fail, ok, type Result } from "../result";
import { scaleScores, type Direction, type Scaling } from "./scaling";

export interface Scored {
  /** Weights divided by their sum. */
  weights: number[];
  /** Scaled scores, options by criteria; more is better. */
  scaled: number[][];
  /** One score an option: sum of weight x scaled. */
  scores: number[];
}

/**
 * Scores options (rows) by criteria (columns).
 *
 * @example weightedScore([[10, 4], [8, 5]], [0.5, 0.5], ["min", "max"], "ratio").value.scores // [0.8, 1]
 */
export function weightedScore(
  scores: readonly (readonly number[])[],
  weights: readonly number[],
  directions: readonly Direction[],
  scaling: Scaling = "ratio",
): Result<Scored> {
  const shares = normalised(weights);
  if (!shares.ok) return shares;
  const scaled = scaleScores(scores, directions, scaling);
  if (!scaled.ok) return scaled;
  return ok({
    weights: shares.value,
    scaled: scaled.value,
    scores: scaled.value.map((row) => row.reduce((sum, x, j) => sum + x * (shares.value[j] ?? 0), 0)),
  });
}

/** Weights divided by their sum; single ones may be 0. */
export function normalised(weights: readonly number[]): Result<number[]> {
  const sum = sumOf(weights);
  return sum === 0 ? fail("weights_all_zero") : ok(weights.map((weight) => weight / sum));
}
