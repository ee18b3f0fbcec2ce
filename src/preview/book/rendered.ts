// Waits for the grid's first drawing: before it Univer knows nothing of scrolling, and asking is an error; and asked to
// calculate, it does nothing.
import { LifecycleStages } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";

export function rendered(api: FUniver): Promise<void> {
  if (api.getCurrentLifecycleStage() >= LifecycleStages.Rendered) return Promise.resolve();
  return new Promise((resolve) => {
    const listener = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage < LifecycleStages.Rendered) return;
      listener.dispose();
      resolve();
    });
  });
}
