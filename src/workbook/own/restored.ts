// What a rebuild puts back of our tables: rows, columns and tables that the user had deleted, and the plan's order. Pure.
import { isOwn } from "../../matrix/types";
import type { WrittenTable } from "../state/state";
import type { Place } from "./places";

export interface Restored {
  rows: number;
  columns: number;
  /** Tables that were deleted, or had become plain cells. */
  tables: number;
  /** Tables whose rows stood in another order. */
  sorted: number;
}

export const NOTHING_RESTORED: Restored = { rows: 0, columns: 0, tables: 0, sorted: 0 };

/** `places`: the tables that are there; `written`: all that the last build left whole; `next`: all that will be. */
export function restored(
  places: readonly Place[],
  written: readonly WrittenTable[],
  next: readonly WrittenTable[],
): Restored {
  const there = new Set(places.map(({ name }) => name));
  const wanted = new Set(next.map(({ name }) => name));
  const sum = (count: (place: Place) => number): number =>
    places.reduce((total, place) => total + count(place), 0);
  return {
    rows: sum(({ ids }) => back(ids)),
    columns: sum(({ columns }) => back(columns)),
    tables: written.filter(({ name }) => wanted.has(name) && !there.has(name)).length,
    sorted: places.filter(({ ids }) => isSorted(ids.now, ids.next)).length,
  };
}

function back({ before, now, next }: Place["ids"]): number {
  return before.filter((id) => !isOwn(id) && !now.includes(id) && next.includes(id)).length;
}

function isSorted(now: readonly string[], next: readonly string[]): boolean {
  const places = now.map((id) => next.indexOf(id)).filter((at) => at >= 0);
  return places.some((at, index) => at < (places[index - 1] ?? 0));
}
