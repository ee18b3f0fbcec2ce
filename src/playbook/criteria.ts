// The criteria of the matrix, their directions, and the weights that each value proposition starts with.
// Names live in i18n (`playbook.criteria`, `playbook.presets`).
import { CRITERIA, type CriterionId, type Direction, type PresetId } from "./types";

/** Cost per order and cash needed up front are better when small; all others when large. */
export const DIRECTIONS: Record<CriterionId, Direction> = {
  cost: "min",
  control: "max",
  contact: "max",
  service: "max",
  flexibility: "max",
  cash: "min",
  skills: "max",
  speed: "max",
};

type Weights = Record<CriterionId, number>;

function percent(...shares: [number, number, number, number, number, number, number, number]): Weights {
  return Object.fromEntries(CRITERIA.map((id, i) => [id, (shares[i] ?? 0) / 100])) as Weights;
}

/** Weights by value proposition; each set adds up to 1. The emphasis follows S4, the numbers are this project's. */
export const PRESET_WEIGHTS: Record<PresetId, Weights> = {
  //                    cost control contact service flexibility cash skills speed
  premium: percent(10, 18, 20, 25, 7, 5, 10, 5), // S4: quick, responsive service on premium goods
  lowest_price: percent(45, 5, 5, 10, 15, 10, 5, 5), // S4: every cost, overheads included, as low as possible
  balanced: percent(25, 12, 12, 13, 13, 10, 8, 7), // S4: low fixed cost and quick reaction
  speciality: percent(10, 22, 15, 18, 8, 5, 17, 5), // S4: special goods are best handled by those who know them
  fast_delivery: percent(15, 15, 8, 25, 10, 5, 7, 15), // S0: a promise of hours is kept by your own people
};
