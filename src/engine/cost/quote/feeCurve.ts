// One fee of a quote at every volume: what a month bills of its driver, and what its tiers make of that.
import { ok, type Result } from "../../result";
import type { CostCurve, CostPiece } from "../curve/curve";
import { monthlyQuantity } from "./quantity";
import type { Driver, Fee, Tier, Volumes } from "./types";

/** Drivers that go on whatever the orders are. All others move with them: twice the orders, twice the pallets too. */
const BY_TIME: readonly Driver[] = ["month", "week", "one-off"];

export function movesWithOrders(driver: Driver): boolean {
  return !BY_TIME.includes(driver);
}

/** Billed units = perOrder x orders + fixed, where that is above 0. */
interface Billed {
  perOrder: number;
  fixed: number;
}

/** The fee's cost by the orders of a month; ends where its last tier does. Problems as in `priceQuote`. */
export function feeCurve(fee: Fee, volumes: Volumes, orders: number, months: number): Result<CostCurve> {
  const quantity = monthlyQuantity(fee, volumes, months);
  if (!quantity.ok) return quantity;
  const moves = movesWithOrders(fee.driver);
  const free = fee.included;
  const billed = {
    perOrder: (moves ? quantity.value / orders : 0) - (free.per === "order" ? free.quantity : 0),
    fixed: (moves ? 0 : quantity.value) - (free.per === "month" ? free.quantity : 0),
  };
  return ok(piecesOf(fee, billed));
}

function piecesOf(fee: Fee, billed: Billed): CostPiece[] {
  const pieces: CostPiece[] = [];
  let from = 0;
  for (const to of [...bordersOf(fee, billed), Infinity]) {
    const middle = to === Infinity ? 2 * from + 1 : (from + to) / 2;
    const cost = costAround(fee, billed, middle);
    if (cost === null) break;
    pieces.push({ from, to, ...cost });
    from = to;
  }
  return pieces;
}

/** Orders above 0 at which billing starts or stops, or another tier begins; rising, each once. */
function bordersOf({ tiers, mode }: Fee, { perOrder, fixed }: Billed): number[] {
  const ordersFor = (units: number): number => (units - fixed) / perOrder;
  const limits = tiers.flatMap(({ upTo }) => upTo ?? []);
  const borders = [ordersFor(0), ...(mode === "graduated by order" ? limits : limits.map(ordersFor))];
  return [...new Set(borders)].filter((x) => x > 0 && Number.isFinite(x)).sort((x, y) => x - y);
}

type Formula = Pick<CostPiece, "fixed" | "perOrder" | "spread">;
const FREE: Formula = { fixed: 0, perOrder: 0, spread: 0 };

/** The formula that holds around so many orders; null beyond a closed last tier. */
function costAround({ tiers, mode }: Fee, billed: Billed, orders: number): Formula | null {
  const units = billed.perOrder * orders + billed.fixed;
  if (mode === "graduated by order") {
    const reached = rateAt(tiers, orders);
    return reached && (units <= 0 ? FREE : spreadOver(reached, billed));
  }
  if (units <= 0) return FREE;
  const reached = rateAt(tiers, units);
  if (!reached) return null;
  const before = mode === "all units" ? 0 : reached.before;
  return {
    fixed: before + reached.rate * billed.fixed,
    perOrder: reached.rate * billed.perOrder,
    spread: 0,
  };
}

interface Reached {
  rate: number;
  /** cost = before + rate x quantity, within this tier. */
  before: number;
}

function rateAt(tiers: readonly Tier[], quantity: number): Reached | null {
  let [from, cost] = [0, 0];
  for (const { rate, upTo } of tiers) {
    if (upTo === null || quantity <= upTo) return { rate, before: cost - rate * from };
    cost += (upTo - from) * rate;
    from = upTo;
  }
  return null;
}

/** (before + rate x orders) for one unit each, times the units an order has: perOrder + fixed / orders. */
function spreadOver({ rate, before }: Reached, { perOrder, fixed }: Billed): Formula {
  return {
    fixed: before * perOrder + rate * fixed,
    perOrder: rate * perOrder,
    spread: before * fixed,
  };
}
