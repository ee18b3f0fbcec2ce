// The lists for SAVINGRISK: what of today's costs would end, what would be paid instead, and what the volume does to both.
import type { SavingInput } from "../../engine/risk/savingRisk";
import type { AreaDecision } from "../decision";
import {
  changingAreas,
  costAt,
  endingPart,
  hiddenPaid,
  paidPart,
  plannedOption,
  type PlanParts,
} from "./planCosts";
import type { PlanRange, RiskDecision, SavingLine, SavingLines } from "./types";

/** As SAVINGRISK counts unless told otherwise, and as the sheet asks it. */
export const TRIALS = 100_000;
export const SEED = 1;

export function savingLines(ranges: readonly PlanRange[], parts: PlanParts): SavingLines {
  const hidden = hiddenPaid(parts);
  const volume = volumeLine(ranges, parts);
  const costs = ranges.filter(({ id }) => id !== "orders" && !id.startsWith("cost:"));
  const fees = ranges.filter(({ id }) => id.startsWith("cost:"));
  return {
    inHouse: [...costs.map((range) => times(range, endingPart(range.id, parts))), volume.gain],
    outsourced: [
      ...fees.map((range) => times(range, paidPart(range.id, parts))),
      { id: "hidden", low: hidden, likely: hidden, high: hidden },
      volume.base,
    ],
  };
}

/** The simulation that the sheet's SAVINGRISK runs, bit for bit. */
export function savingInput(
  { saving: { inHouse, outsourced } }: Pick<RiskDecision, "saving">,
  { trials = TRIALS, seed = SEED }: { trials?: number; seed?: number } = {},
): SavingInput {
  return { inHouse, outsourced, orders: null, trials, seed };
}

function times({ id, low, likely, high }: PlanRange, part: number): SavingLine {
  return { id, low: (low ?? 0) * part, likely: (likely ?? 0) * part, high: (high ?? 0) * part };
}

/**
 * As the orders go from low to high, the saving goes from s(low) over s(likely) to s(high). SAVINGRISK takes no negative
 * amounts, so the change is counted from its least value: "gain" is 0 .. change .. largest change, and "base" takes the
 * likely one off again.
 */
function volumeLine(ranges: readonly PlanRange[], parts: PlanParts): { gain: SavingLine; base: SavingLine } {
  const range = ranges.find(({ id }) => id === "orders");
  const { low, likely, high } = range ?? {};
  const known = low != null && likely != null && high != null && likely > 0;
  const changing = changingAreas(parts.areas);
  const at = (orders: number): number =>
    changing.reduce((sum, area) => sum + savingAt(area, orders / (likely ?? 1), parts), 0);
  const changes = known ? [at(low) - at(likely), 0, at(high) - at(likely)] : [0];
  const [least, most] = [Math.min(...changes), Math.max(...changes)];
  const base = 0 - least;
  return {
    gain: { id: "volume", low: 0, likely: base, high: most - least },
    base: { id: "volume", low: base, likely: base, high: base },
  };
}

function savingAt(area: AreaDecision, factor: number, parts: PlanParts): number {
  const today = area.options.find((option) => option.today);
  const planned = plannedOption(area);
  return today && planned ? costAt(today, factor, parts) - costAt(planned, factor, parts) : 0;
}
