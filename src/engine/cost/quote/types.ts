// A vendor's quote as data, and the volumes it is priced with. All volumes are a month's.

/** Drivers whose volume is something stored; their fees may be asked by day, week or month. */
export const STORAGE_DRIVERS = ["pallet", "bin", "m2", "m3", "sq ft", "cu ft"] as const;
/** Drivers that need a volume of their own. */
export const VOLUME_DRIVERS = [
  "order",
  "item",
  "extra item",
  "line",
  "extra unit",
  "parcel",
  "kg",
  "lb",
  "return",
  "returned item",
  ...STORAGE_DRIVERS,
  "carton received",
  "pallet received",
  "hour",
] as const;
export type VolumeDriver = (typeof VOLUME_DRIVERS)[number];
/** Drivers that take their quantity from time or from the orders' value. */
export type Driver = VolumeDriver | "% of order value" | "month" | "week" | "one-off";

export type StoragePeriod = "day" | "week" | "month";

/** Periods in a month: a week is 12/52 of a month, a day 12/365. */
export const PER_MONTH: Record<StoragePeriod, number> = { day: 365 / 12, week: 52 / 12, month: 1 };

export const TIER_MODES = ["graduated", "all units", "graduated by order"] as const;
export type TierMode = (typeof TIER_MODES)[number];

export interface Tier {
  rate: number;
  /** Largest quantity (or order number) of the tier; null: open. */
  upTo: number | null;
}

export interface Fee {
  name: string;
  driver: Driver;
  /** For storage drivers; "month" otherwise. */
  period: StoragePeriod;
  /** Free of charge, a month, or for each order. */
  included: { quantity: number; per: "month" | "order" };
  /** At least one, rising. */
  tiers: readonly Tier[];
  mode: TierMode;
}

/** Quantities a month by driver; storage as what is stored on average; `orderValue` is one order's. */
export interface Volumes {
  quantities: ReadonlyMap<VolumeDriver, number>;
  orderValue: number | null;
}
