// Freezing, restoring and repairing formulas, as the pane asks for it. Knows no React.
import type { Skipped } from "../workbook";
import type { EffectTools } from "./effectTools";

export type SharingJob = "freeze" | "restore" | "repair" | "forget";

/** What came of it, for the user to read. */
export interface SharingReport {
  job: SharingJob;
  /** Formulas that were frozen, restored or repaired. */
  count: number;
  skipped: readonly Skipped[];
}

export interface Sharing {
  /** Asks the workbook how many formulas are frozen in it. */
  readFrozen: () => Promise<void>;
  share: (job: SharingJob) => Promise<void>;
}

export function createSharing({ store, door, run }: EffectTools): Sharing {
  const { dispatch } = store;
  const work: Record<SharingJob, () => Promise<Omit<SharingReport, "job">>> = {
    async freeze() {
      const { frozen, skipped } = await door.freezeForSharing();
      return { count: frozen, skipped };
    },
    async restore() {
      const { restored, skipped } = await door.restoreFormulas();
      return { count: restored, skipped };
    },
    async repair() {
      const { repaired, skipped } = await door.repairFormulas();
      return { count: repaired, skipped };
    },
    async forget() {
      await door.forgetFrozen();
      return { count: 0, skipped: [] };
    },
  };
  return {
    readFrozen: () =>
      run("frozen", async () => {
        dispatch({ type: "frozenRead", frozen: await door.frozenCount() });
      }),
    share: (job) =>
      run(job, async () => {
        dispatch({ type: "jobStarted", job });
        const result = await work[job]();
        dispatch({ type: "shared", report: { job, ...result }, frozen: await door.frozenCount() });
      }),
  };
}
