// What follows from the figures and the answers: the input of the sheet plan, of plan.json and of the wizard's review.
import type { Extent, FigureId, Finding, Period, Reason } from "../figures/types";
import type { CostCurve } from "../engine/cost/curve/curve";
import type { Fee, VolumeDriver, Volumes } from "../engine/cost/quote/types";
import type { CostShare } from "./answers";
import type { KeptCell } from "./follow/lost";
import type { HiddenCostLine, OptionComparison } from "./comparison";
import type { RiskDecision, Robustness } from "./risk/types";
import type { ActivityId, Advice, AreaId, CriterionId, Direction, SourceId, Verdict } from "./types";

/** Where a number of the plan comes from. "cells": a live link; "quote": priced fee by fee on the sheet; "typed": an answer; "kept": the last value of a cell that is gone, or may be another one; "assumed": ours, with its reason; "missing". */
export type Origin =
  | { kind: "cells"; finding: Finding }
  | { kind: "cell"; sheet: string; address: string; sign: 1 | -1; extent?: Extent }
  | { kind: "quote"; sheet: string; address: string; volumes?: { sheet: string; address: string } }
  | { kind: "typed" }
  | { kind: "kept"; lost: KeptCell }
  | { kind: "assumed"; why: Reason }
  | { kind: "missing"; why: Reason };

/** A cost that an option's provider asks for, as a row of the plan's figures. */
export type FeeId = `cost:${string}`;
export type PlanFigureId =
  FigureId | FeeId | "orders_per_day" | "delivery_hours" | "owner_time" | "loaded_rate";

/** One row of PlanFigures. `id` is a figure, "cost:<option id>" for what an option's provider asks, or a setting such as "orders_per_day". */
export interface PlanFigure {
  id: PlanFigureId;
  origin: Origin;
  /** As it stands in the workbook (a cost written negative turned positive), before it is brought to a month; null when missing. */
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
  /** Of the cost a month: what does not move with the number of orders. */
  fixed: number;
  /** Judgements 1..5 by criterion but cost; the cost criterion is costPerOrder. */
  scores: Record<Exclude<CriterionId, "cost">, number>;
  /** Scaled to 0..1 within the area's ranked options; null when not ranked. */
  scaled: Record<CriterionId, number> | null;
  score: number | null;
  rank: number | null;
  /** TOPSIS: closeness to the ideal of the area's ranked options, 0..1; null when not ranked. */
  closeness: number | null;
  /** Activities for which this option breaks a veto (empty: none, or lifted). */
  vetoes: Advice["activity"][];
  recommended: boolean;
  /** `code` is a whole message key ("sheet.reasons.veto", "playbook.dependencies.chat_needs_hours"). */
  reasons: (Reason & { sources: readonly SourceId[] })[];
}

/** How one activity came to its advice, in parts that a sheet can recalculate. */
export interface ActivityDecision {
  activity: ActivityId;
  advice: Advice;
  /** The veto that the rules set, lifted or not. */
  veto: Advice["veto"];
  /** Points of lean and traits, which no cost changes. */
  basePoints: number;
  /** Points of the volume, which count only while no costs are compared. */
  volumePoints: number;
  /** The trait "lowest price" multiplies the cost points. */
  lowestPrice: boolean;
  /** The amounts a month compared; null where there is none. */
  inHouseCost: number | null;
  outsourcedCost: number | null;
}

/** What would bring another option level with the recommended one; null where nothing does. */
export interface AreaFlip {
  /** The recommended option's cost a month at which the next option draws level in score. */
  costPerMonth: number | null;
  costOption: string | null;
  /** Orders a month at which today's cost and the cheapest other option's cost cross. */
  orders: number | null;
  ordersOption: string | null;
  /** The smallest change of one weight (all others kept), as a fraction of that weight. */
  weight: { criterion: CriterionId; change: number; option: string } | null;
}

