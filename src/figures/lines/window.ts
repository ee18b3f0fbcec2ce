// Which rows of a dated list make whole months: all of them, or the newest twelve, three or one month of a sorted list.
import type { SheetView } from "../grid/sheetView";
import type { Span } from "../labels/periods";
import type { DayTally } from "../condense/types";
import { eachStep } from "../grid/steps";
import type { Rows } from "./columnTotals";
import { addDay, addDays, dayAt, firstDay, monthOf, noDays } from "./days";

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
    const rows = rowsBetween(view, dates, { first, last }, firstDay(high - length), firstDay(high));
    return rows && { ...rows, period: spanOf(length) };
  }
  return null;
}

/** The days of the rows in their order, or null where a tenth of them has none. */
function daysOf(view: SheetView, column: number, first: number, last: number): DayTally | null {
  const days = noDays();
  const known = eachStep(view, first, last, ({ row, stretch }) => {
    if (!stretch) addDay(days, dayAt(view, row, column));
    else if (stretch.columns[column]?.days) addDays(days, stretch.columns[column].days);
    return "next";
  });
  return known && days.known >= (last - first + 1) * 0.9 ? days : null;
}

/** The first and the last row of days from `from` and before `until`. */
function rowsBetween(
  view: SheetView,
  column: number,
  { first, last }: Rows,
  from: number,
  until: number,
): Rows | null {
  const rows: Rows = { first: -1, last: -1 };
  const isBetween = (day: number): boolean => day >= from && day < until;
  const known = eachStep(view, first, last, ({ row, stretch }) => {
    const days = stretch?.columns[column]?.days;
    const between = stretch ? isBetween(days?.low ?? 0) : isBetween(dayAt(view, row, column));
    // Part of a stretch is in, part of it is not.
    if (stretch && days && days.known > 0 && isBetween(days.high) !== between) return "unknown";
    if (!between) return "next";
    if (rows.first < 0) rows.first = row;
    rows.last = stretch ? stretch.last : row;
    return "next";
  });
  return known && rows.first >= 0 ? rows : null;
}

const spanOf = (months: number): Span | null =>
  months === 12 ? "year" : months === 3 ? "quarter" : months === 1 ? "month" : null;
