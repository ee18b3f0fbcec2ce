// Listens to the selection in the workbook while the user picks a cell or a range, and no longer.
import type { EffectTools } from "./effectTools";
import type { PickTarget } from "./stateTypes";

export interface Picking {
  pick: (target: PickTarget) => Promise<void>;
  endPick: () => Promise<void>;
}

export function createPicking({ store, door, run }: EffectTools): Picking {
  const { dispatch, get } = store;
  let stopListening: (() => Promise<void>) | null = null;

  async function readSelection(): Promise<void> {
    const wantsRange = get().picking?.kind === "quote";
    const selection = await (wantsRange ? door.readSelectedRange() : door.readSelection());
    dispatch({ type: "selectionRead", selection });
  }

  async function stop(): Promise<void> {
    const unsubscribe = stopListening;
    stopListening = null;
    if (unsubscribe) await run("pick", unsubscribe);
  }

  async function endPick(): Promise<void> {
    dispatch({ type: "pickEnded" });
    await stop();
  }

  // Leaving the step ends picking as well: whatever ended it, nobody listens on.
  store.subscribe(() => {
    if (!get().picking) void stop();
  });

  return {
    async pick(target) {
      await endPick();
      await run("pick", async () => {
        dispatch({ type: "pickStarted", target });
        stopListening = await door.onSelectionChanged(() => void run("pick", readSelection));
        if (get().picking === target) await readSelection();
        else await stop();
      });
    },
    endPick,
  };
}
