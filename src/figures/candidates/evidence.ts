// Single signs for and against a candidate, each a factor of 0..1 (or a flat refusal), with its reason.
import type { Surroundings } from "../grid/titles";
import type { Span } from "../labels/periods";
import type { Label, LabelMatch } from "../labels/readLabel";
import { isYear } from "../labels/timeMarks";
import type { Line, LineCell, Reduced } from "../lines/types";
import type { FigureId } from "../types";
import type { SheetContext } from "./sheetContext";
import type { Place } from "./types";
import type { Measure, Unit } from "./units";

/** A rate, a price or an average names no amount; an average month does, and sizes are averages by nature. */
export function refused(measure: Measure, label: Label, figure: FigureId, around: Span | null): boolean {
  if (measure === "items" || measure === "weight") return false;
  if (label.rate) return true;
  if (label.average && (measure === "money" || measure === "orders"))
    return label.period === "order" || (label.period ?? (around === "month" ? around : null)) === null;
  return figure === "orders" && label.orderId;
}

/** "Staff" is a cost where money stands, a number of people else. */
export function ambiguity(match: LabelMatch, label: Label, money: boolean, value: number): number {
  const both =
    label.matches.some(({ figure }) => figure === "staff") &&
    label.matches.some(({ figure }) => figure === "labor");
  if (!both || money) return 1;
  const people = Math.abs(value) < 200 && Number.isInteger(value * 4);
  return (match.figure === "staff") === people ? 1 : 0.6;
}

/** A lone 2023 without a format of its own may be a year. */
export function yearLike(context: SheetContext, { cells, value }: Reduced): number {
  const [first] = cells;
  if (cells.length !== 1 || !first || !isYear(value)) return 1;
  return context.view.format(first.row, first.column) === "General" &&
    first.mark === null &&
    value >= 2010 &&
    value <= 2035
    ? 0.85
    : 1;
}

/** A small bare number without unit and period is hardly a running cost. */
export const bareness = (measure: Measure, unit: Unit, period: Span | null, value: number): number =>
  measure === "money" && unit.currency === "" && period === null && Math.abs(value) < 100 ? 0.55 : 1;

/** Orders are whole numbers unless they are worked out. */
export function countSize(measure: Measure, { cells, reduce, value }: Reduced): number {
  if (measure !== "orders" || reduce === "average" || Number.isInteger(value)) return 1;
  return cells.every(({ formula }) => formula) || Math.abs(value - Math.round(value)) < 1e-6 ? 1 : 0.75;
}

/** 1000 where the label, or for money anything over it, says so; a text that says its own scale has been read with it. */
export function scaleOf(
  context: SheetContext,
  label: Label,
  measure: Measure,
  cell: LineCell,
  around: Surroundings,
): number {
  if (cell.scaled || (measure !== "money" && measure !== "orders")) return 1;
  if (label.thousands) return 1000;
  return measure === "money" && (cell.label?.thousands === true || around.thousands || context.thousands)
    ? 1000
    : 1;
}

/** The header of an Excel table says itself what its column is. */
export const inTableHeader = (
  { tables }: SheetContext,
  { row, column }: Place,
  direction: Line["direction"],
): boolean =>
  direction === "column" &&
  tables.some(({ top, left, right }) => row === top && column >= left && column <= right);
