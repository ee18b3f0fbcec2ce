// How long the fuzzing tests search. In a normal run: few, always the same. `npm run fuzz` sets more, and another seed.
import fc from "fast-check";

const seed = Number(process.env.FUZZ_SEED ?? 1);
const seconds = Number(process.env.FUZZ_SECONDS ?? 0);
/** As printed with a counter-example: goes straight to it. */
const path = process.env.FUZZ_PATH;

/**
 * Runs the property: `runs` times, or for as long as `npm run fuzz` was told. A failure names seed, path and
 * counter-example; it is made smaller in what is left of the time.
 */
export async function search<T>(name: string, property: fc.IAsyncProperty<T>, runs: number): Promise<void> {
  const from = Date.now();
  const result = await fc.check(property, {
    seed,
    numRuns: seconds > 0 ? Number.MAX_SAFE_INTEGER : runs,
    ...(seconds > 0 && { interruptAfterTimeLimit: seconds * 1000 }),
    ...(path !== undefined && { path, endOnFailure: true }),
  });
  const took = Math.round((Date.now() - from) / 1000);
  if (LONG) process.stdout.write(`${name}: ${result.numRuns} runs in ${took} s, ${verdict(result.failed)}\n`);
  if (!result.failed || result.counterexample === null) return;
  const again = `FUZZ_PATH="${result.counterexamplePath ?? ""}" npm run fuzz -- 60 ${seed} "${name}"`;
  throw new Error(`${again}\n${fc.stringify(result.counterexample)}`, { cause: result.errorInstance });
}

const verdict = (failed: boolean): string => (failed ? "found something" : "nothing found");

/** True in `npm run fuzz`. */
export const LONG = seconds > 0;

/** Milliseconds that one test may take; the last run ends when it ends. */
export const PATIENCE = (2 * seconds + 300) * 1000;
