// Creates and updates the decision matrix from the figures as they are at that moment: what has moved, changed or gone since
// they were read is read again, and the user is asked before a last value is written in a figure's place. Knows no React.
import { lostAnswers } from "../playbook/follow/lostAnswers";
import { linkAnswers } from "../playbook/follow/marks";
import type { EffectTools } from "./effectTools";
import type { Scanning } from "./scanning";
import { decisionOf } from "./selectors";

export function createCreating(
  { store, door, run }: EffectTools,
  save: () => Promise<void>,
  { read, hasMoved }: Pick<Scanning, "read" | "hasMoved">,
): () => Promise<void> {
  const { dispatch, get } = store;

  /** What a failure has left. Where that cannot be read either, the failure that came first is the one to tell. */
  const readSheet = (): Promise<void> =>
    door.sheetState().then(
      (sheet) => dispatch({ type: "sheetRead", sheet }),
      () => undefined,
    );

  async function build(): Promise<void> {
    const { answers, findings, language } = get();
    dispatch({ type: "jobStarted", job: "create" });
    await save();
    const { planSheet } = await import("../matrix/planSheet");
    const { name, kept, restored } = await door.buildSheet((own) =>
      planSheet(decisionOf(get()), language, own),
    );
    const basis = { answers: linkAnswers(answers), findings, language };
    dispatch({ type: "sheetWritten", name, kept, restored, built: answers, basis });
  }

  /** Reads again and goes on, unless that lost a figure, or the user gave it up. */
  async function buildAnew(): Promise<void> {
    const before = new Set(lostFigures());
    if (!(await read())) return;
    const lost = lostFigures();
    if (lost.every((figure) => before.has(figure))) await build();
    else dispatch({ type: "noticed", notice: { kind: "lost", count: lost.length } });
  }

  const lostFigures = (): string[] =>
    lostAnswers(get().answers).map(({ id, lost, part }) => `${id} ${lost} ${part?.left}`);

  async function create(): Promise<void> {
    if (get().sheet.exists && (await hasMoved())) return buildAnew();
    try {
      await build();
    } catch (error) {
      if ((error as { code?: unknown } | null)?.code !== "figures_changed") throw error;
      await buildAnew();
    }
  }

  return () =>
    run("create", async () => {
      dispatch({ type: "jobStarted", job: "create" });
      try {
        await create();
      } catch (error) {
        await readSheet();
        throw error;
      }
    });
}
