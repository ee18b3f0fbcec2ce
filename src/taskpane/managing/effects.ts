// Creates, updates, reads and removes the sheets about vendors. Knows no React.
import type { EffectTools } from "../effectTools";
import { todaySerial } from "./days";
import { dueRows, knownCriteria, knownMilestones, knownVendors, rowsToCheck } from "./read";
import type { Managed, ManagedKind } from "./types";

export interface Managing {
  /** Reads both sheets as they stand. */
  readManaged: () => Promise<void>;
  manage: (kind: ManagedKind) => Promise<void>;
  unmanage: (kind: ManagedKind) => Promise<void>;
}

export function createManaging(
  { store, door, run }: EffectTools,
  save: () => Promise<void>,
  now: () => Date = () => new Date(),
): Managing {
  const { dispatch, get } = store;

  async function read(): Promise<Managed> {
    const vendors = await door.readOwnSheet("vendors");
    const milestones = await door.readOwnSheet("milestones");
    const sheetOf = (own: { sheet: string; finished: boolean } | null) => ({
      exists: own !== null,
      finished: own?.finished ?? false,
      name: own?.sheet ?? null,
    });
    return {
      vendors: sheetOf(vendors),
      milestones: sheetOf(milestones),
      broken: [...(vendors?.broken ?? []), ...(milestones?.broken ?? [])],
      toCheck: rowsToCheck(vendors, milestones),
      knownVendors: knownVendors(vendors),
      knownCriteria: knownCriteria(vendors),
      knownMilestones: knownMilestones(milestones),
      due: dueRows(milestones),
      today: todaySerial(now()),
    };
  }
  const refresh = async (): Promise<void> => dispatch({ type: "managedRead", managed: await read() });

  return {
    readManaged: () => run("readManaged", refresh),
    manage: (kind) =>
      run("manage", async () => {
        dispatch({ type: "jobStarted", job: "manage" });
        await save();
        await refresh(); // what was typed meanwhile stays
        const today = todaySerial(now());
        const { managedPlan } = await import("./plans");
        const { name, restored } = await door.buildSheet((own) => managedPlan(kind, get(), today, own), kind);
        await refresh();
        dispatch({ type: "managedWritten", kind, name, restored });
      }),
    unmanage: (kind) =>
      run("unmanage", async () => {
        dispatch({ type: "jobStarted", job: "unmanage" });
        await door.removeSheet(kind);
        await refresh();
        dispatch({ type: "managedRemoved", kind });
      }),
  };
}
