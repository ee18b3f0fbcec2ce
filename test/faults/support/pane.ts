// The pane without its window, on a workbook in the stand-in: what the user would press, and what she would read.
import { hasMessage, translator } from "../../../src/i18n";
import { createEffects, type Effects } from "../../../src/taskpane/effects";
import { initialState, reduce } from "../../../src/taskpane/state";
import type { Action, Failure, PaneState } from "../../../src/taskpane/stateTypes";
import { createStore, type Store } from "../../../src/taskpane/store";
import * as workbook from "../../../src/workbook";

export interface Pane {
  store: Store<PaneState, Action>;
  effects: Effects;
}

/** A pane that has just been opened, or one in the middle of its work. */
export function openPane(state: PaneState = initialState("en")): Pane {
  const store = createStore<PaneState, Action>(reduce, state);
  return { store, effects: createEffects(store, workbook) };
}

/** What the failure's bar says, in both languages; throws where it has no words of its own for it. */
export function wordsOf({ job, code, details }: Failure): string[] {
  return (["en", "pl"] as const).map((language) => {
    const t = translator(language);
    const [what, why] = [`pane.attempts.${job}`, `pane.failures.${code}`];
    if (!hasMessage(what) || !hasMessage(why)) throw new Error(`No words for ${job}, ${code}`);
    const words = `${t(what)} ${t(why, details)}`;
    if (!/^[A-ZŻ„“].{30,}/.test(words) || /[{}]|undefined/.test(words))
      throw new Error(`Not a sentence: ${words}`);
    return words;
  });
}
