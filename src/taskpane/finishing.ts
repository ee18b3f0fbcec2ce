// Brings to an end what a build that broke off has left unfinished, when the workbook is opened again. Knows no React.
import type { EffectTools } from "./effectTools";
import type { SheetKind } from "../workbook";

export interface Finishing {
  /** Says which sheets are unfinished. */
  unfinished: () => Promise<SheetKind[]>;
  /** Builds them again, one after the other; stops where one fails, so that its reason stays on screen. */
  finish: (kinds: readonly SheetKind[]) => Promise<void>;
}

export function createFinishing(
  { store, door }: EffectTools,
  build: (kind: SheetKind) => Promise<void>,
): Finishing {
  return {
    unfinished: () => door.unfinishedSheets(),
    async finish(kinds) {
      for (const kind of kinds) {
        if (store.get().failure) return;
        await build(kind);
      }
    },
  };
}
