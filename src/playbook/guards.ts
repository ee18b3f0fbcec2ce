// Guards against overcommitting people or money in one area (S4).
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
