// TOPSIS. The calculation is the engine's; here its tables are read.
import { topsis as calculate, type TopsisScaling } from "../../engine/decision/topsis";
import { answer } from "../answer";
import { choice } from "../read/single";
import { unwrap } from "../refusal";
import { readCriteria, SCORES } from "./readCriteria";

const SPELLINGS: Readonly<Record<TopsisScaling, TopsisScaling>> = {
  vector: "vector",
  range: "range",
  none: "none",
};

/**
 * How close each option comes to the ideal under several criteria, 0 to 1, a column (TOPSIS). Blank scores count as 0; options that are all alike get 0.5.
 *
 * @customfunction TOPSIS
 * @param {any[][]} scores Options in rows, criteria in columns; numbers only.
 * @param {any[][]} weights One weight a criterion, in a row or a column; they are divided by their sum.
 * @param {any[][]} [directions] One a criterion: "max" or "min", "benefit" or "cost", 1 or -1; "max" unless given.
 * @param {any} [scaling] "vector" (x / L2 norm; default), "range" (min-max) or "none".
 * @returns {any[][]} One closeness an option, a column.
 *
 * @remarks C. L. Hwang, K. Yoon 1981. Negative weights, weights that are all 0, wrong sizes, texts: #VALUE!.
 * @example =TOPSIS({1,3000;2,3750;5,4500}, {0.5,0.5}, {"min","max"}, "range") gives {0.5;0.6172177815;0.5}
 */
export function topsis(scores: any[][], weights: any[][], directions?: any[][], scaling?: any): any[][] {
  return answer(() => {
    const read = readCriteria(scores, weights, directions);
    const way = choice(scaling, "scaling", SPELLINGS, "vector");
    return unwrap(calculate(read.scores, read.weights, read.directions, way), SCORES).map((closeness) => [
      closeness,
    ]);
  });
}
