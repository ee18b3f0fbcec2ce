// The wizard's progress, saved with the workbook so that it survives any other program.
import type { Answers } from "../playbook/answers";
import { inExcel, inExcelAlone } from "./run";
import { openStore } from "./state/store";

/** What the user has answered so far; null in a workbook that has no answers. */
export function loadAnswers(): Promise<Answers | null> {
  return inExcel(async (context) => (await openStore(context)).state.answers);
}

export function saveAnswers(answers: Answers): Promise<void> {
  return inExcelAlone(async (context) => {
    const store = await openStore(context);
    store.save({ ...store.state, answers });
    await context.sync();
    // A sheet that another pane has finished meanwhile stays known.
    const theirs = store.overtaken();
    if (!theirs) return;
    store.save({ ...theirs, answers });
    await context.sync();
  });
}
