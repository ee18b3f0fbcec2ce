// What the user has to know before trusting the plan, as codes; sentences are in i18n (`sheet.warnings`).
import type { Reason } from "../../figures/types";
import type { AreaDecision, PlanShare, QuoteDecision } from "../decision";
import type { Answers } from "../answers";
import { lostCode } from "../follow/lost";
import { lostAnswers, lostDetails } from "../follow/lostAnswers";
import { COST_SOURCES } from "./sharing";
import type { ValueOf } from "./areaCost";

/** Shares that differ from 1 by more than this do not add up. */
const SHARE_DUST = 1e-9;

/** Figures whose cells are gone, or some of them, or hold no number. */
export function lostWarnings(answers: Answers): Reason[] {
  return lostAnswers(answers).map(({ id, ...mark }) => ({
    code: lostCode(mark.lost),
    details: { figure: id, ...lostDetails(mark) },
  }));
}

export function areaWarnings(areas: readonly AreaDecision[], orders: number | null): Reason[] {
  if (orders === null) return [{ code: "no_orders", details: {} }];
  const costless = areas.filter(({ costToday }) => costToday === null);
  const alone = areas.filter((area) => area.costToday !== null && isAlone(area));
  const vetoed = areas.filter(
    ({ costToday, ranked, recommended }) => costToday !== null && ranked > 0 && recommended === null,
  );
  return [
    ...oneFor("no_cost_today", costless),
    ...oneFor("nothing_compared", alone),
    ...oneFor("all_vetoed", vetoed),
    ...areas.flatMap(zeroCosts),
  ];
}

/** One warning for all areas that it is about; their ids are joined by commas. */
export function oneFor(code: string, areas: readonly Pick<AreaDecision, "area">[]): Reason[] {
  return areas.length === 0 ? [] : [{ code, details: { area: areas.map(({ area }) => area).join(", ") } }];
}

/** True where only today's option is ranked. */
function isAlone({ options, ranked }: AreaDecision): boolean {
  return ranked === 1 && options.every(({ today, rank }) => today === (rank !== null));
}

function zeroCosts({ area, options }: AreaDecision): Reason[] {
  return options
    .filter(({ costPerMonth }) => costPerMonth !== null && costPerMonth <= 0)
    .map(({ option }) => ({ code: "cost_zero", details: { area, option } }));
}

export function shareWarnings(shares: readonly PlanShare[], valueOf: ValueOf): Reason[] {
  return COST_SOURCES.flatMap((figure) => {
    const own = shares.filter((share) => share.figure === figure);
    if (own.length === 0 || valueOf(figure) === null) return [];
    const sum = own.reduce((at, { share }) => at + share, 0);
    const warnings: Reason[] = [];
    if (Math.abs(sum - 1) > SHARE_DUST) warnings.push({ code: "shares_sum", details: { figure, sum } });
    if (own.length > 1 && own.every(({ assumed }) => assumed)) {
      warnings.push({ code: "split_assumed", details: { figure } });
    }
    return warnings;
  });
}

/** Quotes for fulfilment without a fee for delivery, while today's delivery cost is taken to end with the change. */
export function undeliveredQuotes(
  quotes: readonly QuoteDecision[],
  shares: readonly PlanShare[],
  valueOf: ValueOf,
): Reason[] {
  const ends = shares.some(
    ({ figure, area, ends }) => figure === "delivery" && area === "fulfillment" && ends > 0,
  );
  if (!ends || valueOf("delivery") === null) return [];
  return quotes
    .filter(
      ({ option, delivery, monthly }) =>
        option.startsWith("fulfillment") && monthly !== null && delivery === null,
    )
    .map(({ vendor }) => ({ code: "quote_without_delivery", details: { vendor } }));
}
