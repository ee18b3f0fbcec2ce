// How vendors are rated: the criteria with their starting weights, and the bounds of the verdict.
import type { VendorCriterion } from "./types";

/** Alignment and accessibility are S1's; the weights and the other criteria are this project's starting values. */
export const RATED: readonly VendorCriterion[] = [
  { id: "price", weight: 0.2, source: "own" },
  { id: "quality", weight: 0.2, source: "S1" },
  { id: "alignment", weight: 0.2, source: "S1" },
  { id: "accessibility", weight: 0.15, source: "S1" },
  { id: "experience", weight: 0.1, source: "own" },
  { id: "flexibility", weight: 0.1, source: "S4" },
  { id: "systems", weight: 0.05, source: "own" },
];

/** As in VENDORSCORE. */
export const HIGHEST_RATING = 5;
/** Below this score nobody is a choice; a starting value of ours. */
export const LEAST_SCORE = 60;
