// What the recommended plan costs, as it moves with single figures and with the orders. Recommendations are held: it is
// the plan that is weighed here, not another one.
import type { AreaDecision, OptionDecision, PlanFigure, PlanShare, QuoteDecision } from "../decision";
import type { HiddenCostLine } from "../comparison";
import { feeId } from "../decide/feeId";
import { hiddenTotals } from "../decide/hidden";
import { quoteAtVolume } from "../quote/atVolume";
import type { RangedId } from "../answers";

export interface PlanParts {
  figures: readonly PlanFigure[];
  shares: readonly PlanShare[];
  quotes: readonly QuoteDecision[];
  areas: readonly AreaDecision[];
  hiddenCosts: readonly HiddenCostLine[];
  orders: number | null;
}

/** The option that the plan counts with: the recommended one, else today's; null where its cost is unknown. */
export function plannedOption({ options, today }: AreaDecision): OptionDecision | null {
  const planned =
    options.find(({ recommended }) => recommended) ?? options.find((one) => one.option === today);
  return planned?.costPerMonth == null ? null : planned;
}

/** Areas whose recommended option is another than today's. */
export function changingAreas(areas: readonly AreaDecision[]): AreaDecision[] {
  return areas.filter((area) => plannedOption(area)?.today === false);
}

/** How much of a cost figure ends under the plan, as a part of it. */
export function endingPart(id: RangedId, { shares, areas }: PlanParts): number {
  const changing = new Set(changingAreas(areas).map(({ area }) => area));
  return shares
    .filter(({ figure, area }) => figure === id && changing.has(area))
    .reduce((sum, { share, ends }) => sum + share * ends, 0);
}

/** What one more unit of a figure's month adds to the plan's cost a month: what goes on of a cost, all of a fee that is paid. */
export function plannedPart(id: RangedId, parts: PlanParts): number {
  if (id.startsWith("cost:")) return paidPart(id, parts);
  const known = new Set(parts.areas.filter((area) => plannedOption(area) !== null).map(({ area }) => area));
  const counted = parts.shares
    .filter(({ figure, area }) => figure === id && known.has(area))
    .reduce((sum, { share }) => sum + share, 0);
  return counted - endingPart(id, parts);
}

/** 1 for the fees of a recommended option, with the hidden costs that are a fraction of them; 0 for others. */
export function paidPart(id: RangedId, { areas, hiddenCosts }: PlanParts): number {
  const paid = newOptions(areas).find(({ option }) => feeId(option) === id);
  return paid ? 1 + hiddenTotals(hiddenCosts, paid.option).fraction : 0;
}

/** Hidden costs of recommended options that do not follow their fees, a month. */
export function hiddenPaid({ areas, hiddenCosts }: PlanParts): number {
  return newOptions(areas).reduce((sum, { option }) => sum + hiddenTotals(hiddenCosts, option).fixed, 0);
}

function newOptions(areas: readonly AreaDecision[]): OptionDecision[] {
  return changingAreas(areas).flatMap((area) => plannedOption(area) ?? []);
}

/** An option's cost a month at `factor` times the orders: fees by the quote where there is one, else along a line. */
export function costAt(option: OptionDecision, factor: number, { quotes, hiddenCosts }: PlanParts): number {
  const { costPerMonth, fixed, fees } = option;
  const line = fixed + ((costPerMonth ?? 0) - fixed) * factor;
  const quote = quotes.find((one) => one.option === option.option);
  const requoted = quote && fees !== null ? quoteAtVolume(quote, factor) : null;
  if (!quote || requoted === null || fees === null) return line;
  const feeLine = fees * (quote.fixedPart + (1 - quote.fixedPart) * factor);
  return line + (requoted - feeLine) * (1 + hiddenTotals(hiddenCosts, option.option).fraction);
}
