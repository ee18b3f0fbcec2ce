// Guards against overcommitting people or money in one area (S4), and the costs that quotes leave out.
// The limits are this project's own starting values, which users set. Sentences live in i18n (`playbook.guards`).
import type { CostFigure } from "../figures/types";
import type { SourceId } from "./types";

export interface Guard {
  id: "people" | "rent" | "area";
  /** The costs that count; for "area": every area's committed cost, one guard an area. */
  figures: readonly CostFigure[];
  /** Largest harmless share of gross profit, a fraction. */
  limit: number;
  source: SourceId;
}

export const GUARDS: readonly Guard[] = [
  { id: "people", figures: ["labor", "customer_service", "hr"], limit: 0.5, source: "S4" },
  { id: "rent", figures: ["facility"], limit: 0.15, source: "S4" },
  { id: "area", figures: [], limit: 0.35, source: "S4" },
];

/** What a provider's quote does not say, to be added to it; each can be edited or switched off. */
export interface HiddenCost {
  id: "oversight" | "transition" | "rework" | "risk_buffer";
  /** How `value` is to be read: hours a month at a loaded rate, or a fraction of the provider's monthly fee. */
  per: "hours a month" | "fraction of fee";
  value: number;
  /** Months it lasts; null: as long as the contract. */
  months: number | null;
}

export const HIDDEN_COSTS: readonly HiddenCost[] = [
  { id: "oversight", per: "hours a month", value: 8, months: null },
  { id: "transition", per: "fraction of fee", value: 0.2, months: 3 },
  { id: "rework", per: "fraction of fee", value: 0.03, months: null },
  { id: "risk_buffer", per: "fraction of fee", value: 0.05, months: null },
];
