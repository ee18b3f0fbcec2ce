// Finds the driver that a text names: singular or plural, English or Polish, with a period where things are stored.
import {
  STORAGE_DRIVERS,
  TIER_MODES,
  type Driver,
  type StoragePeriod,
  type TierMode,
} from "../../engine/cost/quote/types";
import { nearest, plain } from "../../engine/text/names";
import { DRIVERS, HEADERS, ORDER_VALUE, PERIODS, TIER_SPELLINGS, type QuoteColumn } from "./spellings";

function register<T extends string>(spellings: Readonly<Record<T, readonly string[]>>): Map<string, T> {
  const found = new Map<string, T>();
  for (const [id, names] of Object.entries<readonly string[]>(spellings)) {
    for (const name of names) found.set(plain(name), id as T);
  }
  return found;
}

const drivers = register(DRIVERS);
const periods = register(PERIODS);
const headers = register(HEADERS);
const modes = register(TIER_SPELLINGS);
const orderValues = new Set(ORDER_VALUE.map(plain));
const storage: readonly string[] = STORAGE_DRIVERS;

export interface DriverAndPeriod {
  driver: Driver;
  period: StoragePeriod;
}

export function driverNamed(text: string): DriverAndPeriod | null {
  const name = plain(text);
  const driver = drivers.get(name);
  if (driver) return { driver, period: "month" };
  const [, stored = "", word = ""] =
    /^(.+?)(?: ?(?:\/|×|\*| x | per | a | za | na | ) ?)([^ ]+)$/.exec(name) ?? [];
  const [base, period] = [drivers.get(stored.trim()), periods.get(word)];
  return base && period && storage.includes(base) ? { driver: base, period } : null;
}

export function nearestDriver(text: string): string {
  return nearest(text, [...Object.values(DRIVERS).flat(), ...ORDER_VALUE]);
}

export function isOrderValue(text: string): boolean {
  return orderValues.has(plain(text));
}

export function columnNamed(text: string): QuoteColumn | null {
  return headers.get(plain(text)) ?? null;
}

export function tierModeNamed(text: string): TierMode | null {
  return modes.get(plain(text)) ?? null;
}

export const TIER_MODE_NAMES = TIER_MODES.join(", ");
