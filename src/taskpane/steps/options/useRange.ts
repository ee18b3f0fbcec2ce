// What the user said of one figure's range, and the ways to say something else.
import type { Amount, RangeAnswer, RangedId } from "../../../playbook/answers";
import { usePane } from "../../context";

interface OwnRange {
  answer: RangeAnswer | undefined;
  set: (side: "low" | "high", amount: Amount | undefined) => void;
  clear: () => void;
}

export function useRange(id: RangedId): OwnRange {
  const { state, dispatch } = usePane();
  return {
    answer: state.answers.risk?.ranges?.[id],
    set: (side, amount) =>
      dispatch({ type: "answered", change: { kind: "range", id, patch: { [side]: amount } } }),
    clear: () =>
      dispatch({
        type: "answered",
        change: { kind: "range", id, patch: { low: undefined, high: undefined } },
      }),
  };
}
