// The answers on the business, and the way to change them.
import type { Answers } from "../../../playbook/answers";
import type { BusinessPatch } from "../../answerChanges";
import { usePane } from "../../context";

export function useBusiness(): [NonNullable<Answers["business"]>, (patch: BusinessPatch) => void] {
  const { state, dispatch } = usePane();
  return [
    state.answers.business ?? {},
    (patch) => dispatch({ type: "answered", change: { kind: "business", patch } }),
  ];
}
