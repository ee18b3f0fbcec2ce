// What one tier of a fee costs in a month, as a native formula: the sheet's counterpart of the engine's `tieredCost`.
import type { TierMode } from "../../engine/cost/quote/types";

/** References to the cells of a tier, and to what the fee bills. */
export interface TierCells {
  billed: string;
  /** Cells that have to hold numbers for `billed`, where it is more than a cell. */
  known?: readonly string[];
  rate: string;
  above: string;
  upTo: string;
  /** An expression for the orders of the quote, and the cells it needs. */
  orders: { value: string; cells: readonly string[] };
  first: boolean;
  last: boolean;
  /** What stands where a number is missing, and where a quantity is beyond a closed last tier. */
  missing: string;
}

/** Quantities closer than this fraction are the same, as in the engine. */
const WITH_DUST = "*1.000000000001";

export function tierCost(mode: TierMode, cells: TierCells): string {
  const { billed, rate, orders, missing } = cells;
  const needed = [...(cells.known ?? [billed]), rate, ...(mode === "graduated by order" ? orders.cells : [])];
  const cost = { graduated, "all units": allUnits, "graduated by order": byOrder }[mode](cells);
  return `IF(COUNT(${needed.join(",")})=${needed.length},${cost},${missing})`;
}

function graduated(cells: TierCells): string {
  return closed(cells, cells.billed, `${within(cells, cells.billed)}*${cells.rate}`);
}

/** Units spread evenly over the orders; each order's units at the tier of its number. */
function byOrder(cells: TierCells): string {
  const { billed, rate, orders } = cells;
  const cost = `${within(cells, orders.value)}*${billed}/${orders.value}*${rate}`;
  return closed(cells, orders.value, `IF(${orders.value}>0,${cost},0)`);
}

/** The month's volume sets one rate for all units. */
function allUnits(cells: TierCells): string {
  const { billed, rate, above, upTo, first } = cells;
  const reached = first ? "TRUE" : `${billed}>${above}${WITH_DUST}`;
  const held = `OR(N(${upTo})=0,${billed}<=N(${upTo})${WITH_DUST})`;
  return closed(cells, billed, `IF(AND(${reached},${held}),${billed}*${rate},0)`);
}

/** How much of a quantity is in the tier; a tier without an end is open. */
function within({ above, upTo }: TierCells, quantity: string): string {
  return `MAX(0,IF(N(${upTo})>0,MIN(${quantity},${upTo}),${quantity})-${above})`;
}

function closed({ last, upTo, missing }: TierCells, quantity: string, cost: string): string {
  return last ? `IF(AND(N(${upTo})>0,${quantity}>N(${upTo})${WITH_DUST}),${missing},${cost})` : cost;
}
