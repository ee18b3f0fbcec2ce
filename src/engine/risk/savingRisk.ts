// How sure a saving is: Monte Carlo over uncertain costs in-house and outsourced, and uncertain orders.
import { percentile } from "./percentile";
import { fillUniform, seeded } from "./random";
import { addTriangular, type Triangle } from "./triangular";

export interface SavingRisk {
  mean: number;
  p10: number;
  p50: number;
  p90: number;
  /** Share of the trials in which outsourcing costs less. */
  chance: number;
}

/** Trials drawn at a time: what they need stays in the processor's cache. */
const BLOCK = 4096;

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
  const savings = simulate(input);
  let sum = 0;
  let cheaper = 0;
  for (const saving of savings) {
    sum += saving;
    if (saving > 0) cheaper++;
  }
  return {
    mean: sum / savings.length,
    p10: percentile(savings, 0.1),
    p50: percentile(savings, 0.5),
    p90: percentile(savings, 0.9),
    chance: cheaper / savings.length,
  };
}

function simulate({ inHouse, outsourced, orders, trials, seed }: SavingInput): Float64Array {
  const savings = new Float64Array(trials);
  const state = seeded(seed);
  const uniform = new Float64Array(BLOCK);
  const volume = new Float64Array(BLOCK);
  for (let start = 0; start < trials; start += BLOCK) {
    const count = Math.min(BLOCK, trials - start);
    const block = savings.subarray(start, start + count);
    for (const cost of inHouse) {
      fillUniform(state, uniform, count);
      addTriangular(block, uniform, count, cost, 1);
    }
    for (const cost of outsourced) {
      fillUniform(state, uniform, count);
      addTriangular(block, uniform, count, cost, -1);
    }
    if (!orders) continue;
    volume.fill(0);
    fillUniform(state, uniform, count);
    addTriangular(volume, uniform, count, orders, 1);
    for (let i = 0; i < count; i++) block[i] = (block[i] ?? 0) * (volume[i] ?? 0);
  }
  return savings;
}
