// RANKWEIGHTS. The calculation is the engine's; here the ranks are read.
import { centroids, rankWeights as calculate } from "../../engine/decision/rankWeights";
import { answer } from "../answer";
import { ABOVE_ZERO, COUNT, numberIn } from "../read/number";
import { widthOf } from "../read/shape";
import { cells, numberTable } from "../read/table";
import { refuse } from "../refusal";

/** More criteria than anybody ranks. */
const MOST = 1000;

/**
 * Weights from an order of importance (rank-order centroid), in the shape of the ranks; 1 is the most important. Equal ranks share the mean of their places. A single number n gives the weights of n places as a column.
 *
 * @customfunction RANKWEIGHTS
 * @param {any[][]} ranks Ranks of the criteria, or how many criteria there are.
 * @returns {any[][]} Weights that add up to 1.
 *
 * @remarks Weight of place k among n: (1/n) x sum of 1/i for i = k..n. Ranks of 0 or less, blanks, texts: #VALUE!.
 * @example =RANKWEIGHTS(4) gives {0.5208333333;0.2708333333;0.1458333333;0.0625}
 * @example =RANKWEIGHTS({2,1,2}) gives {0.1944444444,0.6111111111,0.1944444444}
 */
export function rankWeights(ranks: any[][]): any[][] {
  return answer(() => {
    const rows = cells(ranks, "ranks");
    if (rows.length * widthOf(rows) === 1) return places(rows[0]?.[0]).map((weight) => [weight]);
    const table = numberTable(ranks, "ranks", ABOVE_ZERO);
    if (table.length * widthOf(table) > MOST) refuse("too_many", { argument: "ranks", most: MOST });
    const weights = calculate(table.flat());
    const columns = widthOf(table);
    return table.map((row, r) => row.map((_, c) => weights[r * columns + c] ?? 0));
  });
}

function places(cell: unknown): number[] {
  const count = numberIn(cell, COUNT, { argument: "ranks" });
  return count > MOST ? refuse("too_many", { argument: "ranks", most: MOST }) : centroids(count);
}
