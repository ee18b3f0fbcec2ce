// How sure a plan is: ranges of its figures, what they do to the total, and how firmly each area's option leads.
import type { Triangle } from "../../engine/risk/triangular";
import type { RangedId } from "../answers";
import type { PlanFigure } from "../decision";
import type { CriterionId } from "../types";

/** One figure between low and high, a month's amounts; null where the figure is missing. low <= likely <= high. */
export interface PlanRange {
  id: RangedId;
  low: number | null;
  likely: number | null;
  high: number | null;
  /** Each side as a row of its own with its origin (the workbook's cells, a chosen cell, typed); null: the stated +-%. */
  bounds: { low: PlanFigure | null; high: PlanFigure | null };
}

/**
 * One row for SAVINGRISK. "hidden": what quotes leave out and does not follow the fees, taken as certain; "volume": what
 * the saving gains or loses as the orders go from low to high.
 */
export interface SavingLine extends Triangle {
  id: RangedId | "hidden" | "volume";
}

/**
 * The saving a month by taking the recommended options, as SAVINGRISK is given it: what of today's costs would end,
 * and what would be paid instead. Every cost and every fee has its row, 0 where the plan does not touch it, so that
 * rows (and with them the draws of a seed) stay the same when a recommendation changes. Costs are a month's: the
 * function's `orders` is not used, because fixed costs do not follow the orders; the volume has rows of its own.
 */
export interface SavingLines {
  inHouse: SavingLine[];
  outsourced: SavingLine[];
}

/** The recommended plan's total cost per order with one figure at its low and its high end, all else likely. */
export interface TornadoBar {
  id: RangedId;
  atLow: number;
  atHigh: number;
  /** Size of the difference. */
  swing: number;
}

export interface RiskDecision {
  /** Distance of low and high from likely where nothing better is known, as a fraction; `assumed`: nobody has said so. */
  spread: { value: number; assumed: boolean };
  ranges: PlanRange[];
  saving: SavingLines;
  /** Largest swing first; figures that move nothing are left out. Empty where the total is unknown. */
  tornado: TornadoBar[];
}

export const ROBUSTNESS_WORDS = ["safe", "close", "too close to call"] as const;
export type RobustnessWord = (typeof ROBUSTNESS_WORDS)[number];

export type FlipCause = "cost" | "volume" | "weight";

/** The nearest change, as a signed fraction, that brings another option level: of the cost, the orders or one weight. */
export interface NearestFlip {
  by: FlipCause;
  change: number;
  option: string;
  criterion: CriterionId | null;
}

export interface Robustness {
  /** Null where nothing is recommended, or no other option could be. */
  word: RobustnessWord | null;
  /** Null where no single change brings another option level. */
  nearest: NearestFlip | null;
  /** The allowed option that TOPSIS puts first; null where nothing is compared. */
  topsisFirst: string | null;
  /** Does TOPSIS put the recommended option first? Null where nothing is compared. */
  agree: boolean | null;
}
