// The scale of pairwise comparisons, and a ratio read on it. T. L. Saaty 1980: 1 alike to 9 extremely more. Pure.
import type { Comparison } from "../../playbook/answers";
import type { Pair } from "../../playbook/weighing/pairs";

/** What one criterion can count more than another; 1 is alike. */
export const TIMES = [2, 3, 4, 5, 6, 7, 8, 9] as const;
/** What "more" stands for until the user says how much. */
export const MODERATELY = 3;

/** The ratio of a pair's first criterion to its second as a comparison, rounded as people say it. */
export function spoken(pair: Pair, ratio: number): Comparison {
  const [first, second] = pair;
  const times = Math.round(Math.max(ratio, 1 / ratio) * 10) / 10;
  return ratio >= 1 ? { more: first, than: second, times } : { more: second, than: first, times };
}
