// Weights from pairwise comparisons (AHP): the principal eigenvector, and how consistent the comparisons are.
// T. L. Saaty, Decision making with the analytic hierarchy process, Int. J. Services Sciences 1(1), 2008.
import { greatest, sumOf } from "./columns";
import { fail, ok, type Result } from "../result";

/** People type 0.33 and 0.14: pairs whose product is this close to 1 are reciprocal. */
const RECIPROCAL = 0.05;
const MOST_ROUNDS = 10_000;
const CONVERGED = 1e-15;

export interface Pairwise {
  weights: number[];
  /** Principal eigenvalue; the number of criteria where comparisons are consistent. */
  eigenvalue: number;
}

/**
 * Fills what is left blank (null) below the diagonal and checks the rest. Of a pair, the number above 1 is kept and
 * the other taken as its reciprocal, since it is the fraction that people round.
 */
export function comparisonMatrix(cells: readonly (readonly (number | null)[])[]): Result<number[][]> {
  const n = cells.length;
  const matrix = cells.map((row) => row.map(() => 1));
  for (let i = 0; i < n; i++) {
    const own = cells[i]?.[i] ?? 1;
    if (own !== 1) return fail("diagonal_not_one", { row: i + 1, column: i + 1, value: own });
    for (let j = i + 1; j < n; j++) {
      const upper = cells[i]?.[j] ?? null;
      if (upper === null) return fail("comparison_missing", { row: i + 1, column: j + 1 });
      const lower = cells[j]?.[i] ?? 1 / upper;
      if (Math.abs(upper * lower - 1) > RECIPROCAL) {
        return fail("not_reciprocal", { row: i + 1, column: j + 1, value: upper, other: lower });
      }
      const value = upper >= lower ? upper : 1 / lower;
      setPair(matrix, i, j, value);
    }
  }
  return ok(matrix);
}

function setPair(matrix: number[][], i: number, j: number, value: number): void {
  const [row, mirrored] = [matrix[i], matrix[j]];
  if (row && mirrored) [row[j], mirrored[i]] = [value, 1 / value];
}

/** Principal eigenvector (adding up to 1) by power iteration from the rows' geometric means. */
export function pairwiseWeights(matrix: readonly (readonly number[])[]): Result<Pairwise> {
  const n = matrix.length;
  let weights = scaledToOne(matrix.map((row) => Math.exp(row.reduce((sum, x) => sum + Math.log(x), 0) / n)));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const product = matrix.map((row) => row.reduce((sum, x, j) => sum + x * (weights[j] ?? 0), 0));
    const eigenvalue = sumOf(product);
    const next = scaledToOne(product);
    const change = greatest(next.map((x, i) => Math.abs(x - (weights[i] ?? 0))));
    weights = next;
    if (change <= CONVERGED * n) return ok({ weights, eigenvalue });
  }
  return fail("not_converged");
}

function scaledToOne(values: readonly number[]): number[] {
  const sum = sumOf(values);
  return values.map((x) => x / sum);
}

/** Consistency index over the random index of the same size; 0 up to 2 x 2, where nothing can contradict. */
export function consistencyRatio({ weights, eigenvalue }: Pairwise, randomIndex: number): number {
  const n = weights.length;
  if (n <= 2) return 0;
  const index = (eigenvalue - n) / (n - 1);
  return index < 1e-13 ? 0 : index / randomIndex;
}
