// A second opinion on an area's options: TOPSIS over the same values and weights as the score.
import { topsis } from "../../engine/decision/topsis";
import type { Values, Weighed } from "../decide/ranking";

/** Decimals of a closeness: beyond them lies the noise of binary fractions, which shall put nobody first. */
export const CLOSENESS_DECIMALS = 12;

/** Closeness to the ideal under the scaling "vector", an option a row; empty where the weights add up to nothing. */
export function closeness(rows: readonly Values[], criteria: readonly Weighed[]): number[] {
  if (rows.length === 0) return [];
  const result = topsis(
    rows.map((row) => criteria.map(({ id }) => row[id])),
    criteria.map(({ weight }) => weight),
    criteria.map(({ direction }) => direction),
  );
  return result.ok ? result.value.map((value) => Number(value.toFixed(CLOSENESS_DECIMALS))) : [];
}
