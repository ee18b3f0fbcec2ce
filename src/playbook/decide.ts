// From figures and answers to a decision: costs by area, ranked options, advice, what would flip it, what to beware of.
// Pure; knows no workbook, no sheet and no language.
import type { FoundRange } from "../figures/ranges/types";
import type { FigureId, Finding, Reason } from "../figures/types";
import type { Answers, CostSource } from "./answers";
import { DIRECTIONS, PRESET_WEIGHTS } from "./criteria";
import type { AreaDecision, Decision, PlanFigure, PlanShare } from "./decision";
import { decideArea } from "./decide/area";
import { areaCost, type ValueOf } from "./decide/areaCost";
import { feeId } from "./decide/feeId";
import { feeRows } from "./decide/fees";
import { planFigures, REQUIRED, type FigureSet } from "./decide/figures";
import { hiddenLines, hiddenWarnings } from "./decide/hidden";
import { loadedRateRow } from "./decide/loadedRate";
import type { Weighed } from "./decide/ranking";
import { settingRows } from "./decide/settings";
import { COST_SOURCES, planShares } from "./decide/sharing";
import { assumedToday, optionLines, type Line } from "./decide/today";
import { guards, namedTotals, storeCosts } from "./decide/totals";
import { areaWarnings, lostWarnings, oneFor, shareWarnings, undeliveredQuotes } from "./decide/warnings";
import { optionOf } from "./options";
import type { FoundQuote } from "./quote/find/types";
import { decideRisk } from "./risk/decideRisk";
import { AREAS, CRITERIA, type AreaId } from "./types";
import { weightsOf } from "./weighing/weightsOf";

/** `quotes`: what `findQuotes` found in the workbook, the ranges of the answers among them; `ranges`: what `findRanges` found. */
export function decide(
  findings: readonly Finding[],
  answers: Answers,
  quotes: readonly FoundQuote[] = [],
  ranges: readonly FoundRange[] = [],
): Decision {
  const figures = planFigures(findings, answers);
  const settings = settingRows(answers, figures.orders, figures.currency);
  const regions = Math.max(1, answers.business?.regions ?? 1);
  const shared = [...figures.rows, ...settings];
  const valueOf: ValueOf = (source) => shared.find(({ id }) => id === source)?.value ?? null;
  const shares = planShares(sourcesIn(shared), (source) => labelOf(source, shared), answers);
  const criteria = weighedCriteria(answers);
  const ordersPerDay = settings.find(({ id }) => id === "orders_per_day")?.value ?? null;

  const unknown: Reason[] = [];
  const loadedRate = loadedRateRow(answers, figures);
  const store = storeCosts(shares, valueOf, figures.value("gross_profit"));
  const plans = AREAS.map((area) => {
    const lines = linesOf(area, areaCost(area, shares, valueOf).today, answers, unknown);
    const quoted = feeRows(area, lines, answers, figures, quotes);
    const fees = quoted.map(({ row }) => row);
    const feesOf = (option: string): number | null =>
      fees.find(({ id }) => id === feeId(option))?.value ?? null;
    return {
      area,
      lines,
      fees,
      quotes: quoted.flatMap(({ quote }) => quote ?? []),
      hidden: hiddenLines({ area, lines, feesOf, loadedRate: loadedRate.value }, answers),
    };
  });
  const results = plans.map((plan) =>
    decideArea(
      {
        ...plan,
        shares,
        store,
        criteria,
        valueOf,
        orders: figures.orders,
        ordersPerDay: ordersPerDay === null ? null : ordersPerDay / regions,
      },
      answers,
    ),
  );
  const areas = results.map(({ decision }) => decision);
  const hiddenCosts = plans.flatMap(({ hidden }) => hidden);
  const quotesUsed = plans.flatMap(({ quotes }) => quotes);
  const settled = shared.filter(({ id }) => !id.startsWith("quote_"));
  const parts = {
    figures: [
      ...settled,
      ...plans.flatMap(({ fees }) => fees),
      ...(hiddenCosts.length > 0 ? [loadedRate] : []),
    ],
    shares,
    quotes: quotesUsed,
    areas,
    hiddenCosts,
    comparisons: results.flatMap(({ comparisons }) => comparisons),
    orders: figures.orders,
  };
  const { currency, warnings } = figures;
  const risk = decideRisk({ ...parts, answers, found: ranges, currency, warnings });
  return {
    ...parts,
    currency,
    amounts: answers.amounts,
    criteria,
    regions,
    costPerOrder: costPerOrder(areas, figures.orders),
    risk,
    totals: namedTotals(shares, valueOf, figures.orders),
    missing: missingOf(figures),
    guards: guards(shares, valueOf, figures.value("gross_profit")),
    warnings: [
      ...warnings,
      ...lostWarnings(answers),
      ...unknown,
      ...oneFor(
        "today_assumed",
        AREAS.filter((area) => answers.areas?.[area]?.today === undefined).map((area) => ({ area })),
      ),
      ...shareWarnings(shares, valueOf),
      ...incomplete(shares, valueOf),
      ...areaWarnings(areas, figures.orders),
      ...undeliveredQuotes(quotesUsed, shares, valueOf),
      ...hiddenWarnings(hiddenCosts),
    ],
  };
}

