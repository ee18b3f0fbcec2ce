// What an area costs today, and what of it would end: its shares of the cost figures.
import type { PlanShare } from "../decision";
import type { AreaId } from "../types";
import type { CostSource } from "../answers";

export interface AreaCost {
  /** A month; null where none of the area's costs is known. */
  today: number | null;
  /** The part that ends on outsourcing, and the part that goes on. */
  ending: number | null;
  staying: number | null;
  /** Of today's cost and of the part that goes on: what does not move with the number of orders. */
  fixed: number;
  stayingFixed: number;
  /** Months until the last cost that ends has ended. */
  afterMonths: number;
  /** Costs of the area that are missing, so that it looks cheaper than it is. */
  missing: CostSource[];
}

export type ValueOf = (source: CostSource) => number | null;

export function areaCost(area: AreaId, shares: readonly PlanShare[], valueOf: ValueOf): AreaCost {
  const own = shares.filter((share) => share.area === area && share.share > 0);
  const cost: AreaCost = {
    today: null,
    ending: null,
    staying: null,
    fixed: 0,
    stayingFixed: 0,
    afterMonths: 0,
    missing: [],
  };
  for (const { figure, share, ends, fixed, afterMonths } of own) {
    const value = valueOf(figure);
    if (value === null) {
      cost.missing.push(figure);
      continue;
    }
    const part = value * share;
    cost.today = (cost.today ?? 0) + part;
    cost.ending = (cost.ending ?? 0) + part * ends;
    cost.fixed += part * fixed;
    cost.stayingFixed += part * (1 - ends) * fixed;
    if (part > 0 && ends > 0) cost.afterMonths = Math.max(cost.afterMonths, afterMonths);
  }
  if (cost.today !== null && cost.ending !== null) cost.staying = cost.today - cost.ending;
  return cost;
}
