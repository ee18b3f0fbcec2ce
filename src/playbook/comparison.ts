// What is known of the cost of one option beside its amount: how it moves with the orders, where it changes places with
// today's, what the change costs and when that is paid back. Types only.
import type { CostCurve } from "../engine/cost/curve/curve";
import type { Reason } from "../figures/types";
import type { HiddenCostId, HiddenCostMeasure } from "./hiddenCosts";
import type { NamedTotal } from "./decision";
import type { AreaId } from "./types";

/** A cost that the option's quote leaves out, as a line of the sheet. */
export interface HiddenCostLine {
  area: AreaId;
  option: string;
  id: HiddenCostId;
  /** Counts only where it is on; else it is a suggestion. */
  on: boolean;
  /** True where the value is the project's own judgement. */
  assumed: boolean;
  per: HiddenCostMeasure;
  /** A month, as `per` says. */
  value: number;
  /** Months it lasts, which makes it a cost of the change, not of a month; null: as long as the contract. */
  months: number | null;
  /** A month while it lasts; null where something is missing. */
  monthly: number | null;
  /** Why the amount is missing. */
  why: Reason | null;
}

/** Orders a month at which two costs change places; at a jump of a cost the border itself. */
export interface BreakEvenPoint {
  orders: number;
  cheaperAfter: "today" | "option";
}

/** Today's option against another one, over all volumes. */
export interface BreakEven {
  /** Every crossing, rising; empty: they never cross. */
  points: BreakEvenPoint[];
  /** Where they never cross: which one is cheaper at every volume. */
  always: "today" | "option" | "same" | null;
  /** Orders beyond which one of them has no price (a closed last tier); null: none. */
  upTo: number | null;
}

/** Months until a change is paid back: from the first day the provider is paid, and costs of today end one by one. */
export type Payback = { kind: "months"; months: number } | { kind: "never" } | { kind: "missing" };

/** An option with a cost, today's among them. */
export interface OptionComparison {
  area: AreaId;
  option: string;
  today: boolean;
  /** Cost a month by the orders of the month, priced by tiers, minimum and included quantities where there is a quote. */
  curve: CostCurve;
  /** Of today's volume a month; `fixedShare` of both together. */
  fixed: number;
  variable: number;
  fixedShare: number | null;
  /** Per cent that the store's profit moves with one per cent more orders, all other areas as today; null with a reason. */
  leverage: number | null;
  leverageMissing: Reason | null;
  /** Of the fulfilment options: warehouse only, shipped, variable; a null where it cannot be told apart. Else empty. */
  totals: NamedTotal[];
  /** Paid once for the change: one-off fees and hidden costs that end. Null for today's option. */
  setUp: number | null;
  /** Against today's option; null for that itself. */
  payback: Payback | null;
  breakEven: BreakEven | null;
}
