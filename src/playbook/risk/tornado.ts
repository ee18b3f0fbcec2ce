// What moves the recommended plan's total cost per order most: each figure at its low and its high, all else likely.
import { costAt, plannedOption, plannedPart, type PlanParts } from "./planCosts";
import type { PlanRange, TornadoBar } from "./types";

export function tornado(ranges: readonly PlanRange[], parts: PlanParts): TornadoBar[] {
  const { orders, areas } = parts;
  const planned = areas.flatMap((area) => plannedOption(area) ?? []);
  if (orders === null || planned.length === 0) return [];
  const total = planned.reduce((sum, { costPerMonth }) => sum + (costPerMonth ?? 0), 0);
  const bars = ranges.flatMap(({ id, low, likely, high }): TornadoBar[] => {
    if (low === null || likely === null || high === null) return [];
    const at = (value: number): number =>
      id === "orders"
        ? planned.reduce((sum, option) => sum + costAt(option, value / likely, parts), 0) / value
        : (total + (value - likely) * plannedPart(id, parts)) / orders;
    const [atLow, atHigh] = [at(low), at(high)];
    return [{ id, atLow, atHigh, swing: Math.abs(atHigh - atLow) }];
  });
  return bars.filter(({ swing }) => swing > 0).sort((a, b) => b.swing - a.swing);
}
