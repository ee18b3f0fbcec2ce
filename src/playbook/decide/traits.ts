// Which traits an activity has, from what the user said of the business.
import type { Answers } from "../answers";
import type { ActivityId, AreaId, Trait } from "../types";

/** Activities whose own way of doing it makes premium service (S0, S4). */
const PREMIUM: readonly ActivityId[] = ["storage", "packing", "returns", "delivery"];

export function traitsOf(activity: ActivityId, area: AreaId, answers: Answers): Trait[] {
  const { strengths = [], traits = {}, valueProposition } = answers.business ?? {};
  const found = new Set<Trait>(traits[activity]);
  if (strengths.includes(activity) || strengths.includes(area)) found.add("core strength");
  if (valueProposition === "premium" && PREMIUM.includes(activity)) found.add("premium service");
  if (valueProposition === "lowest_price") found.add("lowest price");
  if (answers.liftedVetoes?.includes(area)) found.add("no veto");
  return [...found];
}
