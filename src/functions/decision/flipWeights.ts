// FLIPWEIGHTS. The calculation is the engine's; here its tables are read.
import { flipWeights as calculate } from "../../engine/decision/flipWeights";
import { weightedScore } from "../../engine/decision/weightedScore";
import { answer } from "../answer";
import { choice } from "../read/single";
import { unwrap } from "../refusal";
import { readCriteria, SCORES } from "./readCriteria";
import { SCALING_SPELLINGS } from "./weightedScore";

/**
 * What would flip the ranking of WEIGHTEDSCORE: a row for each criterion with the smallest change of its weight that brings another option level with the leader, that change as a fraction of the weight, and the option's row number. The other weights are kept; among level leaders the first counts.
 *
 * @customfunction FLIPWEIGHTS
 * @param {any[][]} scores Options in rows, criteria in columns; numbers only.
 * @param {any[][]} weights One weight a criterion, in a row or a column; they are divided by their sum first.
 * @param {any[][]} [directions] One a criterion: "max" or "min", "benefit" or "cost", 1 or -1; "max" unless given.
 * @param {any} [scaling] As in WEIGHTEDSCORE: "ratio" (default), "range", "sum", "vector", "none".
 * @returns {any[][]} Change, change as a fraction of the weight, row number; "never", "" and "" where none helps.
 *
 * @remarks The other weights are kept and not rescaled; among level leaders the first counts. E. Triantaphyllou,
 * A. Sanchez 1997. Errors as WEIGHTEDSCORE.
 * @example =FLIPWEIGHTS({0.9,0.2,0.5;0.4,0.9,0.6;0.6,0.6,0.7}, {0.5,0.3,0.2}, , "none") gives {0.0333333333,0.0666666667,1;-0.025,-0.0833333333,1;-0.05,-0.25,1}
 */
export function flipWeights(scores: any[][], weights: any[][], directions?: any[][], scaling?: any): any[][] {
  return answer(() => {
    const read = readCriteria(scores, weights, directions);
    const way = choice(scaling, "scaling", SCALING_SPELLINGS, "ratio");
    const scored = unwrap(weightedScore(read.scores, read.weights, read.directions, way), SCORES);
    return calculate(scored).map((flip) =>
      flip === null ? ["never", "", ""] : [flip.change, flip.relative ?? "", flip.option + 1],
    );
  });
}
