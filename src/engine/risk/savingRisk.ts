// How sure a saving is: Monte Carlo over uncertain costs in-house and outsourced, and uncertain orders.
import { savingRun } from "./savingRun";
import type { Triangle } from "./triangular";

export interface SavingRisk {
  mean: number;
  p10: number;
  p50: number;
  p90: number;
  /** Share of the trials in which outsourcing costs less. */
  chance: number;
}

export interface SavingInput {
  inHouse: readonly Triangle[];
  outsourced: readonly Triangle[];
  /** Costs are per order then, and the saving is for all orders. */
  orders: Triangle | null;
  trials: number;
  seed: number;
}

/** Saving = in-house - outsourced (x orders), each line drawn on its own. Same seed, same result. */
export function savingRisk(input: SavingInput): SavingRisk {
  const run = savingRun(input);
  while (run.next() < run.trials);
  return run.result();
}