export interface AreaDecision {
  area: AreaId;
  today: string;
  /** Null where no option can be recommended: today's cost is missing, or every costed option breaks a veto. */
  recommended: string | null;
  verdict: Verdict;
  vetoLifted: boolean;
  advice: Advice[];
  activities: ActivityDecision[];
  options: OptionDecision[];
  /** How many options could be ranked; below 2 nothing was compared. */
  ranked: number;
  /** Cost today a month, and the part of it that ends on outsourcing. */
  costToday: number | null;
  costEnding: number | null;
  /** Months until the last cost that ends has ended. */
  endsAfterMonths: number;
  flip: AreaFlip;
  robustness: Robustness;
}

/** Where a driver's volume comes from. "cells": a volumes table, its cells as they stand, with what one of them counts for in a month. */
export type VolumeSource =
  | { kind: "cells"; sheet: string; cells: { address: string; factor: number; value: number }[] }
  | { kind: "orders" }
  | { kind: "items" }
  | { kind: "order_value" };

/** A fee of a quote, with the cells that a sheet can link to. */
export interface QuoteFee extends Omit<Fee, "tiers"> {
  includedCell: string | null;
  tiers: { rate: number; upTo: number | null; rateCell: string | null; upToCell: string | null }[];
  /** Units billed in a month and what they cost; null where a volume is missing. */
  billed: number | null;
  monthly: number | null;
}

/** A vendor's quote as the cost of an option, fee by fee. */
export interface QuoteDecision {
  option: string;
  vendor: string;
  sheet: string;
  range: string;
  fees: QuoteFee[];
  volumes: Partial<Record<VolumeDriver | "order value", VolumeSource>>;
  /** The month's quantities behind them. */
  counted: Volumes;
  /** Orders a month that it is priced with; null where unknown. */
  orders: number | null;
  /** Least monthly spend (0: none), what it adds to the fees, and the months that one-off fees are spread over. */
  minimum: number;
  topUp: number;
  months: number;
  /** All fees and the top-up a month; null where a volume is missing. */
  monthly: number | null;
  /** The part of it that does not move with orders (fees by month or week, one-off, the top-up), 0..1. */
  fixedPart: number;
  /** All one-off fees, in full. */
  oneOff: number;
  /** What of the monthly cost is for delivery to customers, by the fees' names; null where none says so. */
  delivery: number | null;
  /** The cost a month by the orders that the quote counts with, all volumes in proportion; null where one is missing. */
  curve: CostCurve | null;
  /** Drivers without a volume. */
  missing: (VolumeDriver | "order value")[];
}

export interface PlanShare extends CostShare {
  /** True where the split is ours, not the user's. */
  assumed: boolean;
  /** Why a split of ours is as it is; null for the user's own. */
  why: Reason | null;
  /** Part of the cost that does not move with the number of orders, 0..1 (an assumption of ours). */
  fixed: number;
}

/** Cost per order by Lindberg's components: "warehouse_only" facility + labour + supplies, "shipped" with delivery, "variable" what moves with orders. */
export interface NamedTotal {
  id: "warehouse_only" | "shipped" | "variable";
  costPerMonth: number | null;
  costPerOrder: number | null;
}

export interface Guard {
  /** "people", "rent" or "area:<area id>". */
  id: string;
  /** Share of gross profit; null where a figure is missing. */
  value: number | null;
  limit: number;
  exceeded: boolean;
}

export interface Decision {
  currency: string;
  /** As the user said; undefined: the workbook's own, not asked. */
  amounts?: "net" | "gross" | undefined;
  figures: PlanFigure[];
  criteria: { id: CriterionId; direction: Direction; weight: number }[];
  shares: PlanShare[];
  /** Quotes that options are priced by, laid out on the sheet. */
  quotes: QuoteDecision[];
  areas: AreaDecision[];
  /** Costs that quotes leave out; they count where the answers switch them on. */
  hiddenCosts: HiddenCostLine[];
  /** Every option with a cost, area by area, compared with today's over all volumes. */
  comparisons: OptionComparison[];
  /** Orders a month. */
  orders: number | null;
  /** Regions the orders a day are spread over. */
  regions: number;
  costPerOrder: { now: number | null; recommended: number | null };
  risk: RiskDecision;
  totals: NamedTotal[];
  missing: FigureId[];
  guards: Guard[];
  warnings: Reason[];
}
