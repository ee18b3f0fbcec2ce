// Which pairwise comparison contradicts the others most, and what the others imply in its place.
// T. L. Saaty, Decision-making with the AHP: Why is the principal eigenvector necessary, EJOR 145, 2003, pp. 85-91.
import { pairwiseWeights } from "./pairwise";
import { ok, type Result } from "../result";

export interface WorstComparison {
  /** Places from 0, row before column. */
  row: number;
  column: number;
  /** As compared: row over column. */
  value: number;
  /** How many times too large or too small the value is against the weights; above 1. */
  deviation: number;
  /** Row over column as all other comparisons imply it. */
  implied: number;
}

/** Deviations closer to none than this are binary dust. */
const DUST = 1e-9;

/**
 * The comparison a_ij that is furthest, as a factor, from w_i / w_j; null where none deviates. What the others imply is
 * the ratio of the weights that follow without it: a_ij and a_ji become 0, a_ii and a_jj 2 (P. T. Harker 1987).
 *
 * @example worstComparison([[1, 2, 8], [1 / 2, 1, 2], [1 / 8, 1 / 2, 1]], [4 / 7, 2 / 7, 1 / 7]).value // { row: 0, column: 2, value: 8, deviation: 2, implied: 4 }
 */
export function worstComparison(
  matrix: readonly (readonly number[])[],
  weights: readonly number[],
): Result<WorstComparison | null> {
  // Two can contradict nothing, and without their one comparison nothing is known.
  if (matrix.length < 3) return ok(null);
  let worst: Omit<WorstComparison, "implied"> | null = null;
  for (const [row, values] of matrix.entries()) {
    for (let column = row + 1; column < values.length; column++) {
      const value = values[column] ?? 1;
      const ratio = (value * (weights[column] ?? 0)) / (weights[row] ?? 1);
      const deviation = Math.max(ratio, 1 / ratio);
      if (deviation > (worst?.deviation ?? 1 + DUST)) worst = { row, column, value, deviation };
    }
  }
  if (worst === null) return ok(null);
  const { row, column } = worst;
  const rest = pairwiseWeights(without(matrix, row, column));
  if (!rest.ok) return rest;
  return ok({ ...worst, implied: (rest.value.weights[row] ?? 0) / (rest.value.weights[column] ?? 1) });
}

function without(matrix: readonly (readonly number[])[], row: number, column: number): number[][] {
  const left = (i: number, j: number, value: number): number => {
    if (i !== row && i !== column) return value;
    if (i === j) return 2;
    return j === row || j === column ? 0 : value;
  };
  return matrix.map((values, i) => values.map((value, j) => left(i, j, value)));
}
