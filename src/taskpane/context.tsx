// Hands the pane's state, effects and language to its components. Knows no figure and no step.
import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from "react";
import { translator, type Translate } from "../i18n";
import type { Decision } from "../playbook/decision";
import type { Effects } from "./effects";
import { formatFor, type Format } from "./format";
import type { Action, PaneState } from "./stateTypes";
import { decisionOf } from "./selectors";
import type { Store } from "./store";

export interface Pane {
  state: PaneState;
  dispatch: (action: Action) => void;
  effects: Effects;
  t: Translate;
  format: Format;
  decision: Decision;
}

const PaneContext = createContext<Pane | null>(null);

interface Props {
  store: Store<PaneState, Action>;
  effects: Effects;
  children: ReactNode;
}

export function PaneProvider({ store, effects, children }: Props) {
  const state = useSyncExternalStore(store.subscribe, store.get, store.get);
  const { findings, answers, grid, language } = state;
  const decision = useMemo(() => decisionOf({ findings, answers, grid }), [findings, answers, grid]);
  const words = useMemo(() => ({ t: translator(language), format: formatFor(language) }), [language]);
  const pane = useMemo(
    () => ({ state, dispatch: store.dispatch, effects, decision, ...words }),
    [state, store, effects, decision, words],
  );
  return <PaneContext.Provider value={pane}>{children}</PaneContext.Provider>;
}

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane outside of PaneProvider");
  return pane;
}
