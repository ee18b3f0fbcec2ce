// The advice on each activity of an area, with the costs that its cost points compare.
import { advise } from "../advise";
import { activityOf } from "../activities";
import { AREA_ACTIVITIES } from "../areas";
import type { Answers } from "../answers";
import type { ActivityDecision } from "../decision";
import type { ActivityId, AreaId, AdviceInput, Option, Trait, Verdict } from "../types";
import { isMostlyOutside } from "./today";
import { traitsOf } from "./traits";

/** An option of the area with what its provider asks a month, hidden costs that count among it. */
interface Offer {
  who: Option["who"];
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
 * What of today's cost ends against the cheapest provider that takes the activity. Where a provider runs most of the
 * area today, the cheapest option that takes the activity back stands on the other side.
 */
function comparedCosts(activity: ActivityId, { offers, ending }: AreaSetting): ComparedCosts {
  const today = offers.find((offer) => offer.today);
  const side = today ? sideOf(activity, today.who) : null;
  if (side === null) return { inHouseCost: null, outsourcedCost: null };
  const fees = offers
    .filter(({ who, today, fees }) => !today && fees !== null && who[activity] === side)
    .map(({ fees }) => fees ?? 0);
  const other = fees.length > 0 ? Math.min(...fees) : null;
  return side === "own"
    ? { inHouseCost: other, outsourcedCost: ending }
    : { inHouseCost: ending, outsourcedCost: other };
}

type ComparedCosts = Pick<ActivityDecision, "inHouseCost" | "outsourcedCost">;

/**
 * Who would do the activity on the other side: "vendor" in an area that the store runs itself, "own" in one that a
 * provider runs. Null for the exceptions: the area's cost says nothing of an activity that today's option treats otherwise.
 */
export function sideOf(activity: ActivityId, today: Option["who"]): "own" | "vendor" | null {
  const outside = today[activity] === "vendor";
  if (isMostlyOutside(today)) return outside ? "own" : null;
  return outside ? null : "vendor";
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
