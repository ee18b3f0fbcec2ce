// The store's cost per order by name, and the guards against committing too much. Knows no areas' options.
import { GUARDS } from "../guards";
import type { Guard, NamedTotal, PlanShare } from "../decision";
import { AREAS } from "../types";
import type { CostSource } from "../answers";
import { areaCost, type ValueOf } from "./areaCost";
import type { StoreCosts } from "./comparisons";

export const WAREHOUSE: readonly CostSource[] = ["facility", "labor", "supplies"];
export const SHIPPED: readonly CostSource[] = [...WAREHOUSE, "delivery"];

/** Null where one of the components is missing: a part is not the total. */
export function namedTotals(
  shares: readonly PlanShare[],
  valueOf: ValueOf,
  orders: number | null,
): NamedTotal[] {
  const named = (id: NamedTotal["id"], costPerMonth: number | null): NamedTotal => ({
    id,
    costPerMonth,
    costPerOrder: costPerMonth === null || orders === null ? null : costPerMonth / orders,
  });
  return [
    named("warehouse_only", sumOf(WAREHOUSE, valueOf)),
    named("shipped", sumOf(SHIPPED, valueOf)),
    named("variable", sumOf(SHIPPED, valueOf) === null ? null : variable(shares, valueOf)),
  ];
}

/** What moves with the number of orders, of the costs up to the customer's door. */
function variable(shares: readonly PlanShare[], valueOf: ValueOf): number {
  return shares
    .filter(({ figure }) => SHIPPED.includes(figure))
    .reduce((sum, { figure, share, fixed }) => sum + (valueOf(figure) ?? 0) * share * (1 - fixed), 0);
}

/** All known costs of today by how they move; null without the gross profit, which they are held against. */
export function storeCosts(
  shares: readonly PlanShare[],
  valueOf: ValueOf,
  grossProfit: number | null,
): StoreCosts | null {
  if (grossProfit === null) return null;
  const costs = AREAS.map((area) => areaCost(area, shares, valueOf));
  const fixed = costs.reduce((sum, cost) => sum + cost.fixed, 0);
  return { grossProfit, fixed, variable: costs.reduce((sum, { today }) => sum + (today ?? 0), 0) - fixed };
}

/** Shares of gross profit; an area's committed cost is the part of it that is fixed. */
export function guards(shares: readonly PlanShare[], valueOf: ValueOf, grossProfit: number | null): Guard[] {
  return GUARDS.flatMap(({ id, figures, limit }) =>
    id === "area"
      ? AREAS.map((area) =>
          check(
            `area:${area}`,
            committed(
              shares.filter((share) => share.area === area),
              valueOf,
            ),
            grossProfit,
            limit,
          ),
        )
      : [check(id, knownSum(figures, valueOf), grossProfit, limit)],
  );
}

function check(id: string, cost: number | null, grossProfit: number | null, limit: number): Guard {
  const value = cost === null || grossProfit === null || grossProfit <= 0 ? null : cost / grossProfit;
  return { id, value, limit, exceeded: value !== null && value > limit };
}

function committed(shares: readonly PlanShare[], valueOf: ValueOf): number | null {
  const known = shares.flatMap(({ figure, share, fixed }) => {
    const value = valueOf(figure);
    return value === null ? [] : [value * share * fixed];
  });
  return known.length === 0 ? null : known.reduce((sum, part) => sum + part, 0);
}

function sumOf(sources: readonly CostSource[], valueOf: ValueOf): number | null {
  return sources.reduce<number | null>((sum, source) => {
    const value = valueOf(source);
    return sum === null || value === null ? null : sum + value;
  }, 0);
}

function knownSum(sources: readonly CostSource[], valueOf: ValueOf): number | null {
  const known = sources.map(valueOf).filter((value): value is number => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
