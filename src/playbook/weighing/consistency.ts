// What the comparisons made so far come to: weights, the consistency ratio, and which of them contradicts the others most.
import { comparisonMatrix, consistencyRatio, pairwiseWeights } from "../../engine/decision/pairwise";
import { randomIndexOf } from "../../engine/decision/randomIndex";
import { worstComparison } from "../../engine/decision/worstComparison";
import type { Comparison } from "../answers";
import { CRITERIA, type CriterionId } from "../types";
import { timesOf, type Pair } from "./pairs";

/** Up to here comparisons are usually accepted as consistent: T. L. Saaty 1980. */
export const CONSISTENT = 0.1;

export interface Consistency {
  /** The criteria that are all compared with each other; all of them once nothing is missing. */
  criteria: CriterionId[];
  /** In the order of `criteria`, adding up to 1. */
  weights: number[];
  ratio: number;
  /** What contradicts the others most; null where nothing does. */
  worst: { pair: Pair; times: number; implied: number } | null;
}

/** Null while fewer than three criteria are compared with each other: nothing could contradict. */
export function consistencyOf(comparisons: readonly Comparison[]): Consistency | null {
  const criteria = comparedCriteria(comparisons);
  if (criteria.length < 3) return null;
  const matrix = comparisonMatrix(
    criteria.map((first) =>
      criteria.map((second) => (first === second ? 1 : timesOf(comparisons, [first, second]))),
    ),
  );
  const pairwise = matrix.ok ? pairwiseWeights(matrix.value) : matrix;
  const randomIndex = randomIndexOf("saaty2005", criteria.length);
  if (!matrix.ok || !pairwise.ok || randomIndex === undefined) return null;
  const worst = worstComparison(matrix.value, pairwise.value.weights);
  return {
    criteria,
    weights: pairwise.value.weights,
    ratio: consistencyRatio(pairwise.value, randomIndex),
    worst: worst.ok ? worst.value && named(worst.value, criteria) : null,
  };
}

/** Criterion by criterion, those that are compared with all that came before. */
function comparedCriteria(comparisons: readonly Comparison[]): CriterionId[] {
  return CRITERIA.reduce<CriterionId[]>(
    (chosen, next) =>
      chosen.every((one) => timesOf(comparisons, [one, next]) !== null) ? [...chosen, next] : chosen,
    [],
  );
}

function named(
  { row, column, value, implied }: { row: number; column: number; value: number; implied: number },
  criteria: readonly CriterionId[],
): Consistency["worst"] {
  const [first, second] = [criteria[row], criteria[column]];
  return first && second ? { pair: [first, second], times: value, implied } : null;
}
