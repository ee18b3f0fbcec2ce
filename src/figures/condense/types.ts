// How a sheet of more cells than are kept is handed over: some of its rows, and what the others come to.
import type { CellValue } from "../types";

/** Whole rows of a sheet's filled part, as they come. */
export interface Rows {
  values: CellValue[][];
  formulas: CellValue[][];
  numberFormats: string[][];
}

/** What the days in a column come to, as Excel's serial numbers. */
export interface DayTally {
  known: number;
  low: number;
  high: number;
  /** In the order of the rows. */
  first: number;
  last: number;
  rising: boolean;
  falling: boolean;
}

/** What the cells of a column come to. */
export interface ColumnTally {
  filled: number;
  /** Blank cells at the stretch's start, at its end, and in the longest run of them. */
  lead: number;
  trail: number;
  blanks: number;
  /** The sum of numbers, typed as text or not, and how many words stand among them; null where nobody expected numbers. */
  numbers: { sum: number; words: number } | null;
  /** Runs of equal cells, blanks left out, of a column that tells orders or categories apart; else null. */
  runs: { count: number; first: CellValue; last: CellValue } | null;
  /** Null where nobody expected dates here. */
  days: DayTally | null;
}

/** Neighbouring rows that were not kept, of one month where the sheet has a column of dates. */
export interface Stretch {
  /** Row numbers within the filled part, both inclusive. */
  first: number;
  last: number;
  columns: readonly ColumnTally[];
}

/** What is left of a sheet: a row that was not kept has no cells, and stands in a stretch. */
export interface Condensed extends Rows {
  stretches: readonly Stretch[];
}

/** Takes a sheet's rows from top to bottom. */
export interface Keeper {
  add: (rows: Rows) => void;
  kept: () => Condensed;
}

export interface Part {
  rows: number;
  columns: number;
  /** Cells that may be kept, about. */
  most: number;
  /** True for rows that are kept in any case. */
  isWanted: (row: number) => boolean;
}

export type Condense = (part: Part) => Keeper;