/** Costs that the store may have: the nine figures, missing or not, and the owner's time where it was given. */
function sourcesIn(rows: readonly PlanFigure[]): CostSource[] {
  return COST_SOURCES.filter((source) => rows.some(({ id }) => id === source));
}

function labelOf(source: CostSource, rows: readonly PlanFigure[]): string {
  const origin = rows.find(({ id }) => id === source)?.origin;
  return origin?.kind === "cells" ? origin.finding.label : "";
}

function weighedCriteria({ business, weighing, weights = weightsOf(weighing) ?? {} }: Answers): Weighed[] {
  const preset = PRESET_WEIGHTS[business?.valueProposition ?? "balanced"];
  return CRITERIA.map((id) => ({ id, direction: DIRECTIONS[id], weight: weights[id] ?? preset[id] }));
}

function linesOf(
  area: AreaId,
  costToday: number | null,
  answers: Answers,
  warnings: Reason[],
): readonly Line[] {
  const answer = answers.areas?.[area];
  const said = answer?.today === undefined ? undefined : optionOf(answer.today);
  const today = said?.area === area ? said.id : assumedToday(area, (costToday ?? 0) > 0);
  if (answer?.today !== undefined && said?.area !== area) {
    warnings.push({ code: "unknown_option", details: { area, option: answer.today } });
  }
  return optionLines(area, today, answer);
}

/** Now: all that is known. Recommended: areas without a recommendation go on as they are. */
function costPerOrder(areas: readonly AreaDecision[], orders: number | null): Decision["costPerOrder"] {
  const known = areas.filter(({ costToday }) => costToday !== null);
  if (orders === null || known.length === 0) return { now: null, recommended: null };
  const sum = (valueOf: (area: AreaDecision) => number): number =>
    known.reduce((at, area) => at + valueOf(area), 0);
  return {
    now: sum(({ costToday }) => costToday ?? 0) / orders,
    recommended: sum((area) => recommendedCost(area) ?? area.costToday ?? 0) / orders,
  };
}

function recommendedCost({ options }: AreaDecision): number | null {
  return options.find(({ recommended }) => recommended)?.costPerMonth ?? null;
}

function missingOf(figures: FigureSet): FigureId[] {
  return REQUIRED.filter((id) => figures.value(id) === null);
}

/** Areas that look cheaper than they are, because one of their costs is missing. */
function incomplete(shares: readonly PlanShare[], valueOf: ValueOf): Reason[] {
  return AREAS.flatMap((area) => {
    const { today, missing } = areaCost(area, shares, valueOf);
    if (today === null || missing.length === 0) return [];
    return [{ code: "area_incomplete", details: { area, figures: missing.join(", ") } }];
  });
}
