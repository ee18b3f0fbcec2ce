// Brings the columns of a score table to a common scale on which more is better. One strategy a scaling.
import { columnsOf, greatest, least, norm, sumOf } from "./columns";
import { fail, ok, type Result } from "../result";

export type Direction = "max" | "min";
export const SCALINGS = ["ratio", "range", "sum", "vector", "none"] as const;
export type Scaling = (typeof SCALINGS)[number];

type Scale = (column: readonly number[], direction: Direction) => number[];

const SCALES: Record<Scaling, Scale> = {
  // x / max, min / x
  ratio: (column, direction) => {
    const best = direction === "max" ? greatest(column) : least(column);
    return column.map((x) => (direction === "max" ? over(x, best) : best / x));
  },
  // min-max; a criterion on which all are alike counts 1 for all
  range: (column, direction) => {
    const low = least(column);
    const high = greatest(column);
    return column.map((x) =>
      high === low ? 1 : direction === "max" ? (x - low) / (high - low) : (high - x) / (high - low),
    );
  },
  // cost 1/x first, then / column sum
  sum: (column, direction) => {
    const values = direction === "max" ? column : column.map((x) => 1 / x);
    const total = sumOf(values);
    return values.map((x) => over(x, total));
  },
  // / L2 norm, cost 1 - that
  vector: (column, direction) => {
    const length = norm(column);
    return column.map((x) => (direction === "max" ? over(x, length) : 1 - over(x, length)));
  },
  none: (column, direction) => column.map((x) => (direction === "max" ? x : -x)),
};

/**
 * Scales a table of options (rows) by criteria (columns), one direction a column.
 * Fails with `negative_score` ("ratio", "sum") or `missing_cost` (0 in a cost column under them: a missing cost
 * must not win), naming row and column from 1.
 */
export function scaleScores(
  scores: readonly (readonly number[])[],
  directions: readonly Direction[],
  scaling: Scaling,
): Result<number[][]> {
  const problem = scaling === "ratio" || scaling === "sum" ? unfit(scores, directions, scaling) : null;
  if (problem) return problem;
  const columns = columnsOf(scores, directions.length).map((column, j) =>
    SCALES[scaling](column, directions[j] ?? "max"),
  );
  return ok(scores.map((_, i) => columns.map((column) => column[i] ?? 0)));
}

function unfit(
  scores: readonly (readonly number[])[],
  directions: readonly Direction[],
  scaling: Scaling,
): Result<never> | null {
  for (const [i, row] of scores.entries()) {
    for (const [j, direction] of directions.entries()) {
      const value = row[j] ?? 0;
      const where = { row: i + 1, column: j + 1, scaling };
      if (value < 0) return fail("negative_score", { ...where, value });
      if (value === 0 && direction === "min") return fail("missing_cost", where);
    }
  }
  return null;
}

/** x / y, and 0 where the whole column is 0: nobody has any of it. */
function over(x: number, y: number): number {
  return y === 0 ? 0 : x / y;
}
