// Runs a Monte Carlo in short turns, so that the pane stays alive meanwhile, shows how far it is, and can stop it.
// Knows no React; clock and pause are handed in for tests.
import type { SavingInput, SavingRisk } from "../../engine/risk/savingRisk";
import { savingRun } from "../../engine/risk/savingRun";

export interface SimulationOptions {
  signal: AbortSignal;
  onProgress: (done: number) => void;
  now?: () => number;
  pause?: () => Promise<void>;
}

/** Milliseconds of one turn: a frame is 16, and the pane needs some of it. */
const TURN = 10;

/** The result, bit for bit that of the sheet's SAVINGRISK on the same lines; null where it was stopped. */
export async function simulate(input: SavingInput, options: SimulationOptions): Promise<SavingRisk | null> {
  const { signal, onProgress, now = () => performance.now(), pause = nextTask } = options;
  const run = savingRun(input);
  let done = 0;
  while (done < run.trials) {
    const end = now() + TURN;
    do done = run.next();
    while (done < run.trials && now() < end);
    onProgress(done);
    await pause();
    if (signal.aborted) return null;
  }
  return run.result();
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
