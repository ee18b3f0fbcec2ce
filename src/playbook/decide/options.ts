// The options of one area with their costs, scores and ranks; the recommended one is marked.
import { DEPENDENCIES } from "../areas";
import type { ActivityDecision, OptionDecision, QuoteDecision } from "../decision";
import type { AreaId, CriterionId, Option, SourceId } from "../types";
import type { AreaCost } from "./areaCost";
import type { FlipOption } from "./flip";
import { closeness } from "../risk/closeness";
import type { HiddenTotals } from "./hidden";
import { rankOptions, type Ranked, type Values, type Weighed } from "./ranking";
import { recommend } from "./recommend";
import type { Line } from "./today";

export interface CostedLine extends Line {
  /** What the provider asks a month; null where unknown, and for the option that runs today. */
  fees: number | null;
  /** Of the fees: what does not move with orders. */
  feeFixed: number;
  /** Costs that the fees leave out and that count. */
  hidden: HiddenTotals;
  costPerMonth: number | null;
  /** Of the cost a month: what does not move with orders. */
  fixed: number;
}

const NOTHING_HIDDEN: HiddenTotals = { monthly: 0, fixed: 0, fraction: 0, setUp: 0 };

/**
 * A quote says which part of its fees is fixed. Else an assumption, editable on the sheet: fees move with orders where
 * parcels are handled; elsewhere a provider is paid by the month.
 */
export function fixedPartOfFees(area: AreaId, option: string, quotes: readonly QuoteDecision[]): number {
  const quote = quotes.find((one) => one.option === option && one.monthly !== null);
  return quote?.fixedPart ?? (area === "fulfillment" ? 0 : 1);
}

/** Today's option costs the area's shares; another one its fees, hidden costs, and what goes on of today's cost. */
export function costedLines(
  lines: readonly Line[],
  feesOf: (option: string) => number | null,
  fixedPartOf: (option: string) => number,
  hiddenOf: (option: string) => HiddenTotals,
  cost: AreaCost,
): CostedLine[] {
  return lines.map((line) => {
    if (line.today) {
      const nothing = { fees: null, feeFixed: 0, hidden: NOTHING_HIDDEN };
      return { ...line, ...nothing, costPerMonth: cost.today, fixed: cost.fixed };
    }
    const fees = feesOf(line.option.id);
    const hidden = hiddenOf(line.option.id);
    const feeFixed = (fees ?? 0) * fixedPartOf(line.option.id);
    return {
      ...line,
      fees,
      feeFixed,
      hidden,
      costPerMonth: fees === null ? null : fees + hidden.monthly + (cost.staying ?? 0),
      fixed: feeFixed * (1 + hidden.fraction) + hidden.fixed + cost.stayingFixed,
    };
  });
}

export interface OptionSetting {
  criteria: readonly Weighed[];
  activities: readonly ActivityDecision[];
  orders: number | null;
}

export function decideOptions(lines: readonly CostedLine[], setting: OptionSetting): OptionDecision[] {
  const { orders, criteria, activities } = setting;
  const rows = lines.map((line) => {
    const costPerOrder = line.costPerMonth === null || orders === null ? null : line.costPerMonth / orders;
    return { line, costPerOrder, vetoes: brokenVetoes(line.option, activities) };
  });
  const compared = rows.filter(({ costPerOrder }) => costPerOrder !== null && costPerOrder > 0);
  const values = compared.map(({ line, costPerOrder }) => valuesOf(line.option, costPerOrder ?? 0));
  const ranks = rankOptions(values, criteria);
  const close = closeness(values, criteria);
  const placeOf = new Map(compared.map((row, i) => [row.line, i]));
  const ranked = rows.map((row) => {
    const place = placeOf.get(row.line) ?? -1;
    return { ...row, ranked: ranks[place] ?? null, closeness: close[place] ?? null };
  });
  const best = recommend(
    ranked.map(({ line, ranked, vetoes }) => ({
      today: line.today,
      score: ranked?.score ?? null,
      vetoed: vetoes.length > 0,
    })),
  );
  return ranked.map(({ line, costPerOrder, vetoes, ranked, closeness }, i) => ({
    option: line.option.id,
    today: line.today,
    fees: line.fees,
    costPerMonth: line.costPerMonth,
    costPerOrder,
    fixed: line.fixed,
    scores: line.option.scores,
    scaled: ranked?.scaled ?? null,
    score: ranked?.score ?? null,
    rank: ranked?.rank ?? null,
    closeness,
    vetoes,
    recommended: i === best,
    reasons: reasonsFor(line, vetoes),
  }));
}

export function flipOptions(lines: readonly CostedLine[], options: readonly OptionDecision[]): FlipOption[] {
  return lines.map(({ costPerMonth }, i) => {
    const option = options[i];
    return {
      option: option?.option ?? "",
      today: option?.today ?? false,
      vetoed: (option?.vetoes.length ?? 0) > 0,
      costPerMonth,
      ranked: option ? rankedOf(option) : null,
    };
  });
}

function rankedOf({ scaled, score, rank }: OptionDecision): Ranked | null {
  return scaled === null || score === null || rank === null ? null : { scaled, score, rank };
}

/** Activities that the option gives to a provider although a veto stands. */
function brokenVetoes({ who }: Option, activities: readonly ActivityDecision[]): OptionDecision["vetoes"] {
  return activities
    .filter(({ activity, advice }) => who[activity] === "vendor" && advice.veto !== null)
    .map(({ activity }) => activity);
}

function valuesOf({ scores }: Option, cost: number): Values {
  return { cost, ...scores } satisfies Record<CriterionId, number>;
}

function reasonsFor(
  { option, today }: CostedLine,
  vetoes: OptionDecision["vetoes"],
): OptionDecision["reasons"] {
  const reasons: OptionDecision["reasons"] = [];
  if (today) reasons.push({ code: "sheet.reasons.today", details: {}, sources: [] });
  if (vetoes.length > 0) {
    const sources: SourceId[] = ["S0"];
    reasons.push({ code: "sheet.reasons.veto", details: { activities: vetoes.join(", ") }, sources });
  }
  for (const { id, options, source } of DEPENDENCIES) {
    if (options.includes(option.id)) {
      reasons.push({ code: `playbook.dependencies.${id}`, details: {}, sources: [source] });
    }
  }
  return reasons;
}
