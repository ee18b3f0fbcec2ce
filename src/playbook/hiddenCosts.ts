// What a provider's quote does not say, to be added to it: the time of one's own people, the change itself, mistakes,
// the unforeseen. The sources give no figures: the starting values are this project's own judgement, marked so wherever
// they are shown, and each line counts only where the user switches it on. Names live in i18n (`playbook.hiddenCosts`).
import type { CostFigure } from "../figures/types";
import { AREA_OPTIONS, optionOf } from "./options";
import type { HiddenCostAnswers } from "./answers";
import type { AreaId, Option } from "./types";

/** How a line's value is to be read: hours a month at the loaded rate, a fraction of the provider's fees, or an amount. */
export const HIDDEN_COST_MEASURES = ["hours a month", "fraction of fee", "amount"] as const;
export type HiddenCostMeasure = (typeof HIDDEN_COST_MEASURES)[number];

export const HIDDEN_COST_IDS = ["oversight", "transition", "rework", "risk_buffer"] as const;
export type HiddenCostId = (typeof HIDDEN_COST_IDS)[number];

export interface HiddenCost {
  id: HiddenCostId;
  per: HiddenCostMeasure;
  /** A month. */
  value: number;
  /** Months it lasts, which makes it a cost of the change; null: as long as the contract. */
  months: number | null;
}

/** The project's own judgement: two hours a week; a fifth of the fees while both run side by side; 3 and 5 in a hundred. */
export const HIDDEN_COSTS: readonly HiddenCost[] = [
  { id: "oversight", per: "hours a month", value: 8, months: null },
  { id: "transition", per: "fraction of fee", value: 0.2, months: 3 },
  { id: "rework", per: "fraction of fee", value: 0.03, months: null },
  { id: "risk_buffer", per: "fraction of fee", value: 0.05, months: null },
];

/** What people on staff cost: over their number and their hours it gives the loaded rate of one hour. */
export const PEOPLE_COSTS: readonly CostFigure[] = ["labor", "customer_service", "hr"];
/** Hours that one of them works a month, holidays and sickness off; the project's own judgement. */
export const HOURS_A_MONTH = 160;

/** True where the option gives a provider work that today's option does not: there a quote leaves costs out. */
export function hasHiddenCosts(option: Option, today: Option | undefined): boolean {
  return Object.entries(option.who).some(
    ([activity, who]) => who === "vendor" && today?.who[activity as keyof Option["who"]] !== "vendor",
  );
}

/** Options of an area that have hidden costs when they are held against today's. */
export function optionsWithHiddenCosts(area: AreaId, today: string): string[] {
  const now = optionOf(today);
  return AREA_OPTIONS[area]
    .filter((option) => option.id !== today && hasHiddenCosts(option, now))
    .map(({ id }) => id);
}

/**
 * The suggested lines of these options switched on, with their starting values; what was answered before stays as it is.
 * For the wizard, when the user first reaches the options.
 */
export function withSuggestedHiddenCosts(
  answers: HiddenCostAnswers | undefined,
  options: readonly string[],
): HiddenCostAnswers {
  const switched = options.map((option) => [
    option,
    Object.fromEntries(HIDDEN_COSTS.map(({ id }) => [id, answers?.[option]?.[id] ?? { on: true }])),
  ]);
  return { ...answers, ...(Object.fromEntries(switched) as HiddenCostAnswers) };
}
