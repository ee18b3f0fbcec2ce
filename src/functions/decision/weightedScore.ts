// WEIGHTEDSCORE. The calculation is the engine's; here its tables are read.
import { type Scaling } from "../../engine/decision/scaling";
import { weightedScore as calculate } from "../../engine/decision/weightedScore";
import { answer } from "../answer";
import { choice } from "../read/single";
import { unwrap } from "../refusal";
import { readCriteria, SCORES } from "./readCriteria";

export const SCALING_SPELLINGS: Readonly<Record<Scaling, Scaling>> = {
  ratio: "ratio",
  range: "range",
  sum: "sum",
  vector: "vector",
  none: "none",
};

/**
 * Weighted scores of options under several criteria, a column. Blank scores count as 0, but a blank or 0 under a cost criterion is refused with "ratio" and "sum". Rank them with RANK.EQ.
 *
 * @customfunction WEIGHTEDSCORE
 * @param {any[][]} scores Options in rows, criteria in columns; numbers only.
 * @param {any[][]} weights One weight a criterion, in a row or a column; they are divided by their sum.
 * @param {any[][]} [directions] One a criterion: "max" or "min", "benefit" or "cost", 1 or -1; "max" unless given.
 * @param {any} [scaling] "ratio" (x/max, min/x; default), "range" (min-max; a constant criterion counts 1 for all), "sum" (costs 1/x, then / sum), "vector" (/ L2 norm; costs 1 - that), "none" (costs: minus).
 * @returns {any[][]} One score an option, a column.
 *
 * @remarks Sum of weight x scaled score. Negative scores under "ratio" and "sum", negative weights, weights that are
 * all 0, wrong sizes, texts: #VALUE!.
 * @example =WEIGHTEDSCORE({10,4;8,5}, {1,1}, {"min","max"}) gives {0.8;1}
 */
export function weightedScore(
  scores: any[][],
  weights: any[][],
  directions?: any[][],
  scaling?: any,
): any[][] {
  return answer(() => {
    const read = readCriteria(scores, weights, directions);
    const way = choice(scaling, "scaling", SCALING_SPELLINGS, "ratio");
    return unwrap(calculate(read.scores, read.weights, read.directions, way), SCORES).scores.map((score) => [
      score,
    ]);
  });
}
