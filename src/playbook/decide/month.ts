// Brings an amount to a month. Knows periods only.
import { MONTHS_IN, type Period } from "../../figures/types";

export interface Monthly {
  value: number;
  /** value = raw x factor. */
  factor: number;
}

export interface Amounting {
  raw: number;
  period: Period;
  /** What one unit of the cell stands for: 1000 where a sheet counts in thousands. */
  scale: number;
  /** The amount a month where recognition knows it better than the period does (a list over seven months). */
  perMonth: number | null;
}

/** An amount per order counts once for each of the month's orders; a one-off amount is no running cost: null. */
export function toMonth({ raw, period, scale, perMonth }: Amounting, orders: number | null): Monthly | null {
  if (perMonth !== null && raw !== 0) return { value: perMonth, factor: perMonth / raw };
  if (period === "order") {
    return orders === null ? null : { value: raw * scale * orders, factor: scale * orders };
  }
  const months = MONTHS_IN[period];
  return months === undefined ? null : { value: (raw * scale) / months, factor: scale / months };
}
