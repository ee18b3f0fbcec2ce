// Switches the suggested hidden costs on for each option that gets a price: the wizard adds them, the user takes them
// off. What was answered before stays.
import { useEffect } from "react";
import { withSuggestedHiddenCosts } from "../../../playbook/hiddenCosts";
import { usePane } from "../../context";

export function useSuggestedHiddenCosts(): void {
  const { state, dispatch, decision } = usePane();
  const answered = state.answers.hiddenCosts;
  const silent = [...new Set(decision.hiddenCosts.map(({ option }) => option))].filter(
    (option) => answered?.[option] === undefined,
  );
  const key = silent.join(" ");
  useEffect(() => {
    if (key === "" || !state.loaded) return;
    const hiddenCosts = withSuggestedHiddenCosts(answered, key.split(" "));
    dispatch({ type: "answered", change: { kind: "general", patch: { hiddenCosts } } });
  }, [key, answered, state.loaded, dispatch]);
}
