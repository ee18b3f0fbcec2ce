// Keeps the answers in the workbook: a moment after each change, one save at a time.
import type { EffectTools } from "./effectTools";
import { answersToSave } from "./selectors";

export interface Saving {
  save: () => Promise<void>;
  /** Takes the present answers for saved ones: they have just been read. */
  markSaved: () => void;
  /** Saves `delay` milliseconds after the last change; returns the function that ends it. */
  saveOnChange: (delay?: number) => () => void;
}

export function createSaving({ store, door, run }: EffectTools): Saving {
  let saved = "";
  let tried = "";
  let queue: Promise<void> = Promise.resolve();
  const present = () => JSON.stringify(answersToSave(store.get()));

  const save = () =>
    run("save", async () => {
      const answers = answersToSave(store.get());
      const text = JSON.stringify(answers);
      if (text === saved) return;
      tried = text;
      // An earlier save that failed has told its own caller; this one only waits for its turn.
      queue = queue.catch(() => undefined).then(() => door.saveAnswers(answers));
      await queue;
      saved = text;
    });

  return {
    save,
    markSaved() {
      saved = present();
    },
    saveOnChange(delay = 600) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const unsubscribe = store.subscribe(() => {
        const text = present();
        // What failed is tried again when the user says so or changes something, not for ever.
        if (!store.get().loaded || text === saved || text === tried) return;
        clearTimeout(timer);
        timer = setTimeout(() => void save(), delay);
      });
      return () => {
        clearTimeout(timer);
        unsubscribe();
      };
    },
  };
}
