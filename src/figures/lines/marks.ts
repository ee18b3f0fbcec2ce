// Brings the marks of a line to one kind: dates become months, quarters, years, weeks or days by their spacing.
import { dayOf, type TimeMark } from "../labels/timeMarks";
import type { LineCell } from "./types";

type Grain = "year" | "half" | "quarter" | "month" | "week" | "day";

export interface Timed {
  cell: LineCell;
  grain: Grain;
  year: number | null;
  index: number | null;
}

/** "styczeń" over "wykonanie": the time may stand in the upper of two headers. */
export const timeMarkOf = (cell: LineCell | undefined): TimeMark | null =>
  cell?.mark ?? cell?.upperMark ?? null;

/** The cells of a line that stand for a time, dates resolved. */
export function timed(cells: readonly LineCell[]): Timed[] {
  const grain = dateGrain(datesOf(cells));
  const found: Timed[] = [];
  for (const cell of cells) {
    const mark = timeMarkOf(cell);
    if (!mark || mark.kind === "total" || mark.kind === "average" || mark.kind === "span") continue;
    if (mark.kind !== "date")
      found.push({ cell, grain: mark.kind, year: yearOf(cell, mark), index: mark.index });
    else if (grain) found.push(resolve(cell, mark, grain));
  }
  return found;
}

/** Of "Jan" under "2025" the year stands in the upper header. */
function yearOf({ mark: own, upperMark }: LineCell, mark: TimeMark): number | null {
  if (mark.year !== null || mark.kind === "year") return mark.year;
  return own && upperMark?.kind === "year" ? upperMark.year : null;
}

function datesOf(cells: readonly LineCell[]): number[] {
  const serials: number[] = [];
  for (const cell of cells) {
    const mark = timeMarkOf(cell);
    if (mark?.kind === "date" && mark.index !== null) serials.push(mark.index);
  }
  return serials;
}

function resolve(cell: LineCell, mark: TimeMark, grain: Grain): Timed {
  const { year, month } = dayOf(mark.index ?? 0);
  const index = grain === "month" ? month : grain === "quarter" ? Math.ceil(month / 3) : mark.index;
  return { cell, grain, year, index: grain === "year" ? null : index };
}

/** What rows of dates stand for, by the days between them; null where they are no regular series. */
function dateGrain(serials: readonly number[]): Grain | null {
  // Two columns under one merged date ("plan", "actual") are no step.
  const steps = serials
    .slice(1)
    .map((serial, at) => Math.abs(serial - (serials[at] ?? serial)))
    .filter((step) => step > 0);
  if (steps.length === 0) return null;
  const within = (low: number, high: number): boolean =>
    steps.filter((step) => step >= low && step <= high).length >= steps.length * 0.7;
  if (within(360, 370)) return "year";
  if (within(175, 190)) return "half";
  if (within(85, 95)) return "quarter";
  if (within(26, 33)) return "month";
  if (within(6, 8)) return "week";
  if (within(1, 3)) return "day";
  return null;
}
