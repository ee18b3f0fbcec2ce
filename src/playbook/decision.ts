// What follows from the figures and the answers: the input of the sheet plan, of plan.json and of the wizard's review.
import type { CostFigure, FigureId, Finding, Period, Reason } from "../figures/types";
import type { CostShare } from "./answers";
import type { Advice, AreaId, CriterionId, Direction, SourceId, Verdict } from "./types";

/** Where a number of the plan comes from. "cells": a live link; "typed": an answer; "assumed": ours, with its reason; "missing". */
export type Origin =
  | { kind: "cells"; finding: Finding }
  | { kind: "cell"; sheet: string; address: string; sign: 1 | -1 }
  | { kind: "typed" }
  | { kind: "assumed"; why: Reason }
  | { kind: "missing"; why: Reason };

/** One row of PlanFigures. `id` is a figure, "cost:<option id>" for what an option's provider asks, or a setting such as "orders_per_day". */
export interface PlanFigure {
  id: FigureId | `cost:${string}` | "orders_per_day" | "delivery_hours" | "owner_time";
  origin: Origin;
  /** As it stands in the workbook, before it is brought to a month; null when missing. */
  raw: number | null;
  period: Period;
  /** The value the plan calculates with: a month's amount, or the size itself; null when missing. */
  value: number | null;
  /** value = raw x factor. */
  factor: number;
  unit: string;
  note: Reason | null;
}

export interface OptionDecision {
  option: string;
  today: boolean;
  /** What the provider asks a month (the today option: null). */
  fees: number | null;
  costPerMonth: number | null;
  costPerOrder: number | null;
  /** Judgements 1..5 by criterion but cost; the cost criterion is costPerOrder. */
  scores: Record<Exclude<CriterionId, "cost">, number>;
  /** Scaled to 0..1 within the area's ranked options; null when not ranked. */
  scaled: Record<CriterionId, number> | null;
  score: number | null;
  rank: number | null;
  /** Activities for which this option breaks a veto (empty: none, or lifted). */
  vetoes: Advice["activity"][];
  recommended: boolean;
  reasons: (Reason & { sources: readonly SourceId[] })[];
}

export interface AreaDecision {
  area: AreaId;
  today: string;
  recommended: string | null;
  verdict: Verdict;
  vetoLifted: boolean;
  advice: Advice[];
  options: OptionDecision[];
  /** Cost today a month, and the part of it that ends on outsourcing. */
  costToday: number | null;
  costEnding: number | null;
}

export interface Decision {
  currency: string;
  figures: PlanFigure[];
  criteria: { id: CriterionId; direction: Direction; weight: number }[];
  shares: (CostShare & { assumed: boolean; figure: CostFigure })[];
  areas: AreaDecision[];
  /** Orders a month. */
  orders: number | null;
  costPerOrder: { now: number | null; recommended: number | null };
  missing: FigureId[];
  guards: { id: string; value: number | null; limit: number; exceeded: boolean }[];
  warnings: Reason[];
}
