// Places by score, ties as Excel's RANK.EQ: equal scores share the better place, the next place is skipped.

/** @example ranks([0.7, 0.9, 0.7, 0.1]) // [2, 1, 2, 4] */
export function ranks(scores: readonly number[]): number[] {
  return scores.map((score) => 1 + scores.filter((other) => other > score).length);
}
