// What would bring another option level with the recommended one: its cost, the volume, one weight.
// All else stays as it is; only options that could be recommended count.
import type { OptionComparison } from "../comparison";
import type { AreaFlip } from "../decision";
import type { Ranked, Weighed } from "./ranking";

export interface FlipOption {
  option: string;
  today: boolean;
  vetoed: boolean;
  costPerMonth: number | null;
  ranked: Ranked | null;
}

const NO_FLIP: AreaFlip = {
  costPerMonth: null,
  costOption: null,
  orders: null,
  ordersOption: null,
  weight: null,
};

interface Rival {
  option: string;
  cost: number;
  ranked: Ranked;
}

export function areaFlip(
  options: readonly FlipOption[],
  recommended: string | null,
  criteria: readonly Weighed[],
  orders: number | null,
  comparisons: readonly Pick<OptionComparison, "option" | "breakEven">[],
): AreaFlip {
  const all = options.flatMap(asRival);
  const leader = all.find(({ option }) => option === recommended);
  if (!leader) return NO_FLIP;
  const open = new Set(options.filter(({ vetoed }) => !vetoed).map(({ option }) => option));
  const rivals = all.filter(({ option }) => option !== recommended && open.has(option));
  const others = all.filter(({ option }) => option !== recommended).map(({ cost }) => cost);
  const cost = nearest(rivals, (rival) => levelCost(leader, rival, Math.min(...others), criteria));
  return {
    costPerMonth: cost?.value ?? null,
    costOption: cost?.option ?? null,
    ...crossing(options, recommended, orders, comparisons),
    weight: weightFlip(leader, rivals, criteria),
  };
}

function asRival({ option, costPerMonth, ranked }: FlipOption): Rival[] {
  return ranked && costPerMonth !== null ? [{ option, cost: costPerMonth, ranked }] : [];
}

function nearest(
  rivals: readonly Rival[],
  valueOf: (rival: Rival) => number | null,
): { option: string; value: number } | null {
  let best: { option: string; value: number } | null = null;
  for (const rival of rivals) {
    const value = valueOf(rival);
    if (value !== null && (best === null || value < best.value)) best = { option: rival.option, value };
  }
  return best;
}

/**
 * The leader's cost x at which both scores are equal, with w the cost's weight, A the score without cost and m the
 * smallest cost of the others. Up to m the leader is the cheapest: A + w = A' + w x / c'. Above: A + w m / x = A' + w m / c'.
 * Null where no cost of the leader's brings it down.
 */
function levelCost(leader: Rival, rival: Rival, m: number, criteria: readonly Weighed[]): number | null {
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const cost = criteria.find(({ id }) => id === "cost");
  if (cost?.direction !== "min" || cost.weight === 0) return null;
  const w = cost.weight / total;
  const lead = withoutCost(leader, w) - withoutCost(rival, w);
  const cheapest = (rival.cost * (lead + w)) / w;
  if (cheapest <= m) return cheapest;
  const rest = (w * m) / rival.cost - lead;
  return rest > 0 ? (w * m) / rest : null;
}

function withoutCost({ ranked }: Rival, w: number): number {
  return ranked.score - w * ranked.scaled.cost;
}

/**
 * Today's cost against that of the recommended option, or of the cheapest other one where today's is kept: of all their
 * crossings the one nearest to today's orders.
 */
function crossing(
  options: readonly FlipOption[],
  recommended: string | null,
  orders: number | null,
  comparisons: readonly Pick<OptionComparison, "option" | "breakEven">[],
): Pick<AreaFlip, "orders" | "ordersOption"> {
  const other = options.find(({ option, today }) => option === recommended && !today) ?? cheapest(options);
  const points = comparisons.find(({ option }) => option === other?.option)?.breakEven?.points ?? [];
  const distance = (at: number): number => Math.abs(at - (orders ?? 0));
  const [nearest] = points.map((point) => point.orders).sort((a, b) => distance(a) - distance(b));
  return { orders: nearest ?? null, ordersOption: nearest === undefined ? null : (other?.option ?? null) };
}

function cheapest(options: readonly FlipOption[]): FlipOption | undefined {
  return options
    .filter(({ today, vetoed, ranked }) => !today && !vetoed && ranked !== null)
    .sort((a, b) => (a.costPerMonth ?? 0) - (b.costPerMonth ?? 0))[0];
}

/** The smallest relative change of one weight, the others kept, that brings a rival level; the new weight is not negative. */
function weightFlip(
  leader: Rival,
  rivals: readonly Rival[],
  criteria: readonly Weighed[],
): AreaFlip["weight"] {
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  let best: AreaFlip["weight"] = null;
  for (const { id, weight } of criteria) {
    for (const { option, ranked } of rivals) {
      const change =
        ((leader.ranked.score - ranked.score) * total) /
        (ranked.scaled[id] - leader.ranked.scaled[id]) /
        weight;
      if (!Number.isFinite(change) || change < -1) continue;
      if (best === null || Math.abs(change) < Math.abs(best.change)) best = { criterion: id, change, option };
    }
  }
  return best;
}
