// A two-column range of driver and quantity a month -> volumes. Drivers repeated are added.
import { PER_MONTH, VOLUME_DRIVERS, type VolumeDriver, type Volumes } from "../../engine/cost/quote/types";
import { fail, ok, type Result } from "../../engine/result";
import { amount, notGiven, textOf } from "./cells";
import { columnNamed, driverNamed, isOrderValue, nearestDriver } from "./drivers";

const withVolume: readonly string[] = VOLUME_DRIVERS;

export function readVolumes(grid: readonly (readonly unknown[])[], argument = "volumes"): Result<Volumes> {
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  if (width !== 2) return fail("not_two_columns", { argument, columns: width });
  const quantities = new Map<VolumeDriver, number>();
  let orderValue: number | null = null;
  let rows = 0;
  for (const [r, [name, cell]] of grid.entries()) {
    if (notGiven(name) && notGiven(cell)) continue;
    const text = textOf(name);
    // A header row is no volume.
    if (rows++ === 0 && typeof cell === "string" && columnNamed(text) === "per") continue;
    const quantity = amount(cell, { argument, row: r + 1, column: 2 });
    if (!quantity.ok) return quantity;
    if (isOrderValue(text)) {
      if (orderValue !== null) return fail("order_value_twice", { argument, row: r + 1 });
      orderValue = quantity.value;
      continue;
    }
    const found = driverNamed(text);
    const at = { argument, row: r + 1, value: text };
    if (!found) return fail("unknown_driver", { ...at, nearest: nearestDriver(text) });
    if (!withVolume.includes(found.driver)) return fail("takes_no_volume", at);
    const driver = found.driver as VolumeDriver;
    // "pallet day" counts pallet days a month; volumes are what is stored on average.
    const stored = quantity.value / PER_MONTH[found.period];
    quantities.set(driver, (quantities.get(driver) ?? 0) + stored);
  }
  return quantities.size === 0 && orderValue === null
    ? fail("empty_range", { argument })
    : ok({ quantities, orderValue });
}
