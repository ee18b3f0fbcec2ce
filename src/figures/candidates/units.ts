// Does the unit fit the figure? Money for costs, a count for orders, an area for storage; a percentage for none.
import type { Label } from "../labels/readLabel";
import { currencyIn, sizeIn } from "../text/units";
import { fold } from "../text/fold";
import type { LineCell } from "../lines/types";
import type { SheetView } from "../grid/sheetView";
import type { FigureId } from "../types";

export type Measure = "money" | "orders" | "staff" | "space" | "items" | "weight";

export function measureOf(figure: FigureId): Measure {
  switch (figure) {
    case "orders":
      return "orders";
    case "staff":
      return "staff";
    case "storage_space":
      return "space";
    case "items_per_order":
      return "items";
    case "parcel_weight":
      return "weight";
    default:
      return "money";
  }
}

export interface Unit {
  currency: string;
  size: string;
  percent: boolean;
  /** "#", "szt.", "qty" beside the number: something is counted. */
  counted: boolean;
  /** Only the column's header names the currency: a column of amounts may hold a count too. */
  currencyOfHeader: boolean;
}

/** A unit of shares ("%", "% of sales"), not a note that holds one ("excl. VAT 20%"). */
const SHARE = /^[([]?(%|percent|procent|pct)/;

/** The unit of a number: from the cell, its label, the texts beside it, its column's header, its format. */
export function unitOf(view: SheetView, cell: LineCell, label: Label, beside: readonly string[]): Unit {
  const format = view.formatMeaning(cell.row, cell.column);
  const texts = beside.filter((text) => text.length <= 24).map(fold);
  const near = [cell.tail, ...texts];
  const header = [cell.label, cell.upper];
  const own = cell.currency || label.currency || firstOf(near, currencyIn) || format.currency;
  const currency = own || firstOf(header, (one) => one?.currency ?? "");
  const size = label.size || firstOf(near, sizeIn) || format.size || (cell.label?.size ?? "");
  return {
    currency,
    size,
    percent: cell.percent || format.percent || near.some((text) => SHARE.test(text)),
    counted: texts.some((text) => /^(#|no\.?|qty|szt\.?|count|number|liczba|ilosc|x)$/.test(text)),
    currencyOfHeader: own === "" && currency !== "",
  };
}

function firstOf<T>(list: readonly T[], pick: (one: T) => string): string {
  for (const one of list) {
    const found = pick(one);
    if (found) return found;
  }
  return "";
}

const SPACE = new Set(["m2", "m3", "sq ft", "cu ft", "pallets"]);
const WEIGHT = new Set(["kg", "g", "lb", "oz"]);

/** What a column of amounts may hold beside them: "GBP" over "Items / order" is no unit of it. */
const COUNTED: ReadonlySet<Measure> = new Set<Measure>(["orders", "items", "weight"]);

/** 1: says so; 0: nothing is said; -1: says something else. */
export function fit(measure: Measure, unit: Unit, labelSize: string): 1 | 0 | -1 {
  if (unit.percent) return -1;
  const { size, counted } = unit;
  const ownSize = SPACE.has(labelSize) || labelSize === "people";
  const currency = unit.currencyOfHeader && (COUNTED.has(measure) || ownSize) ? "" : unit.currency;
  switch (measure) {
    case "money":
      if (currency) return 1;
      return counted || (size !== "" && size !== labelSize) || SPACE.has(size) || WEIGHT.has(size) ? -1 : 0;
    case "orders":
      if (currency || SPACE.has(size) || WEIGHT.has(size)) return -1;
      return counted || size === "orders" ? 1 : 0;
    case "staff":
      if (currency || SPACE.has(size) || WEIGHT.has(size)) return -1;
      return size === "people" || counted ? 1 : 0;
    case "space":
      if (currency || WEIGHT.has(size)) return -1;
      return SPACE.has(size) ? 1 : 0;
    case "items":
      return currency || SPACE.has(size) || WEIGHT.has(size) ? -1 : 1;
    case "weight":
      if (currency || SPACE.has(size)) return -1;
      return WEIGHT.has(size) ? 1 : 0;
  }
}

/** The unit's name in a finding. */
export function unitName(measure: Measure, unit: Unit, units: boolean): string {
  switch (measure) {
    case "money":
      return unit.currency;
    case "orders":
      return units ? "items" : "orders";
    case "staff":
      return "people";
    case "items":
      return "items";
    case "space":
      return SPACE.has(unit.size) ? unit.size : "";
    case "weight":
      return WEIGHT.has(unit.size) ? unit.size : "";
  }
}

/** 0..1: how likely a store's figure of this measure has this size. */
export function plausible(measure: Measure, value: number): number {
  const size = Math.abs(value);
  switch (measure) {
    case "money":
      return size === 0 ? 0 : size < 1 ? 0.5 : size < 10 ? 0.8 : 1;
    case "orders":
      return size === 0 || value < 0 ? 0 : size < 1 ? 0.3 : size < 5 ? 0.8 : 1;
    case "staff":
      return value <= 0 ? 0 : size > 5000 ? 0.3 : size > 500 ? 0.7 : 1;
    case "space":
      return value <= 0 ? 0 : 1;
    case "items":
      return value < 1 || value > 500 ? 0 : value > 50 ? 0.6 : 1;
    case "weight":
      return value <= 0 ? 0 : value > 5000 ? 0.3 : 1;
  }
}
