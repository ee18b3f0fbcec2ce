// PAIRWISECONSISTENCY. The calculation is the engine's; here comparisons and random index are read.
import { consistencyRatio } from "../../engine/decision/pairwise";
import { randomIndexOf, type RandomIndexName } from "../../engine/decision/randomIndex";
import { answer } from "../answer";
import { ABOVE_ZERO, numberIn } from "../read/number";
import { onlyValue } from "../read/shape";
import { choice } from "../read/single";
import { refuse } from "../refusal";
import { readComparisons } from "./readComparisons";

const TABLES: Readonly<Record<RandomIndexName, RandomIndexName>> = {
  saaty2005: "saaty2005",
  classic: "classic",
  "donegan-dodd": "donegan-dodd",
  "tummala-ling": "tummala-ling",
};

/**
 * How far pairwise comparisons contradict each other (AHP): the consistency ratio. 0 is without contradiction; up to 0.1 is usually accepted. Up to 2 x 2 it is 0.
 *
 * @customfunction PAIRWISECONSISTENCY
 * @param {any[][]} comparisons Square of comparisons, as in PAIRWISEWEIGHTS.
 * @param {any} [randomIndex] Table of random indices: "saaty2005" (default, up to 15 criteria), "classic", "donegan-dodd", "tummala-ling" (up to 10), or a number.
 * @returns Consistency ratio.
 *
 * @remarks (principal eigenvalue - n) / (n - 1) / random index. Errors as PAIRWISEWEIGHTS; more criteria than the
 * table knows: #VALUE!.
 * @example =PAIRWISECONSISTENCY({1,2,4;,1,2;,,1}) gives 0
 */
export function pairwiseConsistency(comparisons: any[][], randomIndex?: any): number {
  return answer(() => {
    const pairwise = readComparisons(comparisons);
    return consistencyRatio(pairwise, readRandomIndex(randomIndex, pairwise.weights.length));
  });
}

function readRandomIndex(argument: unknown, criteria: number): number {
  const value = onlyValue(argument, "randomIndex");
  if (typeof value === "number") return numberIn(value, ABOVE_ZERO, { argument: "randomIndex" });
  const table = choice(value, "randomIndex", TABLES, "saaty2005");
  if (criteria <= 2) return 1;
  return (
    randomIndexOf(table, criteria) ??
    refuse("beyond_random_index", { argument: "randomIndex", criteria, table })
  );
}
