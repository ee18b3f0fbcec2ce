// The vocabulary of recognition: what is read from a workbook, and what was found in it.
// Knows no Excel object and no language.
import type { Stretch } from "./condense/types";

/** Figures that describe the store and can be found by their labels. Costs are running costs. */
export const STORE_FIGURES = [
  "orders",
  "revenue",
  "gross_profit",
  "facility",
  "labor",
  "supplies",
  "delivery",
  "marketing",
  "customer_service",
  "it",
  "finance_admin",
  "hr",
  "storage_space",
  "items_per_order",
  "parcel_weight",
  "staff",
] as const;

/** What an outside provider asks for an area, as a running amount (fees of a rate card are a quote range). */
export const QUOTE_FIGURES = [
  "quote_marketing",
  "quote_facilities",
  "quote_customer_service",
  "quote_it",
  "quote_fulfillment",
  "quote_finance_admin",
  "quote_hr",
] as const;

export type StoreFigure = (typeof STORE_FIGURES)[number];
export type QuoteFigure = (typeof QUOTE_FIGURES)[number];
export type FigureId = StoreFigure | QuoteFigure;

/** The figures that are costs of running the store today. */
export const COST_FIGURES = [
  "facility",
  "labor",
  "supplies",
  "delivery",
  "marketing",
  "customer_service",
  "it",
  "finance_admin",
  "hr",
] as const satisfies readonly StoreFigure[];
export type CostFigure = (typeof COST_FIGURES)[number];

export type Period = "month" | "quarter" | "year" | "week" | "order" | "one-off" | "unknown";

/** A cell as Excel hands it over: an error is its text ("#REF!"), a blank is "". */
export type CellValue = string | number | boolean;

/** The filled part of one sheet. `values[r][c]` is the cell at row `top + r`, column `left + c` (0-based). */
export interface SheetGrid {
  name: string;
  visible: boolean;
  top: number;
  left: number;
  values: CellValue[][];
  /** English formulas ("=SUM(B2:B4)") or the constant; same shape as `values`. */
  formulas: CellValue[][];
  /** English number formats; same shape as `values`. */
  numberFormats: string[][];
  /** Rows that were not kept, in order, with what they come to: they have no cells here. Left out: all were kept. */
  stretches?: readonly Stretch[];
}

/** An Excel table, by its whole range (header and totals rows included). */
export interface TableGrid {
  name: string;
  sheet: string;
  address: string;
  hasHeader: boolean;
  hasTotals: boolean;
}

/** A defined name that stands for one range. */
export interface NamedRange {
  name: string;
  sheet: string;
  address: string;
}

/** All that recognition may look at. Sheets of ours are left out by whoever reads. */
export interface WorkbookGrid {
  sheets: SheetGrid[];
  tables: TableGrid[];
  names: NamedRange[];
}

/** A message as data; a sentence is made from it by `i18n` (section `figures`). */
export interface Reason {
  code: string;
  details: Record<string, string | number>;
}

/** How the cells at `address` come to `value`. */
export type Reduce = "cell" | "sum" | "average" | "count";

/** How large the cells at an address are, so that one sees later whether some are gone. */
export interface Extent {
  cells: number;
  /** Those of them that count: numbers other than 0; where entries are counted or texts are read, all that is not blank. */
  filled: number;
}

export interface Finding {
  figure: FigureId;
  sheet: string;
  /** One cell ("C12"), a range ("B3:M3"), or cells joined by commas where they add up ("E8,E12,E16"); no sheet name. */
  address: string;
  /** What the cells come to, as they stand (costs written negative are turned positive: see `sign`). */
  value: number;
  reduce: Reduce;
  /** -1 where the workbook writes this cost as a negative number. */
  sign: 1 | -1;
  /** Currency code or symbol for amounts, else "orders", "items", "kg", "lb", "m2", "sq ft", "pallets", "people", ... ("" unknown). */
  unit: string;
  period: Period;
  /** Amount a month; null where the period is "order", "one-off", or "unknown", and for figures that are not flows. */
  perMonth: number | null;
  label: string;
  labelAddress: string;
  /** 0..1, sure from SURE (0.9). */
  confidence: number;
  /** True where the period (or the unit) is a guess and the user has to confirm it. */
  assumed: boolean;
  /** "units" where a sales volume in pieces stands where orders were looked for. */
  kind: "orders" | "units" | "amount" | "size";
  /** What one of the cells' units stands for: 1000 where the sheet counts in thousands (left out: 1). Part of perMonth. */
  scale?: number;
  /** True where the cell holds text that was read as a number ("262400,00 €"). */
  fromText: boolean;
  /** Of several cells, where the workbook is at hand. */
  extent?: Extent;
  /** Why this cell and not the next best one. */
  why: Reason;
  /** The next best cells, best first (at most 4), without their own alternatives. */
  alternatives: Omit<Finding, "alternatives">[];
}

export const SURE = 0.9;

/** Months in one period: perMonth = value / MONTHS_IN[period]. Not every period has a length. */
export const MONTHS_IN: Partial<Record<Period, number>> = { month: 1, quarter: 3, year: 12, week: 12 / 52 };
