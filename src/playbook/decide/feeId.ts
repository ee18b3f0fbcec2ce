// The row of the plan's figures that holds what an option's provider asks.
import type { FeeId } from "../decision";

export function feeId(option: string): FeeId {
  return `cost:${option}`;
}
