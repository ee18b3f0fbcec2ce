// A vendor's rating by weighted criteria, as 0..100.
import { ok, type Result } from "../result";
import { normalised } from "../decision/weightedScore";

/**
 * 100 x sum of weight x rating / highest rating, one score a vendor (row).
 *
 * @example vendorScores([[5, 4], [3, 2]], [3, 1], 5).value // [95, 55]
 */
export function vendorScores(
  ratings: readonly (readonly number[])[],
  weights: readonly number[],
  highest: number,
): Result<number[]> {
  const shares = normalised(weights);
  if (!shares.ok) return shares;
  return ok(
    ratings.map((row) => (100 * row.reduce((sum, x, j) => sum + x * (shares.value[j] ?? 0), 0)) / highest),
  );
}
