// The key figure: what one order costs, and what it is made of. Amounts and orders of the same period.
import { fail, ok, type Result } from "../result";

export interface CostLine {
  name: string;
  cost: number;
}

export interface BreakdownRow extends CostLine {
  perOrder: number;
  /** Fraction of the total; 0 where the total is 0. */
  share: number;
}

/**
 * Sum of the costs / orders.
 *
 * @example costPerOrder([375, 600, 2500, 1500, 8500, 500, 250], 1000).value // 14.225
 */
export function costPerOrder(costs: readonly number[], orders: number): Result<number> {
  return orders === 0 ? fail("no_orders") : ok(total(costs) / orders);
}

/** Each line with its cost per order and share, then their total (a line without a name). */
export function costBreakdown(lines: readonly CostLine[], orders: number): Result<BreakdownRow[]> {
  if (orders === 0) return fail("no_orders");
  const sum = total(lines.map((line) => line.cost));
  const row = (line: CostLine): BreakdownRow => ({
    ...line,
    perOrder: line.cost / orders,
    share: sum === 0 ? 0 : line.cost / sum,
  });
  return ok([...lines.map(row), row({ name: "", cost: sum })]);
}

function total(costs: readonly number[]): number {
  return costs.reduce((sum, cost) => sum + cost, 0);
}
