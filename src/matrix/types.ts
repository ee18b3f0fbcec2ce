// A sheet as data: what stands where and how it looks. No Excel object here; `workbook` carries it out.

import type { Extent, Period } from "../figures/types";
import type { OwnParts } from "./own";

/** Ids of the user's rows and columns; ours never begin like that. */
export type OwnId = `added:${string}`;

export const isOwn = (id: string): id is OwnId => id.startsWith("added:");

/** A cell's content: text is always written as text, a formula is English and starts with "=", null leaves the cell empty. */
export type PlanCell =
  | { text: string; format?: string }
  | { number: number; format?: string }
  /** `expected`: the text it shows at first, so that a row's height can be known before anything is calculated. */
  | { formula: string; format?: string; expected?: string }
  | null;

/** Looks that ranges can have; `workbook` turns each into Excel formatting once, in one place. */
export type Look =
  | "title"
  | "subtitle"
  | "section"
  | "header"
  | "body"
  | "input"
  | "total"
  | "note"
  | "good"
  | "warning"
  /** Comes soon; comes later. */
  | "soon"
  | "planned"
  | "link"
  | "working";

/** A1 address on the planned sheet, without the sheet's name. */
export type Address = string;

export interface PlanTable {
  name: string;
  address: Address;
  style?: string;
  /**
   * Ids of the body's rows and of the columns, the same in every language and every rebuild: by them the user's edits
   * find their cells again. Where missing, the texts of the first columns and of the header stand in.
   */
  rowIds?: string[];
  columnIds?: string[];
  /** What stands in the totals row that the user switched on, by column id. */
  totals?: Partial<Record<string, PlanCell>>;
  /** Cells of ours in the user's own rows, as "row id|column id". */
  generated?: string[];
}

/** A cell that jumps to the user's own cell, or to a defined name of ours: that one follows its cell. */
export interface PlanLink {
  address: Address;
  target: { sheet: string; address: string } | { name: string };
  text: string;
}

export interface PlanSeries {
  /** The series' name as text, or the cell that holds it. */
  name: string;
  values: Address;
  /** X values or categories. */
  x: Address;
  /** True: single points with markers and no line (break-even points on a scatter chart). */
  points?: boolean;
}

export interface PlanChart {
  name: string;
  type: "line" | "scatter" | "columns" | "bars" | "stackedBars";
  title: string;
  xTitle?: string;
  yTitle?: string;
  /** Where the value axis begins; without it the program chooses. */
  yMin?: number;
  series: PlanSeries[];
  /** The cells the chart covers. */
  at: Address;
}

export interface PlanConditional {
  address: Address;
  /** A custom formula, relative to the range's first cell. */
  formula: string;
  look: Look;
}

export interface PlanValidation {
  address: Address;
  rule: { list: string[] } | { min: number; max: number };
  message: string;
}

/** How cells stand in their place; without it texts are left, numbers right, all at the bottom. */
export interface PlanAlign {
  address: Address;
  horizontal?: "left" | "center" | "right";
  vertical?: "top" | "center";
}

/** Which of the user's cells stand behind a formula of ours: its references tell where those cells are later on. */
export interface PlanSource {
  /** A figure of the plan; for an end of its range "range:<figure>:low" or ":high". */
  id: string;
  /** The cells that hold the references: the first that still does is believed. */
  table: string;
  row: string;
  columns: string[];
  /** As they are referred to, without doublets; a range of a quote, then that of its volumes. */
  cells: { sheet: string; address: string }[];
  /** What the cells came to, as an amount that can stand for them; null for a quote without a price. */
  last: { value: number; period: Period } | null;
  /** True where one who reads the cells and adds them up gets `last`. */
  plain: boolean;
  /** How large several cells were before any was gone; `texts`: whatever is not blank counts. */
  extent?: Extent & { texts: boolean };
  /** Of a quote the rows that show it, with the columns that refer to its cells one by one. */
  fees?: { table: string; rows: string[]; columns: string[] };
}

export interface SheetPlan {
  /** Sheet name in the plan's language. */
  name: string;
  /** `rows[r][c]` is the cell at row r, column c (0-based), from A1 on; rows may be ragged. */
  rows: PlanCell[][];
  looks: { address: Address; look: Look }[];
  merges: Address[];
  tables: PlanTable[];
  links: PlanLink[];
  charts: PlanChart[];
  conditionals: PlanConditional[];
  validations: PlanValidation[];
  /** Column widths in characters, from A on. */
  widths: number[];
  wrap: Address[];
  aligns?: PlanAlign[];
  /** Rows frozen at the top. */
  freezeRows: number;
  printArea: Address;
  /** Defined names of the sheet ("Infraplan_Orders" -> "C9"), workbook scope. */
  names: { name: string; address: Address }[];
  /** Cells that a formula of ours fills beside its own: ours too, though the plan leaves them empty. */
  spills?: Address[];
  /** Where the figures come from. */
  sources?: PlanSource[];
  /** The user's own rows and columns that are in this plan: what was read must still be so when it is written. */
  own?: OwnParts;
}
