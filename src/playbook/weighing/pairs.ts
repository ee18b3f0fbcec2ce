// The pairs of criteria and what the user said about them. Pure.
import type { Comparison } from "../answers";
import { CRITERIA, type CriterionId } from "../types";

export type Pair = readonly [CriterionId, CriterionId];

/** In an order in which the first k criteria are all compared with each other as soon as possible. */
export const PAIRS: readonly Pair[] = CRITERIA.flatMap((second, j) =>
  CRITERIA.slice(0, j).map((first): Pair => [first, second]),
);

const isOf =
  ([first, second]: Pair) =>
  ({ more, than }: Comparison): boolean =>
    (more === first && than === second) || (more === second && than === first);

/** The last one said about a pair; a file may hold more than one. */
export function comparisonOf(comparisons: readonly Comparison[], pair: Pair): Comparison | undefined {
  return comparisons.filter(isOf(pair)).at(-1);
}

/** How many times as much the first criterion counts as the second; null where that has not been said. */
export function timesOf(comparisons: readonly Comparison[], pair: Pair): number | null {
  const said = comparisonOf(comparisons, pair);
  if (!said) return null;
  return said.more === pair[0] ? said.times : 1 / said.times;
}

/** The comparisons with this one in place of what was said about its pair. */
export function withComparison(comparisons: readonly Comparison[], comparison: Comparison): Comparison[] {
  return [...comparisons.filter((one) => !isOf([comparison.more, comparison.than])(one)), comparison];
}

export function missingPairs(comparisons: readonly Comparison[]): Pair[] {
  return PAIRS.filter((pair) => !comparisonOf(comparisons, pair));
}
