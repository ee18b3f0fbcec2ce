// TOPSIS: how close each option comes to the ideal of all, and how far it stays from the anti-ideal.
// C. L. Hwang, K. Yoon, Multiple Attribute Decision Making, 1981.
import { columnsOf, greatest, least, norm } from "./columns";
import { ok, type Result } from "../result";
import type { Direction } from "./scaling";
import { normalised } from "./weightedScore";

export type TopsisScaling = "vector" | "range" | "none";

/** Distances smaller than this fraction of the scores are binary dust: all options are alike. */
const DUST = 1e-13;

/**
 * Closeness of each option (row), 0..1; 0.5 where all are alike. "vector" divides each criterion by its L2 norm,
 * "range" by its span with costs turned round, "none" takes scores as they are.
 *
 * @example topsis([[1, 4], [2, 3], [3, 4]], [1, 1], ["min", "max"], "range").value // [1, 0.309, 0.5]
 */
export function topsis(
  scores: readonly (readonly number[])[],
  weights: readonly number[],
  directions: readonly Direction[],
  scaling: TopsisScaling = "vector",
): Result<number[]> {
  const shares = normalised(weights);
  if (!shares.ok) return shares;
  const columns = columnsOf(scores, directions.length).map((column, j) => {
    // With its sign turned, more of a cost is better too, and distances stay the same.
    const factor = (directions[j] === "min" ? -1 : 1) * (shares.value[j] ?? 0);
    return scaled(column, scaling).map((x) => x * factor);
  });
  const best = columns.map(greatest);
  const worst = columns.map(least);
  const size = norm([...best, ...worst]);
  return ok(
    scores.map((_, i) => {
      const row = columns.map((column) => column[i] ?? 0);
      const toBest = distance(row, best);
      const toWorst = distance(row, worst);
      return toBest + toWorst <= DUST * size ? 0.5 : toWorst / (toBest + toWorst);
    }),
  );
}

function scaled(column: readonly number[], scaling: TopsisScaling): readonly number[] {
  if (scaling === "none") return column;
  const low = least(column);
  const span = scaling === "vector" ? norm(column) : greatest(column) - low;
  if (span === 0) return column.map(() => 0);
  return column.map((x) => (scaling === "vector" ? x : x - low) / span);
}

function distance(a: readonly number[], b: readonly number[]): number {
  return norm(a.map((x, i) => x - (b[i] ?? 0)));
}
