// What the user has to know before trusting the plan, as codes; sentences are in i18n (`sheet.warnings`).
import type { Reason } from "../../figures/types";
import type { AreaDecision, PlanShare } from "../decision";
import { COST_SOURCES } from "./sharing";
import type { ValueOf } from "./areaCost";

/** Shares that differ from 1 by more than this do not add up. */
const SHARE_DUST = 1e-9;

export function areaWarnings(areas: readonly AreaDecision[], orders: number | null): Reason[] {
  if (orders === null) return [{ code: "no_orders", details: {} }];
  return areas.flatMap(({ area, today, options, ranked, recommended, costToday }) => {
    const warnings: Reason[] = options
      .filter(({ costPerMonth }) => costPerMonth !== null && costPerMonth <= 0)
      .map(({ option }) => ({ code: "cost_zero", details: { area, option } }));
    const alone = options.every(({ today, rank }) => today === (rank !== null));
    if (costToday === null) warnings.push({ code: "no_cost_today", details: { area } });
    else if (alone && ranked === 1)
      warnings.push({ code: "nothing_compared", details: { area, option: today } });
    if (ranked > 0 && costToday !== null && recommended === null)
      warnings.push({ code: "all_vetoed", details: { area } });
    return warnings;
  });
}

export function shareWarnings(shares: readonly PlanShare[], valueOf: ValueOf): Reason[] {
  return COST_SOURCES.flatMap((figure) => {
    const own = shares.filter((share) => share.figure === figure);
    if (own.length === 0 || valueOf(figure) === null) return [];
    const sum = own.reduce((at, { share }) => at + share, 0);
    const warnings: Reason[] = [];
    if (Math.abs(sum - 1) > SHARE_DUST) warnings.push({ code: "shares_sum", details: { figure, sum } });
    if (own.length > 1 && own.every(({ assumed }) => assumed)) {
      warnings.push({ code: "split_assumed", details: { figure } });
    }
    return warnings;
  });
}
