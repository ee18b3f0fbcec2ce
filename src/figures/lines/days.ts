// The days that cells say, and the months they are of. Excel's serial numbers; 0 where a cell says no day.
import type { DayTally } from "../condense/types";
import type { SheetView } from "../grid/sheetView";
import { dayOf, readTextMark, serialOf } from "../labels/timeMarks";

export function dayAt(view: SheetView, row: number, column: number): number {
  const value = view.value(row, column);
  if (typeof value === "number") return view.formatMeaning(row, column).date ? Math.floor(value) : 0;
  return typeof value === "string" && value !== "" ? dayIn(value) : 0;
}

/** Cheap for words, of which long lists hold many: a day begins with a digit. */
export function dayIn(text: string): number {
  const mark = /^\s*\d/.test(text) ? readTextMark(text) : null;
  return mark?.kind === "date" ? (mark.index ?? 0) : 0;
}

/** Months since year 0. */
export function monthOf(serial: number): number {
  const { year, month } = dayOf(serial);
  return year * 12 + month - 1;
}

export const firstDay = (month: number): number => serialOf(Math.floor(month / 12), (month % 12) + 1, 1);

export const noDays = (): DayTally => ({
  known: 0,
  low: Number.POSITIVE_INFINITY,
  high: 0,
  first: 0,
  last: 0,
  rising: true,
  falling: true,
});

/** The next day of a column; 0 tells none. */
export function addDay(days: DayTally, day: number): void {
  if (day === 0) return;
  follow(days, day);
  days.known += 1;
  days.last = day;
  if (day < days.low) days.low = day;
  if (day > days.high) days.high = day;
}

/** The days of the rows that come next. */
export function addDays(days: DayTally, next: DayTally): void {
  if (next.known === 0) return;
  follow(days, next.first);
  days.rising &&= next.rising;
  days.falling &&= next.falling;
  days.known += next.known;
  days.last = next.last;
  days.low = Math.min(days.low, next.low);
  days.high = Math.max(days.high, next.high);
}

function follow(days: DayTally, day: number): void {
  if (days.known === 0) days.first = day;
  else if (day < days.last) days.rising = false;
  else if (day > days.last) days.falling = false;
}
