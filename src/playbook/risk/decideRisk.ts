// Everything about risk that is decided beside the areas: ranges, the saving's lines, the tornado.
import type { FoundRange } from "../../figures/ranges/types";
import type { Reason } from "../../figures/types";
import type { Answers } from "../answers";
import type { PlanParts } from "./planCosts";
import { planRanges, statedSpread } from "./ranges";
import { savingLines } from "./saving";
import { tornado } from "./tornado";
import type { RiskDecision } from "./types";

export interface RiskInput extends PlanParts {
  answers: Answers;
  found: readonly FoundRange[];
  currency: string;
  warnings: Reason[];
}

export function decideRisk(input: RiskInput): RiskDecision {
  const ranges = planRanges(input.figures, input);
  return {
    spread: statedSpread(input.answers),
    ranges,
    saving: savingLines(ranges, input),
    tornado: tornado(ranges, input),
  };
}
