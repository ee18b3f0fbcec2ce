// The columns of every block, in order; a number is how many columns of the sheet one covers.
import { CRITERIA, type CriterionId } from "../playbook/types";
import { single } from "./grid/block";

/** Criteria but cost, whose column in the matrix is the cost per order. */
export const JUDGED = CRITERIA.filter((id): id is Exclude<CriterionId, "cost"> => id !== "cost");

export const SUMMARY = {
  area: 1,
  today: 1,
  recommended: 3,
  now: 1,
  then: 1,
  saving: 1,
  savedAfter: 1,
  verdict: 2,
  remark: 5,
};
export const FLIPS = {
  area: 1,
  rival: 1,
  costLevel: 1,
  costChange: 1,
  crossing: 2,
  ordersChange: 1,
  weightCriterion: 2,
  weightChange: 1,
  weightRival: 4,
  breakEvenFees: 1,
};
export const GUARDS = single(["guard", "status", "costPerMonth", "shareOfProfit", "limit"] as const);
export const TOTALS = { component: 2, costPerMonth: 1, costPerOrder: 1, shareOfTotal: 1 };
export const CHECKS = { number: 1, point: 15 };
export const FIGURES = single(["figure", "value", "unit", "source", "note"] as const);
export const QUOTES = single([
  "quotedFee",
  "quoteRange",
  "rate",
  "per",
  "volume",
  "included",
  "billed",
  "above",
  "upTo",
  "tierMode",
  "quoteCost",
  "quotePerOrder",
] as const);
export const WEIGHTS = single(["criterion", "direction", "weight"] as const);
export const SHARES = single([
  "cost",
  "area",
  "share",
  "ends",
  "afterMonths",
  "costPerMonth",
  "ofWhichEnds",
  "fixed",
  "basis",
] as const);
export const ACTIVITIES = single([
  "activity",
  "verdict",
  "inHouse",
  "outsourced",
  "difference",
  "costPoints",
  "volumePoints",
  "basePoints",
  "total",
  "veto",
  "area",
] as const);
export const MATRIX = single([
  "area",
  "option",
  "costPerMonth",
  "costPerOrder",
  ...JUDGED,
  "score",
  "rank",
  "isRecommended",
  "verdict",
  "why",
  "source",
] as const);
export const VOLUME_STEPS = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 2.75, 3];

const OPTION_WORKINGS = [
  "option",
  "fees",
  "asked",
  "feeFixed",
  "fixedCost",
  "perOrder",
  "compared",
  "eligible",
  "scaled",
  "vetoes",
  "allowed",
  "crossing",
  "withoutCost",
  "otherCost",
  "level",
  "rivalCost",
  "flipWeight",
] as const;
const AREA_WORKINGS = [
  "area",
  "costToday",
  "costEnding",
  "costStaying",
  "fixedToday",
  "fixedStaying",
  "savedAfter",
  "todayPlace",
  "bestPlace",
  "leaderScore",
  "leaderWithoutCost",
  "othersLowest",
  "level",
  "rivalPlace",
  "leader",
  "smallestOf",
  "smallest",
  "decidingCriterion",
  "decidingOption",
] as const;

const PER_OPTION = ["eligible", "scaled", "flipWeight"] as const;
const PER_AREA = ["leader", "smallestOf"] as const;
/** Some workings have a column for each criterion. */
type ByCriterion<Name extends string, Group extends string> = Exclude<Name, Group> | `${Group}:${string}`;
export type OptionWorking = ByCriterion<(typeof OPTION_WORKINGS)[number], (typeof PER_OPTION)[number]>;
export type AreaWorking = ByCriterion<(typeof AREA_WORKINGS)[number], (typeof PER_AREA)[number]>;

export const optionWorkings = (criteria: readonly string[]): Record<OptionWorking, number> =>
  single(OPTION_WORKINGS.flatMap((name) => spread(name, PER_OPTION, criteria)));

export const areaWorkings = (criteria: readonly string[]): Record<AreaWorking, number> =>
  single(AREA_WORKINGS.flatMap((name) => spread(name, PER_AREA, criteria)));

function spread<Name extends string, Group extends Name>(
  name: Name,
  groups: readonly Group[],
  criteria: readonly string[],
): ByCriterion<Name, Group>[] {
  const group = groups.find((one) => one === name);
  return group ? criteria.map((id) => `${group}:${id}` as const) : [name as Exclude<Name, Group>];
}

export const SHARE_WORKINGS = single([
  "cost",
  "shareSum",
  "counted",
  "fixedShare",
  "stayingShare",
  "moving",
  "endedBy",
  "paidTwice",
] as const);
