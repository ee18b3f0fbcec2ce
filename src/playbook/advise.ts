// The advice on one activity: vetoes first, then points, then the verdict, each step kept as a reason.
// Knows no language: a reason's `code` is its key in the i18n section `playbook`.
import { activityOf } from "./activities";
import type { Activity, Advice, AdviceInput, AdviceReason, Trait, Verdict } from "./types";

/** Promised delivery within so many hours is left to nobody else (S0). */
export const URGENT_HOURS = 12;
/** Orders a day in one region up to which outside delivery pays (S0). */
export const DELIVERY_ORDERS_PER_DAY = 200;
/** Total points from which the verdict leaves "Hybrid", on either side. */
export const BORDER = 1.5;

const COST_CAP = 3;
const LOWEST_PRICE_FACTOR = 1.5;
/** Costs this close to each other, with points this close to a border, decide nothing. */
const CLOSE_COSTS = 0.05;
const CLOSE_POINTS = 0.5;
const PREMIUM_SENSITIVE = new Set(["storage", "packing", "returns", "delivery"]);

/** Given means a positive number: 0 and blank both stand for "not given". */
type Given = number | null;

export function advise(input: AdviceInput): Advice {
  const activity = activityOf(input.activity);
  const traits = new Set(input.traits);
  return underVeto(activity, input, traits) ?? byPoints(activity, input, traits);
}

function underVeto(activity: Activity, input: AdviceInput, traits: Set<Trait>): Advice | null {
  const veto = vetoOf(activity, input, traits);
  if (veto === "hire") {
    return vetoed(activity, veto, "Hire", [
      reason(null, `notes.${activity.id}`, activity.sources.join(", ")),
    ]);
  }
  if (veto === null || traits.has("no veto")) return null;
  if (veto === "delivery_hours") {
    const hours = given(input.deliveryHours) ?? 0;
    return vetoed(activity, veto, "Keep in-house", [
      reason(null, "reasons.veto_delivery_hours", "S0", { hours }),
    ]);
  }
  const code = activity.flag === "contact" ? "reasons.veto_contact" : "reasons.veto_contact_trait";
  return vetoed(activity, veto, "Keep in-house", [
    reason(null, code, "S0"),
    reason(null, "reasons.contact_other_view", "S2, S4"),
  ]);
}

/** The rule that would decide whatever the costs, lifted or not. */
function vetoOf(activity: Activity, input: AdviceInput, traits: Set<Trait>): Advice["veto"] {
  if (activity.flag === "hire") return "hire";
  if (activity.id === "delivery") {
    const hours = given(input.deliveryHours);
    return hours !== null && hours <= URGENT_HOURS ? "delivery_hours" : null;
  }
  return activity.flag === "contact" || traits.has("customer contact") ? "contact" : null;
}

function byPoints(activity: Activity, input: AdviceInput, traits: Set<Trait>): Advice {
  const inHouse = given(input.inHouseCost);
  const outsourced = given(input.outsourcedCost);
  const difference = inHouse !== null && outsourced !== null ? relativeDifference(inHouse, outsourced) : null;
  const reasons = [
    ...liftedReasons(activity, input, traits),
    reason(activity.lean, `notes.${activity.id}`, activity.sources.join(", ")),
    ...costReasons(inHouse, outsourced, traits),
    ...volumeReasons(activity, given(input.ordersPerDay), difference !== null),
    ...traitReasons(activity, traits),
  ];
  const points = tidy(reasons.reduce((sum, { points }) => sum + (points ?? 0), 0));
  return {
    activity: activity.id,
    verdict: verdictOf(points, activity, difference),
    points,
    veto: null,
    reasons,
  };
}

function liftedReasons(activity: Activity, input: AdviceInput, traits: Set<Trait>): AdviceReason[] {
  return vetoOf(activity, input, traits) === null ? [] : [reason(0, "reasons.veto_lifted", "S0")];
}

