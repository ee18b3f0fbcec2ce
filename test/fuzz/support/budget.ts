// How long the fuzzing tests search. In a normal run: few, always the same. `npm run fuzz` sets more, and another seed.
import fc from "fast-check";

const seed = Number(process.env.FUZZ_SEED ?? 1);
const seconds = Number(process.env.FUZZ_SECONDS ?? 0);

/** Runs the property: `runs` times, or for as long as `npm run fuzz` was told. A failure names seed and counter-example. */
export async function search<T>(property: fc.IAsyncProperty<T>, runs: number): Promise<void> {
  await fc.assert(property, {
    seed,
    numRuns: seconds > 0 ? Number.MAX_SAFE_INTEGER : runs,
    ...(seconds > 0 && { interruptAfterTimeLimit: seconds * 1000 }),
    endOnFailure: seconds === 0,
  });
}

/** True in `npm run fuzz`. */
export const LONG = seconds > 0;

/** Milliseconds that one test may take. */
export const PATIENCE = (seconds + 60) * 1000;
