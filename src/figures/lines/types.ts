// A line: the numbers that belong to one label, in a row or in a column, each with the header that says which one it is.
import type { NumberCell } from "../grid/sheetView";
import type { Label } from "../labels/readLabel";
import type { Span } from "../labels/periods";
import type { TimeMark } from "../labels/timeMarks";
import type { Reduce } from "../types";

export interface LineCell extends NumberCell {
  /** False for a zero of a time that has not come yet. */
  reached?: boolean;
  header: string;
  mark: TimeMark | null;
  label: Label | null;
  upper: Label | null;
  upperMark: TimeMark | null;
  formula: boolean;
}

export interface Line {
  direction: "row" | "column";
  cells: LineCell[];
  /** Blank and other cells between the label and the first number. */
  distance: number;
  /** Months, quarters or weeks of a row that hold nothing, and no total says that they are zeros. */
  gaps?: number;
  /** Texts between label and number, and right of a single number: units, periods. */
  beside: string[];
}

/** What a line comes to. */
export interface Reduced {
  cells: LineCell[];
  reduce: Reduce;
  value: number;
  period: Span | null;
  /** How many months the value covers, where that is not said by the period. */
  months: number | null;
  /** Header of the cell that was taken ("Year 1", "2024", "Total"). */
  column: string;
  /** 0..1: how surely these cells, and not others of the line, are meant. */
  quality: number;
  version: Label["version"];
  year: number | null;
}
