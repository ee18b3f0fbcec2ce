// The costs that quotes leave out, line by line, and what of them counts. Nothing counts that the user has not switched
// on; what cannot be calculated is missing with its reason, never 0.
import type { Reason } from "../../figures/types";
import type { Answers, HiddenCostAnswer } from "../answers";
import type { HiddenCostLine } from "../comparison";
import { HIDDEN_COSTS, optionsWithHiddenCosts, type HiddenCost } from "../hiddenCosts";
import type { AreaId } from "../types";
import type { Line } from "./today";

/** What counts of an option's hidden costs. */
export interface HiddenTotals {
  /** A month, as long as the contract; of it what does not move with the fees, and the rest as a fraction of them. */
  monthly: number;
  fixed: number;
  fraction: number;
  /** Once, for the change. */
  setUp: number;
}

export interface HiddenSetting {
  area: AreaId;
  lines: readonly Line[];
  feesOf: (option: string) => number | null;
  /** Of an hour of one's own people; null: missing. */
  loadedRate: number | null;
}

/** For each compared option with fees that gives work away, and for each that the user has answered for. */
export function hiddenLines(setting: HiddenSetting, { hiddenCosts = {} }: Answers): HiddenCostLine[] {
  const { area, lines, feesOf } = setting;
  const today = lines.find((line) => line.today)?.option.id ?? "";
  const concerned = optionsWithHiddenCosts(area, today);
  return lines
    .filter(
      ({ option: { id }, today }) =>
        !today && (hiddenCosts[id] ?? (concerned.includes(id) && feesOf(id) !== null)),
    )
    .flatMap(({ option: { id } }) =>
      HIDDEN_COSTS.map((cost) => lineOf(cost, id, setting, hiddenCosts[id]?.[cost.id])),
    );
}

function lineOf(
  cost: HiddenCost,
  option: string,
  { area, feesOf, loadedRate }: HiddenSetting,
  answer: HiddenCostAnswer | undefined,
): HiddenCostLine {
  const per = answer?.per ?? cost.per;
  const value = answer?.value ?? cost.value;
  const months = answer?.months === undefined ? cost.months : answer.months || null;
  const unit = { "hours a month": loadedRate, "fraction of fee": feesOf(option), amount: 1 }[per];
  return {
    area,
    option,
    id: cost.id,
    on: answer?.on ?? false,
    assumed: answer?.value === undefined,
    per,
    value,
    months,
    monthly: unit === null ? null : value * unit,
    why: unit === null ? missing(per === "hours a month" ? "no_loaded_rate" : "no_fee", option) : null,
  };
}

function missing(code: string, option: string): Reason {
  return { code, details: { option } };
}

/** What is on and known; what is on and missing is warned of by `hiddenWarnings`. */
export function hiddenTotals(lines: readonly HiddenCostLine[], option: string): HiddenTotals {
  const totals: HiddenTotals = { monthly: 0, fixed: 0, fraction: 0, setUp: 0 };
  for (const { on, option: own, per, value, months, monthly } of lines) {
    if (!on || own !== option || monthly === null) continue;
    if (months !== null) {
      totals.setUp += monthly * months;
      continue;
    }
    totals.monthly += monthly;
    if (per === "fraction of fee") totals.fraction += value;
    else totals.fixed += monthly;
  }
  return totals;
}

/** One for all options with suggestions that do not count, one for those with a line that counts and has no amount. */
export function hiddenWarnings(lines: readonly HiddenCostLine[]): Reason[] {
  const options = (of: (line: HiddenCostLine) => boolean): string =>
    [...new Set(lines.filter(of).map(({ option }) => option))].join(", ");
  const silent = new Set(lines.filter(({ on }) => on).map(({ option }) => option));
  const [suggested, unknown] = [
    options(({ option }) => !silent.has(option)),
    options(({ on, monthly }) => on && monthly === null),
  ];
  return [
    ...(suggested ? [{ code: "hidden_not_counted", details: { options: suggested } }] : []),
    ...(unknown ? [{ code: "hidden_missing", details: { options: unknown } }] : []),
  ];
}