function costReasons(inHouse: Given, outsourced: Given, traits: Set<Trait>): AdviceReason[] {
  if (inHouse === null && outsourced === null) {
    return traits.has("lowest price") ? [reason(0, "reasons.lowest_price_without_costs", "S4")] : [];
  }
  if (inHouse === null || outsourced === null) return [reason(0, "reasons.one_cost", "S4")];
  const difference = relativeDifference(inHouse, outsourced);
  const held = Math.max(-COST_CAP, Math.min(COST_CAP, 10 * difference));
  const lowest = traits.has("lowest price");
  const points = tidy(lowest ? held * LOWEST_PRICE_FACTOR : held);
  const side = difference > 0 ? "outsourcing_cheaper" : difference < 0 ? "in_house_cheaper" : "cost_equal";
  return [
    reason(points, `reasons.${side}${lowest && difference !== 0 ? "_lowest_price" : ""}`, "S4", {
      inHouse: rounded(inHouse),
      outsourced: rounded(outsourced),
      percent: rounded(Math.abs(difference) * 100),
    }),
  ];
}

function volumeReasons(activity: Activity, ordersPerDay: Given, compared: boolean): AdviceReason[] {
  if (activity.id !== "delivery" || ordersPerDay === null) return [];
  const details = { orders: rounded(ordersPerDay), threshold: DELIVERY_ORDERS_PER_DAY };
  if (compared) return [reason(0, "reasons.volume_context", "S0", details)];
  return ordersPerDay <= DELIVERY_ORDERS_PER_DAY
    ? [reason(1, "reasons.volume_low", "S0", details)]
    : [reason(-4, "reasons.volume_high", "S0", details)];
}

function traitReasons(activity: Activity, traits: Set<Trait>): AdviceReason[] {
  const reasons: AdviceReason[] = [];
  if (traits.has("part time")) reasons.push(reason(1, "reasons.part_time", "S4"));
  if (traits.has("specialist skill")) reasons.push(reason(1, "reasons.specialist_skill", "S4"));
  if (traits.has("core strength")) reasons.push(reason(-2, "reasons.core_strength", "S4"));
  if (traits.has("process linked")) reasons.push(reason(-1, "reasons.process_linked", "S0"));
  if (traits.has("premium service")) {
    reasons.push(
      PREMIUM_SENSITIVE.has(activity.id)
        ? reason(-1, "reasons.premium_service", "S0, S4")
        : reason(0, "reasons.premium_service_elsewhere", "S0, S4"),
    );
  }
  if (traits.has("customer contact") && activity.id === "delivery") {
    reasons.push(reason(0, "reasons.contact_at_delivery", "S0"));
  }
  return reasons;
}

function verdictOf(points: number, activity: Activity, difference: number | null): Verdict {
  const close = difference !== null && tidy(Math.abs(difference)) <= CLOSE_COSTS;
  const fromBorder = tidy(Math.abs(Math.abs(points) - BORDER));
  if (close && fromBorder <= CLOSE_POINTS) return "Too close to call";
  if (points >= BORDER) return activity.flag === "kpi" ? "Outsource with KPIs" : "Outsource";
  return points <= -BORDER ? "Keep in-house" : "Hybrid";
}

function vetoed(activity: Activity, veto: Advice["veto"], verdict: Verdict, reasons: AdviceReason[]): Advice {
  return { activity: activity.id, verdict, points: null, veto, reasons };
}

function reason(
  points: number | null,
  code: string,
  source: string,
  details: AdviceReason["details"] = {},
): AdviceReason {
  return { points, code, details, source };
}

function given(value: number | null | undefined): Given {
  return value === null || value === undefined || value === 0 ? null : value;
}

/** Share of the larger cost that outsourcing saves; negative where it costs more. */
function relativeDifference(inHouse: number, outsourced: number): number {
  return (inHouse - outsourced) / Math.max(inHouse, outsourced);
}

/** Takes binary dust off (0.1 + 0.2), so that a total of 1.5 is on the border. */
function tidy(points: number): number {
  return Math.round(points * 1e9) / 1e9;
}

/** For sentences: two decimals are enough. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
