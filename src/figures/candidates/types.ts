// A candidate: cells that may be a figure, with everything that speaks for and against them.
import type { Area } from "../grid/address";
import type { LineCell } from "../lines/types";
import type { Span } from "../labels/periods";
import type { Version } from "../lexicon/types";
import type { FigureId, Finding, Reduce } from "../types";

export interface Place {
  row: number;
  column: number;
}

export interface Candidate {
  figure: FigureId;
  sheet: number;
  cells: readonly LineCell[];
  /** All rows of a list, where `cells` holds only its first. */
  area?: Area;
  /** True where every row of the list is one order. */
  perRow?: boolean;
  reduce: Reduce;
  /** As it stands, sign included. */
  value: number;
  period: Span | null;
  /** Months that the value covers, where the period does not say. */
  months: number | null;
  unit: string;
  /** 1000 where the sheet counts in thousands. */
  scale: number;
  label: string;
  labelAt: Place;
  column: string;
  direction: "row" | "column";
  /** How surely the label names the figure. */
  strength: number;
  /** How surely the cells belong to the label. */
  quality: number;
  distance: number;
  total: boolean;
  part: boolean;
  extra: number;
  version: Version | null;
  year: number | null;
  /** When its sheet is of, in years, where the sheet says so. */
  when: number | null;
  hidden: boolean;
  /** On a sheet that puts others together. */
  summary: boolean;
  /** Stands in an offer of a provider, or is one. */
  quote: boolean;
  kind: Finding["kind"];
  source: "label" | "name" | "table" | "section" | "list" | "quote";
  section: string;
  sectionRow: number;
  /** Says that the unit fits the figure; false where nothing is said. */
  unitKnown: boolean;
  /** Rows over (or under) it that it adds up. */
  sums: { top: number; bottom: number } | null;
  /** Cells of its parts, where the candidate adds up others. */
  parts: readonly Candidate[];
}
