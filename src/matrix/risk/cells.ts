// Where the numbers of risk stand, for the formulas of its blocks. Writes nothing.
import type { RangedId } from "../../playbook/answers";
import type { Context } from "../context";

type Setting = "spread" | "tooClose" | "safeFrom" | "trials" | "seed";

export function setting({ layout }: Context, key: Setting): string {
  return layout.risk.settings.block.abs(key, "settingValue");
}

/** A figure's low, likely or high as it is counted with. */
export function bound({ layout }: Context, id: RangedId, side: "low" | "likely" | "high"): string {
  return layout.risk.rangeWorkings.abs(id, side);
}

/** Low or high orders as a part of the likely ones: a cell that is empty text where they are missing. */
export function ordersFactor({ layout }: Context, side: "low" | "high"): string {
  return layout.risk.rangeWorkings.abs("orders", side === "low" ? "lowFactor" : "highFactor");
}
