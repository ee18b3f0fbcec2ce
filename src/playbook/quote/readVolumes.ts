// A two-column range of driver and quantity a month -> volumes. Drivers repeated are added.
import { PER_MONTH, VOLUME_DRIVERS, type VolumeDriver, type Volumes } from "../../engine/cost/quote/types";
import { fail, ok, type Result } from "../../engine/result";
import { amount, notGiven, textOf } from "./cells";
import { columnNamed, driverNamed, isOrderValue, nearestDriver } from "./drivers";

const withVolume: readonly string[] = VOLUME_DRIVERS;

/** One filled row: `quantity` is stored on average where the driver is something stored ("pallet day" counts days). */
export interface VolumeRow {
  /** From 0. */
  row: number;
  driver: VolumeDriver | "order value";
  quantity: number;
  /** quantity = the cell x factor. */
  factor: number;
}

export function readVolumes(grid: readonly (readonly unknown[])[], argument = "volumes"): Result<Volumes> {
  const rows = readVolumeRows(grid, argument);
  return rows.ok ? ok(volumesOf(rows.value)) : rows;
}

/** Drivers repeated are added. */
export function volumesOf(rows: readonly Pick<VolumeRow, "driver" | "quantity">[]): Volumes {
  const quantities = new Map<VolumeDriver, number>();
  let orderValue: number | null = null;
  for (const { driver, quantity } of rows) {
    if (driver === "order value") orderValue = quantity;
    else quantities.set(driver, (quantities.get(driver) ?? 0) + quantity);
  }
  return { quantities, orderValue };
}

export function readVolumeRows(
  grid: readonly (readonly unknown[])[],
  argument = "volumes",
): Result<VolumeRow[]> {
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  if (width !== 2) return fail("not_two_columns", { argument, columns: width });
  const found: VolumeRow[] = [];
  let filled = 0;
  for (const [r, [name, cell]] of grid.entries()) {
    if (notGiven(name) && notGiven(cell)) continue;
    const text = textOf(name);
    // A header row is no volume.
    if (filled++ === 0 && typeof cell === "string" && columnNamed(text) === "per") continue;
    const quantity = amount(cell, { argument, row: r + 1, column: 2 });
    if (!quantity.ok) return quantity;
    if (isOrderValue(text)) {
      if (found.some(({ driver }) => driver === "order value"))
        return fail("order_value_twice", { argument, row: r + 1 });
      found.push({ row: r, driver: "order value", quantity: quantity.value, factor: 1 });
      continue;
    }
    if (notGiven(name)) return fail("no_driver", { argument, row: r + 1 });
    const named = driverNamed(text);
    const at = { argument, row: r + 1, value: text };
    if (!named) return fail("unknown_driver", { ...at, nearest: nearestDriver(text) });
    if (!withVolume.includes(named.driver)) return fail("takes_no_volume", at);
    // "pallet day" counts pallet days a month; volumes are what is stored on average.
    const factor = 1 / PER_MONTH[named.period];
    const driver = named.driver as VolumeDriver;
    found.push({ row: r, driver, quantity: quantity.value / PER_MONTH[named.period], factor });
  }
  return found.length === 0 ? fail("empty_range", { argument }) : ok(found);
}
