// Writes the decision matrix, and looks what is there where that fails. Knows no React.
import type { EffectTools } from "./effectTools";
import { decisionOf } from "./selectors";

export function createCreating(
  { store, door, run }: EffectTools,
  save: () => Promise<void>,
): () => Promise<void> {
  const { dispatch, get } = store;

  /** What a failure has left. Where that cannot be read either, the failure that came first is the one to tell. */
  const readSheet = (): Promise<void> =>
    door.sheetState().then(
      (sheet) => dispatch({ type: "sheetRead", sheet }),
      () => undefined,
    );

  return () =>
    run("create", async () => {
      const { answers, findings, language } = get();
      dispatch({ type: "jobStarted", job: "create" });
      await save();
      const { planSheet } = await import("../matrix/planSheet");
      try {
        const { name, kept } = await door.buildSheet((own) => planSheet(decisionOf(get()), language, own));
        dispatch({ type: "sheetWritten", name, kept, basis: { answers, findings, language } });
      } catch (error) {
        await readSheet();
        throw error;
      }
    });
}
