// Brings an amount to a month. Knows periods only.
import { MONTHS_IN, type Period } from "../../figures/types";

export interface Monthly {
  value: number;
  /** value = raw x factor. */
  factor: number;
}

/** An amount per order counts once for each of the month's orders; a one-off amount is no running cost: null. */
export function toMonth(raw: number, period: Period, orders: number | null): Monthly | null {
  if (period === "order") return orders === null ? null : { value: raw * orders, factor: orders };
  const months = MONTHS_IN[period];
  return months === undefined ? null : { value: raw / months, factor: 1 / months };
}
