// The three totals by name (S4, Lindberg) of an option of the fulfilment area, so that a quote is held against the same
// part of today's cost: warehouse only, shipped, and what of it moves with the orders.
import type { NamedTotal } from "../decision";
import { SHIPPED, WAREHOUSE } from "./totals";
import { areaCost } from "./areaCost";
import type { ComparisonInput } from "./comparisons";
import type { CostedLine } from "./options";

/** A total that is missing one of its parts, or that cannot be told from the rest, is null. */
export function fulfillmentTotals(input: ComparisonInput, line: CostedLine, orders: number): NamedTotal[] {
  if (input.area !== "fulfillment") return [];
  const { warehouse, shipped, variable } = line.today ? todays(input) : offered(input, line);
  const named = (id: NamedTotal["id"], costPerMonth: number | null): NamedTotal => ({
    id,
    costPerMonth,
    costPerOrder: costPerMonth === null ? null : costPerMonth / orders,
  });
  return [named("warehouse_only", warehouse), named("shipped", shipped), named("variable", variable)];
}

interface Totals {
  warehouse: number | null;
  shipped: number | null;
  variable: number | null;
}

function todays(input: ComparisonInput): Totals {
  const [warehouse, shipped] = [costOf(input, WAREHOUSE), costOf(input, SHIPPED)];
  return {
    warehouse: warehouse?.today ?? null,
    shipped: shipped?.today ?? null,
    variable: shipped && (shipped.today ?? 0) - shipped.fixed,
  };
}

/** Fees, hidden costs and what goes on; the warehouse's part only where a quote says which fees are for delivery. */
function offered(input: ComparisonInput, { option, fees, hidden, feeFixed }: CostedLine): Totals {
  const [warehouse, shipped] = [costOf(input, WAREHOUSE), costOf(input, SHIPPED)];
  if (fees === null || shipped === null) return { warehouse: null, shipped: null, variable: null };
  const asked = fees + hidden.monthly;
  const delivery = input.quotes.find((quote) => quote.option === option.id)?.delivery ?? null;
  const moving = (fees - feeFixed) * (1 + hidden.fraction);
  return {
    warehouse: delivery === null || warehouse === null ? null : asked - delivery + (warehouse.staying ?? 0),
    shipped: asked + (shipped.staying ?? 0),
    variable: moving + (shipped.staying ?? 0) - shipped.stayingFixed,
  };
}

/** The area's part of these costs; null where one of them is missing. */
function costOf(
  { area, shares, valueOf }: ComparisonInput,
  figures: typeof SHIPPED,
): ReturnType<typeof areaCost> | null {
  const own = shares.filter(({ figure }) => figures.includes(figure));
  const cost = areaCost(area, own, valueOf);
  return cost.missing.length > 0 || cost.today === null ? null : cost;
}
