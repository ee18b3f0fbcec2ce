// What counts of an option's hidden costs, as terms for the formulas of other blocks. Writes nothing.
import type { Context } from "../context";
import { HIDDEN_COST_IDS, type HiddenCostId } from "../../playbook/hiddenCosts";

export function hiddenKey(option: string, id: HiddenCostId): string {
  return `${option}|${id}`;
}

type Sum = "counted" | "once" | "countedFixed" | "countedPart";

/** A sum over the option's lines; null where it has none. */
export function hiddenSum({ layout }: Context, option: string, column: Sum): string | null {
  const { hidden, hiddenWorkings } = layout;
  const [first, last] = [HIDDEN_COST_IDS[0], HIDDEN_COST_IDS[HIDDEN_COST_IDS.length - 1]].map((id) =>
    hiddenKey(option, id ?? "oversight"),
  );
  if (!hidden || !hiddenWorkings || !first || !hidden.block.has(first)) return null;
  const cells =
    column === "counted" || column === "once"
      ? hidden.block.span(column, first, last)
      : hiddenWorkings.span(column, first, last);
  return `SUM(${cells})`;
}

/** "+SUM(...)", or nothing. */
export function plusHidden(context: Context, option: string, column: Sum): string {
  const sum = hiddenSum(context, option, column);
  return sum === null ? "" : `+${sum}`;
}
