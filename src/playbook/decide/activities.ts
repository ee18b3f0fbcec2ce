// The advice on each activity of an area, with the costs that its cost points compare.
import { advise } from "../advise";
import { activityOf } from "../activities";
import { AREA_ACTIVITIES } from "../areas";
import type { Answers } from "../answers";
import type { ActivityDecision } from "../decision";
import type { ActivityId, AreaId, AdviceInput, Trait, Verdict } from "../types";
import { traitsOf } from "./traits";

/** An option of the area with what its provider asks a month. */
export interface Offer {
  who: Partial<Record<ActivityId, string>>;
  today: boolean;
  fees: number | null;
}

export interface AreaSetting {
  offers: readonly Offer[];
  /** The area's cost today that ends on outsourcing, a month. */
  ending: number | null;
  /** Orders a day in one region. */
  ordersPerDay: number | null;
  deliveryHours: number | null;
}

export function decideActivities(area: AreaId, setting: AreaSetting, answers: Answers): ActivityDecision[] {
  return AREA_ACTIVITIES[area].map((activity) => decideActivity(activity, area, setting, answers));
}

function decideActivity(
  activity: ActivityId,
  area: AreaId,
  setting: AreaSetting,
  answers: Answers,
): ActivityDecision {
  const traits = traitsOf(activity, area, answers);
  const costs = comparedCosts(activity, setting);
  const { ordersPerDay, deliveryHours } = setting;
  const advice = advise({ activity, ...costs, ordersPerDay, deliveryHours, traits });
  const basePoints = pointsOf({ activity, traits });
  return {
    activity,
    advice,
    veto: advise({ activity, deliveryHours, traits: traits.filter((trait) => trait !== "no veto") }).veto,
    basePoints,
    volumePoints: pointsOf({ activity, traits, ordersPerDay }) - basePoints,
    lowestPrice: traits.includes("lowest price"),
    inHouseCost: costs.inHouseCost,
    outsourcedCost: costs.outsourcedCost,
  };
}

/**
 * What of today's cost ends against the cheapest provider that takes the activity. Where a provider has it today,
 * the cheapest option that takes it back stands on the other side.
 */
function comparedCosts(
  activity: ActivityId,
  { offers, ending }: AreaSetting,
): { inHouseCost: number | null; outsourcedCost: number | null } {
  const takenToday = offers.find((offer) => offer.today)?.who[activity] === "vendor";
  const wanted = takenToday ? "own" : "vendor";
  const fees = offers
    .filter(({ who, today, fees }) => !today && who[activity] === wanted && fees !== null)
    .map(({ fees }) => fees ?? 0);
  const other = fees.length > 0 ? Math.min(...fees) : null;
  return takenToday
    ? { inHouseCost: other, outsourcedCost: ending }
    : { inHouseCost: ending, outsourcedCost: other };
}

/** Points as if no veto stood; an activity to hire for has its lean only. */
function pointsOf(input: AdviceInput): number {
  const traits: Trait[] = [...(input.traits ?? []), "no veto"];
  return advise({ ...input, traits }).points ?? activityOf(input.activity).lean;
}

/** The verdict that all activities of an area share, else "Hybrid". */
export function areaVerdict(activities: readonly ActivityDecision[]): Verdict {
  const [first, ...rest] = activities.map(({ advice }) => advice.verdict);
  return first && rest.every((verdict) => verdict === first) ? first : "Hybrid";
}
