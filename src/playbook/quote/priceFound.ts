// Prices a quote found in the workbook with its own volumes, and with the store's figures where those are silent.
// Keeps which cell each number came from. Knows no option and no sheet of ours.
import { priceQuote, type PricedQuote } from "../../engine/cost/quote/priceQuote";
import { quoteCurve } from "../../engine/cost/quote/quoteCurve";
import { monthlyQuantity } from "../../engine/cost/quote/quantity";
import { STORAGE_DRIVERS, type Fee, type Volumes } from "../../engine/cost/quote/types";
import { ok, type Result } from "../../engine/result";
import { MONTHS_IN } from "../../figures/types";
import type { QuoteDecision, QuoteFee, VolumeSource } from "../decision";
import { deliveryFees } from "./deliveryFees";
import type { FoundQuote, VolumeTable } from "./find/types";
import { cellAddress, rectOf } from "./find/a1";
import { readPlacedQuote, type PlacedFee, type PlacedQuote } from "./readQuote";
import { readVolumeRows, volumesOf, type VolumeRow } from "./readVolumes";

/** A month's figures of the store; null where unknown. */
export interface StoreVolumes {
  orders: number | null;
  itemsPerOrder: number | null;
  revenue: number | null;
}

export interface QuoteTerms {
  minimum: number;
  months: number;
}

type Priced = Omit<QuoteDecision, "option">;
type Sources = QuoteDecision["volumes"];
const stored: readonly string[] = STORAGE_DRIVERS;

/** Fails where the quote cannot be read or priced; a driver without a volume is no failure: it is named in `missing`. */
export function priceFound(found: FoundQuote, store: StoreVolumes, terms: QuoteTerms): Result<Priced> {
  const placed = readPlacedQuote(found.cells);
  if (!placed.ok) return placed;
  const own = found.volumes ? ownVolumes(found.volumes) : ok([]);
  if (!own.ok) return own;
  const { volumes, sources } = withStore(own.value, found.volumes, store);
  const { fees } = placed.value;
  const missing = missingIn(fees, volumes, terms.months);
  const priced = missing.length > 0 ? null : priceQuote(fees, volumes, terms);
  if (priced && !priced.ok) return priced;
  const value = priced?.value ?? null;
  const curve = value && quoteCurve(fees, volumes, terms);
  const linkedFees = fees.map((fee, i) => linked(fee, placed.value, found, value?.fees[i] ?? null));
  return ok({
    vendor: found.vendor,
    sheet: found.sheet,
    range: found.range,
    fees: linkedFees,
    volumes: sources,
    counted: volumes,
    orders: volumes.quantities.get("order") ?? null,
    ...terms,
    topUp: value?.topUp ?? 0,
    monthly: value?.monthly ?? null,
    fixedPart: value ? fixedPart(fees, value) : 0,
    oneOff: oneOffFees(fees, value) * terms.months,
    delivery: deliveryFees(linkedFees),
    curve: curve?.ok ? curve.value : null,
    missing,
  });
}

/** Quantities of a table a month: what flows is divided by the table's period, what is stored is not. */
function ownVolumes({ cells, period }: VolumeTable): Result<VolumeRow[]> {
  const rows = readVolumeRows(cells);
  if (!rows.ok) return rows;
  const months = MONTHS_IN[period] ?? 1;
  return ok(
    rows.value.map((row) =>
      row.driver === "order value" || stored.includes(row.driver)
        ? row
        : { ...row, quantity: row.quantity / months, factor: row.factor / months },
    ),
  );
}

function withStore(
  rows: readonly VolumeRow[],
  table: VolumeTable | null,
  { orders, itemsPerOrder, revenue }: StoreVolumes,
): { volumes: Volumes; sources: Sources } {
  const own = volumesOf(rows);
  const quantities = new Map(own.quantities);
  const sources: Sources = table ? cellSources(rows, table) : {};
  const add = (driver: "order" | "item", quantity: number | null, source: VolumeSource): void => {
    if (quantity === null || quantities.has(driver)) return;
    quantities.set(driver, quantity);
    sources[driver] = source;
  };
  add("order", orders, { kind: "orders" });
  add("item", orders === null || itemsPerOrder === null ? null : orders * itemsPerOrder, { kind: "items" });
  if (own.orderValue !== null || revenue === null || !orders)
    return { volumes: { quantities, orderValue: own.orderValue }, sources };
  sources["order value"] = { kind: "order_value" };
  return { volumes: { quantities, orderValue: revenue / orders }, sources };
}

function cellSources(rows: readonly VolumeRow[], { sheet, range }: VolumeTable): Sources {
  const at = rectOf(range);
  const sources: Sources = {};
  for (const { row, driver, quantity, factor } of rows) {
    const address = cellAddress((at?.row ?? 0) + row, (at?.column ?? 0) + 1);
    const cell = { address, factor, value: quantity / factor };
    const known = sources[driver];
    if (known?.kind === "cells") known.cells.push(cell);
    else sources[driver] = { kind: "cells", sheet, cells: [cell] };
  }
  return sources;
}

/** Drivers that fees need and that nothing gives a volume for; an order is needed by every quote. */
function missingIn(fees: readonly Fee[], volumes: Volumes, months: number): Priced["missing"] {
  const drivers = new Set<Priced["missing"][number]>();
  if (!volumes.quantities.has("order")) drivers.add("order");
  for (const fee of fees) {
    const quantity = monthlyQuantity(fee, volumes, months);
    if (!quantity.ok && quantity.problem.code === "no_volume")
      drivers.add(quantity.problem.details["driver"] as Priced["missing"][number]);
  }
  return [...drivers];
}

function linked(
  { rows, includedRow, tiers, ...fee }: PlacedFee,
  { columns }: PlacedQuote,
  { range, cells }: FoundQuote,
  cost: PricedQuote["fees"][number] | null,
): QuoteFee {
  const at = rectOf(range);
  const cellIn = (column: "rate" | "upTo" | "included", row: number): string | null => {
    const c = columns.get(column);
    if (c === undefined || typeof cells[row]?.[c] !== "number") return null;
    return cellAddress((at?.row ?? 0) + row, (at?.column ?? 0) + c);
  };
  return {
    ...fee,
    includedCell: includedRow === null ? null : cellIn("included", includedRow),
    tiers: tiers.map((tier, i) => ({
      ...tier,
      rateCell: cellIn("rate", rows[i] ?? 0),
      upToCell: tier.upTo === null ? null : cellIn("upTo", rows[i] ?? 0),
    })),
    billed: cost?.quantity ?? null,
    monthly: cost?.monthly ?? null,
  };
}

const BY_TIME: readonly string[] = ["month", "week", "one-off"];

function fixedPart(fees: readonly Fee[], { fees: costs, topUp, monthly }: PricedQuote): number {
  const byTime = costs.filter((_, i) => BY_TIME.includes(fees[i]?.driver ?? ""));
  const fixed = byTime.reduce((sum, cost) => sum + cost.monthly, topUp);
  return monthly > 0 ? fixed / monthly : 0;
}

/** What one-off fees cost in a month of those that they are spread over. */
function oneOffFees(fees: readonly Fee[], priced: PricedQuote | null): number {
  const costs = priced?.fees.filter((_, i) => fees[i]?.driver === "one-off") ?? [];
  return costs.reduce((sum, { monthly }) => sum + monthly, 0);
}
