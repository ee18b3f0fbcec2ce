// The area whose options the chart and the scenarios show: the one with the most to compare.
import type { AreaDecision, Decision } from "../../playbook/decision";

/** Of the areas with more than one ranked option the one that costs most today; null where nothing is compared. */
export function comparedArea({ areas }: Decision): AreaDecision | null {
  const compared = areas.filter(({ ranked, costToday }) => ranked > 1 && costToday !== null);
  return compared.sort((a, b) => (b.costToday ?? 0) - (a.costToday ?? 0))[0] ?? null;
}
