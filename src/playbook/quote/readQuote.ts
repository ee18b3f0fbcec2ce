// A range with a header row -> a quote. Columns in any order, blank rows skipped; see `spellings` for the words.
import type { Driver, Fee, Tier, TierMode } from "../../engine/cost/quote/types";
import { plain } from "../../engine/text/names";
import { fail, ok, type Result } from "../../engine/result";
import { amount, notGiven, textOf, type At } from "./cells";
import {
  columnNamed,
  driverNamed,
  nearestDriver,
  perOrderIn,
  TIER_MODE_NAMES,
  tierModeNamed,
  type DriverAndPeriod,
} from "./drivers";
import type { QuoteColumn } from "./spellings";

/** One filled row, read. */
interface Row extends DriverAndPeriod {
  number: number;
  name: string;
  rate: number;
  included: Fee["included"] | null;
  upTo: number | null;
  mode: TierMode | null;
}

type Columns = ReadonlyMap<QuoteColumn, number>;
type Grid = readonly (readonly unknown[])[];

/** A fee and where it stands: the rows of its tiers, in their order, and the row that says what is included; from 0. */
export interface PlacedFee extends Fee {
  rows: readonly number[];
  includedRow: number | null;
}

export interface PlacedQuote {
  fees: PlacedFee[];
  /** The columns of the range, from 0. */
  columns: Columns;
}

/** Fees in the order of their first rows; rows of one fee and driver are its tiers. */
export function readQuote(grid: Grid, argument = "quote"): Result<Fee[]> {
  const placed = readPlacedQuote(grid, argument);
  return placed.ok ? ok(placed.value.fees) : placed;
}

export function readPlacedQuote(grid: Grid, argument = "quote"): Result<PlacedQuote> {
  const header = grid.findIndex((row) => row.some((cell) => !notGiven(cell)));
  if (header < 0) return fail("empty_range", { argument });
  const columns = readHeader(grid[header] ?? [], argument);
  if (!columns.ok) return columns;
  const groups = new Map<string, Row[]>();
  for (const [r, cells] of grid.entries()) {
    if (r <= header || cells.every(notGiven)) continue;
    const row = readRow(cells, columns.value, r + 1, argument);
    if (!row.ok) return row;
    const key = [plain(row.value.name), row.value.driver, row.value.period].join("|");
    groups.set(key, [...(groups.get(key) ?? []), row.value]);
  }
  if (groups.size === 0) return fail("no_fees", { argument });
  const fees: PlacedFee[] = [];
  for (const rows of groups.values()) {
    const fee = joined(rows, argument);
    if (!fee.ok) return fee;
    fees.push(fee.value);
  }
  return ok({ fees, columns: columns.value });
}

function readHeader(cells: readonly unknown[], argument: string): Result<Columns> {
  const columns = new Map<QuoteColumn, number>();
  for (const [c, cell] of cells.entries()) {
    const column = columnNamed(textOf(cell));
    if (!column) continue;
    if (columns.has(column)) return fail("header_twice", { argument, value: textOf(cell) });
    columns.set(column, c);
  }
  const missing = (["fee", "rate", "per"] as const).filter((column) => !columns.has(column));
  const names = { fee: "Fee", rate: "Rate", per: "Per" };
  return missing.length === 0
    ? ok(columns)
    : fail("no_header", { argument, missing: missing.map((column) => names[column]).join(", ") });
}

function readRow(cells: readonly unknown[], columns: Columns, number: number, argument: string): Result<Row> {
  const cellOf = (column: QuoteColumn) => cells[columns.get(column) ?? -1];
  const at = (column: QuoteColumn): At => ({ argument, row: number, column: (columns.get(column) ?? 0) + 1 });
  const name = notGiven(cellOf("fee")) ? "" : textOf(cellOf("fee"));
  if (name === "") return fail("no_fee_name", { ...at("fee") });
  if (notGiven(cellOf("per"))) return fail("no_driver", { ...at("per") });
  const driver = driverNamed(textOf(cellOf("per")));
  if (!driver) {
    const value = textOf(cellOf("per"));
    return fail("unknown_driver", { ...at("per"), value, nearest: nearestDriver(value) });
  }
  const rate = amount(cellOf("rate"), at("rate"));
  if (!rate.ok) return rate;
  const upTo = amount(cellOf("upTo"), at("upTo"));
  if (!upTo.ok) return upTo;
  const included = readIncluded(cellOf("included"), at("included"), driver.driver);
  if (!included.ok) return included;
  const mode = readMode(cellOf("tier"), at("tier"));
  if (!mode.ok) return mode;
  return ok({
    ...driver,
    number,
    name,
    rate: rate.value,
    included: included.value,
    upTo: upTo.value === 0 ? null : upTo.value,
    mode: mode.value,
  });
}

/** A quantity a month, or "3 per order" ("3 na zamówienie", "3 / zamówienie"). */
function readIncluded(cell: unknown, at: At, driver: Driver): Result<Fee["included"] | null> {
  if (notGiven(cell)) return ok(null);
  if (typeof cell === "string") {
    const perOrder = perOrderIn(cell, driver);
    return perOrder ? ok(perOrder) : fail("not_included", { ...at, value: cell.trim() });
  }
  const quantity = amount(cell, at);
  return quantity.ok ? ok({ quantity: quantity.value, per: "month" }) : quantity;
}

function readMode(cell: unknown, at: At): Result<TierMode | null> {
  if (notGiven(cell)) return ok(null);
  const mode = tierModeNamed(textOf(cell));
  return mode ? ok(mode) : fail("unknown_tier", { ...at, value: textOf(cell), list: TIER_MODE_NAMES });
}

/** Rows of one fee and driver as one fee: their `Up to` values rise, the rest agrees. */
function joined(rows: readonly Row[], argument: string): Result<PlacedFee> {
  const [first] = rows;
  if (!first) return fail("no_fees", { argument });
  for (const [i, row] of rows.entries()) {
    const before = rows[i - 1];
    const rises = !before || (before.upTo !== null && (row.upTo === null || row.upTo > before.upTo));
    if (!rises) return fail("tiers_not_rising", { argument, row: row.number, fee: first.name });
  }
  const modes = new Set(rows.flatMap(({ mode }) => mode ?? []));
  const included = new Map(
    rows.flatMap(({ included }) => (included ? [[JSON.stringify(included), included]] : [])),
  );
  if (modes.size > 1 || included.size > 1) return fail("tiers_disagree", { argument, fee: first.name });
  const tiers: Tier[] = rows.map(({ rate, upTo }) => ({ rate, upTo }));
  return ok({
    name: first.name,
    driver: first.driver,
    period: first.period,
    included: [...included.values()][0] ?? { quantity: 0, per: "month" },
    tiers,
    mode: [...modes][0] ?? "graduated",
    rows: rows.map(({ number }) => number - 1),
    includedRow: rows.flatMap(({ number, included }) => (included ? [number - 1] : []))[0] ?? null,
  });
}
