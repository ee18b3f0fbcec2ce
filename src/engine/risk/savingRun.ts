// The Monte Carlo of a saving, a block of trials at a time, so that whoever runs it can show progress or stop. Knows no
// clock: how many blocks go in one turn is the caller's.
import { percentile } from "./percentile";
import { fillUniform, seeded } from "./random";
import type { SavingInput, SavingRisk } from "./savingRisk";
import { addTriangular } from "./triangular";

/** Trials drawn at a time: what they need stays in the processor's cache. */
export const BLOCK = 4096;

export interface SavingRun {
  readonly trials: number;
  /** Draws one block more; returns how many trials are done. */
  next(): number;
  /** Of the trials done; all of them: what `savingRisk` says of the same input, bit for bit. Ends the run. */
  result(): SavingRisk;
}

export function savingRun({ inHouse, outsourced, orders, trials, seed }: SavingInput): SavingRun {
  const savings = new Float64Array(trials);
  const state = seeded(seed);
  const uniform = new Float64Array(BLOCK);
  const volume = new Float64Array(BLOCK);
  let done = 0;

  function drawBlock(): void {
    const count = Math.min(BLOCK, trials - done);
    const block = savings.subarray(done, done + count);
    for (const cost of inHouse) {
      fillUniform(state, uniform, count);
      addTriangular(block, uniform, count, cost, 1);
    }
    for (const cost of outsourced) {
      fillUniform(state, uniform, count);
      addTriangular(block, uniform, count, cost, -1);
    }
    if (orders) {
      volume.fill(0);
      fillUniform(state, uniform, count);
      addTriangular(volume, uniform, count, orders, 1);
      for (let i = 0; i < count; i++) block[i] = (block[i] ?? 0) * (volume[i] ?? 0);
    }
    done += count;
  }

  return {
    trials,
    next() {
      if (done < trials) drawBlock();
      return done;
    },
    result: () => summary(savings.subarray(0, done)),
  };
}

/** Reorders the savings. */
function summary(savings: Float64Array): SavingRisk {
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
