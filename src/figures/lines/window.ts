// Which rows of a dated list make whole months: all of them, or the newest twelve, three or one month of a sorted list.
import type { SheetView } from "../grid/sheetView";
import type { Span } from "../labels/periods";
import { dayOf, readTextMark, serialOf } from "../labels/timeMarks";

export interface Rows {
  first: number;
  last: number;
}

export interface Window extends Rows {
  period: Span | null;
}

/** The rows that make whole months: all of them, or the newest twelve, three or one month of a sorted list. */
export function windowOf(view: SheetView, dates: number, first: number, last: number): Window | null {
  const days = daysOf(view, dates, first, last);
  if (!days) return null;
  const low = monthOf(days.low);
  const high = monthOf(days.high);
  const whole = spanOf(high - low + 1);
  if (whole) return { first, last, period: whole };
  if (!days.rising && !days.falling) return null;
  // The first and the last month of an export may be cut off.
  for (const length of [12, 3, 1]) {
    if (high - length <= low) continue;
    return {
      ...rowsBetween(days.serials, first, firstDay(high - length), firstDay(high)),
      period: spanOf(length),
    };
  }
  return null;
}

interface Days {
  serials: Float64Array;
  low: number;
  high: number;
  rising: boolean;
  falling: boolean;
}

/** The days of the rows, or null where a tenth of them has none. */
function daysOf(view: SheetView, column: number, first: number, last: number): Days | null {
  const serials = new Float64Array(last - first + 1);
  const days: Days = { serials, low: Number.POSITIVE_INFINITY, high: 0, rising: true, falling: true };
  let known = 0;
  let before = 0;
  for (let at = 0; at < serials.length; at += 1) {
    const day = dayAt(view, first + at, column);
    if (day === 0) continue;
    serials[at] = day;
    known += 1;
    if (day < days.low) days.low = day;
    if (day > days.high) days.high = day;
    if (known > 1 && day < before) days.rising = false;
    if (known > 1 && day > before) days.falling = false;
    before = day;
  }
  return known >= serials.length * 0.9 ? days : null;
}

function dayAt(view: SheetView, row: number, column: number): number {
  const value = view.value(row, column);
  if (typeof value === "number") return view.formatMeaning(row, column).date ? Math.floor(value) : 0;
  const mark = typeof value === "string" && value !== "" ? readTextMark(value) : null;
  return mark?.kind === "date" ? (mark.index ?? 0) : 0;
}

function rowsBetween(
  serials: Float64Array,
  first: number,
  from: number,
  until: number,
): { first: number; last: number } {
  let start = -1;
  let end = -1;
  serials.forEach((serial, at) => {
    if (serial < from || serial >= until) return;
    if (start < 0) start = at;
    end = at;
  });
  return { first: first + start, last: first + end };
}

const spanOf = (months: number): Span | null =>
  months === 12 ? "year" : months === 3 ? "quarter" : months === 1 ? "month" : null;

/** Months since year 0. */
function monthOf(serial: number): number {
  const { year, month } = dayOf(serial);
  return year * 12 + month - 1;
}

const firstDay = (month: number): number => serialOf(Math.floor(month / 12), (month % 12) + 1, 1);
