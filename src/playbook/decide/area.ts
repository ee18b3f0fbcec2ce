// Everything that is decided about one area.
import type { Answers } from "../answers";
import type { AreaDecision, PlanFigure, PlanShare, QuoteDecision } from "../decision";
import type { HiddenCostLine, OptionComparison } from "../comparison";
import type { AreaId } from "../types";
import { areaVerdict, decideActivities } from "./activities";
import { areaCost, type ValueOf } from "./areaCost";
import { compareOptions, type StoreCosts } from "./comparisons";
import { feeId } from "./feeId";
import { areaFlip } from "./flip";
import { hiddenTotals } from "./hidden";
import { costedLines, decideOptions, fixedPartOfFees, flipOptions } from "./options";
import type { Weighed } from "./ranking";
import { areaRobustness } from "../risk/robustness";
import type { Line } from "./today";

export interface AreaInput {
  area: AreaId;
  lines: readonly Line[];
  shares: readonly PlanShare[];
  fees: readonly PlanFigure[];
  quotes: readonly QuoteDecision[];
  hidden: readonly HiddenCostLine[];
  /** All known costs of the store today, and its gross profit; null where that is missing. */
  store: StoreCosts | null;
  criteria: readonly Weighed[];
  orders: number | null;
  ordersPerDay: number | null;
  valueOf: ValueOf;
}

export interface AreaResult {
  decision: AreaDecision;
  comparisons: OptionComparison[];
}

export function decideArea(input: AreaInput, answers: Answers): AreaResult {
  const { area, lines, shares, fees, criteria, orders, ordersPerDay } = input;
  const cost = areaCost(area, shares, input.valueOf);
  const feesOf = (option: string): number | null =>
    fees.find(({ id }) => id === feeId(option))?.value ?? null;
  const costed = costedLines(
    lines,
    feesOf,
    (option) => fixedPartOfFees(area, option, input.quotes),
    (option) => hiddenTotals(input.hidden, option),
    cost,
  );
  const activities = decideActivities(
    area,
    {
      offers: costed.map(({ option, today, fees, hidden }) => ({
        who: option.who,
        today,
        fees: fees === null ? null : fees + hidden.monthly,
      })),
      ending: cost.ending,
      ordersPerDay,
      deliveryHours: answers.business?.deliveryHours ?? null,
    },
    answers,
  );
  const options = decideOptions(costed, { criteria, activities, orders });
  const recommended = options.find((option) => option.recommended)?.option ?? null;
  const comparisons = compareOptions({ ...input, costed });
  const flip = areaFlip(flipOptions(costed, options), recommended, criteria, orders, comparisons);
  const decision: AreaDecision = {
    area,
    today: lines.find((line) => line.today)?.option.id ?? "",
    recommended,
    verdict: areaVerdict(activities),
    vetoLifted: answers.liftedVetoes?.includes(area) ?? false,
    advice: activities.map(({ advice }) => advice),
    activities,
    options,
    ranked: options.filter(({ rank }) => rank !== null).length,
    costToday: cost.today,
    costEnding: cost.ending,
    endsAfterMonths: cost.afterMonths,
    flip,
    robustness: areaRobustness(options, flip, criteria, orders),
  };
  return { decision, comparisons };
}
