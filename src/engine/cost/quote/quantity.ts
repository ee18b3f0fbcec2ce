// How many units of a fee's driver a month bills, before what is included.
import { fail, ok, type Result } from "../../result";
import { PER_MONTH, type Fee, type Volumes } from "./types";

/** Billed units a month; for "% of order value" the month's order value, for a one-off fee one month's part. */
export function monthlyQuantity(fee: Fee, volumes: Volumes, months: number): Result<number> {
  switch (fee.driver) {
    case "month":
      return ok(1);
    case "week":
      return ok(PER_MONTH.week);
    case "one-off":
      return ok(1 / months);
    case "% of order value":
      return turnover(fee, volumes);
    case "extra item":
      return beyond(fee, volumes, "item", "order");
    case "extra unit":
      return beyond(fee, volumes, "item", "line");
    default: {
      const volume = volumes.quantities.get(fee.driver);
      return volume === undefined ? missing(fee, fee.driver) : ok(volume * PER_MONTH[fee.period]);
    }
  }
}

/** Items over orders, or over lines: as given, else the difference. */
function beyond(fee: Fee, { quantities }: Volumes, all: "item", first: "order" | "line"): Result<number> {
  const given = quantities.get(first === "order" ? "extra item" : "extra unit");
  if (given !== undefined) return ok(given);
  const [items, firsts] = [quantities.get(all), quantities.get(first)];
  if (items === undefined) return missing(fee, all);
  if (firsts === undefined) return missing(fee, first);
  return items < firsts ? fail("fewer_items", { items, driver: first, firsts }) : ok(items - firsts);
}

function turnover(fee: Fee, { quantities, orderValue }: Volumes): Result<number> {
  const orders = quantities.get("order");
  if (orders === undefined) return missing(fee, "order");
  return orderValue === null ? missing(fee, "order value") : ok(orders * orderValue);
}

function missing(fee: Fee, driver: string): Result<never> {
  return fail("no_volume", { fee: fee.name, driver });
}
