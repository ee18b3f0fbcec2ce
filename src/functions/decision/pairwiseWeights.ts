// PAIRWISEWEIGHTS. The calculation is the engine's; here the comparisons are read.
import { answer } from "../answer";
import { readComparisons } from "./readComparisons";

/**
 * Weights from pairwise comparisons (AHP): the principal eigenvector, a column that adds up to 1. Row over column: 3 means the row's criterion is three times as important. The lower triangle may be left blank.
 *
 * @customfunction PAIRWISEWEIGHTS
 * @param {any[][]} comparisons Square of comparisons, 1 on the diagonal.
 * @returns {any[][]} One weight a criterion, a column.
 *
 * @remarks T. L. Saaty 2008. Of a pair the number above 1 is kept and the other taken as its reciprocal; pairs not
 * reciprocal within 5% are refused. Not square, 0 or less, texts: #VALUE!.
 * @example =PAIRWISEWEIGHTS({1,2,4;,1,2;,,1}) gives {0.5714285714;0.2857142857;0.1428571429}
 */
export function pairwiseWeights(comparisons: any[][]): any[][] {
  return answer(() => readComparisons(comparisons).weights.map((weight) => [weight]));
}
