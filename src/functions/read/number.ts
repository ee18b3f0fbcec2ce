// The kinds of numbers that arguments take, and how one cell is read as such.
import { refuse } from "../refusal";
import { isBlank, refuseNoNumber, type Place } from "./cell";

// Taken out of the global object once: columns may have a million rows.
const { isFinite, isInteger } = Number;

export interface NumberKind {
  /** Smallest value taken; -Infinity for any. */
  min: number;
  /** True where `min` itself is refused. */
  above: boolean;
  max: number;
  whole: boolean;
  /** Problem code for numbers outside. */
  refusal: string;
}

function kind(refusal: string, limits: Partial<NumberKind>): NumberKind {
  return { min: -Infinity, above: false, max: Number.MAX_VALUE, whole: false, refusal, ...limits };
}

/** 0 or more: money, orders, space. */
export const AMOUNT = kind("not_amount", { min: 0 });
/** More than 0: sizes, divisors. */
export const ABOVE_ZERO = kind("not_above_zero", { min: 0, above: true });
/** 1, 2, 3, ... */
export const COUNT = kind("not_count", { min: 1, whole: true });
/** 0, 1, 2, ... */
export const WHOLE = kind("not_whole", { min: 0, whole: true });
/** A yearly rate as a fraction, above -100 %. */
export const RATE = kind("not_rate", { min: -1, above: true });
/** Excel's serial number of a day; 2958465 is 31 December 9999. */
export const DATE = kind("not_date", { min: 1, max: 2958466 });
/** Whole years; more than a thousand is a slip. */
export const YEARS = kind("not_years", { min: 1, max: 1000, whole: true });
/** Trials of a simulation; ten million take a second or so. */
export const TRIALS = kind("not_trials", { min: 1, max: 10_000_000, whole: true });
/** Any number. */
export const NUMBER = kind("no_finite_number", {});

/** A cell as a number; a blank counts as 0 and is judged as such. */
export function numberIn(cell: unknown, kind: NumberKind, place: Place): number {
  const value = isBlank(cell) ? 0 : cell;
  if (typeof value !== "number" || !isFinite(value))
    return refuseNoNumber(value, place, kind.refusal === "not_date" ? "text_for_date" : "text_for_number");
  return fits(value, kind) ? value : refuse(kind.refusal, { ...place, value, max: kind.max });
}

export function fits(value: number, kind: NumberKind): boolean {
  return (
    value >= kind.min &&
    value <= kind.max &&
    !(kind.above && value === kind.min) &&
    !(kind.whole && !isInteger(value))
  );
}
