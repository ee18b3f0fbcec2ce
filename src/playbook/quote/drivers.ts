// Finds the driver that a text names: singular or plural, English or Polish, with a period where things are stored.
import {
  STORAGE_DRIVERS,
  TIER_MODES,
  type Driver,
  type Fee,
  type StoragePeriod,
  type TierMode,
} from "../../engine/cost/quote/types";
import { nearest, plain } from "../../engine/text/names";
import {
  CONNECTORS,
  DRIVERS,
  HEADER_ENDINGS,
  HEADERS,
  ORDER_VALUE,
  PERIODS,
  TIER_SPELLINGS,
  type QuoteColumn,
} from "./spellings";

const connectors = new Set(CONNECTORS.map(plain));
const endings = new Set(HEADER_ENDINGS.map(plain));
const drivers = register(DRIVERS, driverKey);
const periods = register(PERIODS, driverKey);
const headers = register(HEADERS, headerKey);
const modes = register(TIER_SPELLINGS, headerKey);
const orderValues = new Set(ORDER_VALUE.map(headerKey));
const storage: readonly string[] = STORAGE_DRIVERS;

function register<T extends string>(
  spellings: Readonly<Record<T, readonly string[]>>,
  keyOf: (text: string) => string,
): Map<string, T> {
  const found = new Map<string, T>();
  for (const [id, names] of Object.entries<readonly string[]>(spellings)) {
    for (const name of names) found.set(keyOf(name), id as T);
  }
  return found;
}

/** Words without case, accents, dots and slashes; "%" is a word of its own. */
function wordsOf(text: string): string[] {
  const spaced = plain(text).replace(/%/g, " % ");
  return spaced.split(/[\s/×*.,:]+/).filter((word) => word !== "");
}

/** "per order" -> "order"; the Polish compound "paletodoba" -> "paleta doba". */
function driverKey(text: string): string {
  const words = withoutConnectors(wordsOf(text));
  return words.join(" ").replace(/^paleto(?!miejsc)/, "paleta ");
}

function withoutConnectors(words: readonly string[]): string[] {
  let [from, to] = [0, words.length];
  while (from < to && connectors.has(words[from] ?? "")) from++;
  while (to > from && connectors.has(words[to - 1] ?? "")) to--;
  return words.slice(from, to);
}

/** "Rate (PLN)", "Stawka zł netto", "[Included]" -> "rate", "stawka", "included". */
function headerKey(text: string): string {
  const words = wordsOf(text.replace(/\([^)]*\)/g, " ").replace(/[[\]]/g, " "));
  while (words.length > 1 && endings.has(words[words.length - 1] ?? "")) words.pop();
  return words.join(" ");
}

export interface DriverAndPeriod {
  driver: Driver;
  period: StoragePeriod;
}

export function driverNamed(text: string): DriverAndPeriod | null {
  const name = driverKey(text);
  const driver = drivers.get(name);
  if (driver) return { driver, period: "month" };
  const words = name.split(" ");
  const period = periods.get(words.pop() ?? "");
  const stored = drivers.get(withoutConnectors(words).join(" "));
  return stored && period && storage.includes(stored) ? { driver: stored, period } : null;
}

export function nearestDriver(text: string): string {
  return nearest(driverKey(text), [...Object.values(DRIVERS).flat(), ...ORDER_VALUE]);
}

/** What "3 per order", "3 szt. na zamówienie" or "3/order" includes for each order of a fee's driver; else null. */
export function perOrderIn(text: string, driver: Driver): Fee["included"] | null {
  const [, number = "", unit = "", word = ""] =
    /^(\d+(?:[.,]\d+)?) ?(.*?)(?:\/|\b(?:per|each|every|an?|na|za|w|x)\b)(.+)$/.exec(plain(text)) ?? [];
  const fits = unit.trim() === "" || driverNamed(unit)?.driver === driver;
  if (!fits || driverNamed(word)?.driver !== "order") return null;
  return { quantity: Number(number.replace(",", ".")), per: "order" };
}

export function isOrderValue(text: string): boolean {
  return orderValues.has(headerKey(text));
}

export function columnNamed(text: string): QuoteColumn | null {
  return headers.get(headerKey(text)) ?? null;
}

export function tierModeNamed(text: string): TierMode | null {
  return modes.get(headerKey(text)) ?? null;
}

export const TIER_MODE_NAMES = TIER_MODES.join(", ");
