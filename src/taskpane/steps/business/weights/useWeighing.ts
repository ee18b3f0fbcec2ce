// How the criteria are weighed, and the way to change it.
import type { Weighing } from "../../../../playbook/answers";
import { usePane } from "../../../context";

export function useWeighing(): [Weighing, (patch: Partial<Weighing>) => void] {
  const { state, dispatch } = usePane();
  return [
    state.answers.weighing ?? {},
    (patch) => dispatch({ type: "answered", change: { kind: "weighing", patch } }),
  ];
}
