// Where everything stands: sections from top to bottom, workings to the right of them. Blocks are placed here before
// any formula is written, so that formulas can refer to each other by name.
import { CRITERIA, type AreaId } from "../playbook/types";
import type { Decision, PlanShare, QuoteDecision, QuoteFee } from "../playbook/decision";
import {
  ACTIVITIES,
  type AreaWorking,
  areaWorkings,
  CHECKS,
  FIGURES,
  FLIPS,
  GUARDS,
  MATRIX,
  optionWorkings,
  type OptionWorking,
  QUOTES,
  SHARE_WORKINGS,
  SHARES,
  SUMMARY,
  TOTALS,
  WEIGHTS,
} from "./columns";
import { COMPARISON, HIDDEN, HIDDEN_WORKINGS, TOTAL_WORKINGS } from "./costs/columns";
import { curveBlocks, type CurveBlocks } from "./costs/curves/layout";
import { pointKeys } from "./costs/curves/plan";
import { hiddenKey } from "./costs/hiddenCells";
import { SCENARIO, SCENARIOS } from "./costs/scenarios/columns";
import { Block, single } from "./grid/block";
import {
  besides,
  placeRanges,
  placeRobustness,
  placeSettings,
  placeTornado,
  type RiskLayout,
} from "./risk/layout";
import type { Spot } from "./grid/a1";
import { type Section, SectionStack } from "./grid/sections";
import type { OwnParts } from "./own";
import { ownCriteria, ownOptions, type OwnCriterion, type OwnOption } from "./ownMatrix";

type Columns<T> = Extract<keyof T, string>;

interface ChartArea {
  title: Spot;
  first: number;
  last: number;
}

export interface Layout {
  summary: Section<Columns<typeof SUMMARY>>;
  flips: Section<Columns<typeof FLIPS>>;
  charts: ChartArea;
  /** Null where nothing is compared. */
  comparison: Section<Columns<typeof COMPARISON>> | null;
  scenarios: Section<Columns<typeof SCENARIO>> | null;
  matrix: Section<Columns<typeof MATRIX>>;
  weights: Section<Columns<typeof WEIGHTS>>;
  activities: Section<Columns<typeof ACTIVITIES>>;
  figures: Section<Columns<typeof FIGURES>>;
  /** Null where no option is priced by a quote. */
  quotes: Section<Columns<typeof QUOTES>> | null;
  /** Null where no option has hidden costs. */
  hidden: Section<Columns<typeof HIDDEN>> | null;
  shares: Section<Columns<typeof SHARES>>;
  totals: Section<Columns<typeof TOTALS>>;
  guards: Section<Columns<typeof GUARDS>>;
  checks: Section<Columns<typeof CHECKS>>;
  legend: Spot;
  /** Criteria in the order of their table, the user's with the column of the matrix that judges by them. */
  criteria: readonly string[];
  ownCriteria: readonly OwnCriterion[];
  ownOptions: readonly OwnOption[];
  options: Block<OptionWorking>;
  areas: Block<AreaWorking>;
  shareWorkings: Block<Columns<typeof SHARE_WORKINGS>>;
  /** A column an option, in the order of the matrix. */
  scenarioWorkings: Block<string> | null;
  /** Quotes priced at other volumes, beside the quotes; null where there are none. */
  pricing: Block<string> | null;
  /** By option. */
  curves: ReadonlyMap<string, CurveBlocks>;
  hiddenWorkings: Block<Columns<typeof HIDDEN_WORKINGS>> | null;
  totalWorkings: Block<Columns<typeof TOTAL_WORKINGS>> | null;
  volumes: Spot;
  risk: RiskLayout;
  /** The crossings on the chart, below everything: as many as there may be. */
  breakEvens: Spot;
  /** Rows above the matrix workings that repeat weight and direction of each criterion. */
  weightRow: number;
  directionRow: number;
  /** Columns that are printed: those of the widest table. */
  printed: number;
}

export const PRINTED_COLUMNS = Object.keys(MATRIX).length;
/** Rows of the head: title, subtitle, names and values of the key figures. */
export const HEAD_ROWS = 4;
const CHART_ROWS = 18;

/** The rows of the matrix: the user's options that belong to an area stand below its others. */
function placed(decision: Decision, added: readonly OwnOption[]): string[] {
  return decision.areas.flatMap(({ area, options }) => [
    ...options.map(({ option }) => option),
    ...added.flatMap((one) => (one.area === area ? [one.id] : [])),
  ]);
}

export function shareKey({ figure, area }: Pick<PlanShare, "figure" | "area">): string {
  return `${figure}@${area}`;
}

/** A row of a quote's fee: its first tier, and each further one. */
export function tierKey({ option, vendor }: QuoteDecision, fee: QuoteFee, tier: number): string {
  return [option, vendor, fee.name, fee.driver, fee.period, tier].join("|");
}

/** The rows that close a quote. */
export function quoteKey({ option }: Pick<QuoteDecision, "option">, row: "topUp" | "total"): string {
  return `${option}|${row}`;
}

function quoteKeys(quote: QuoteDecision): string[] {
  const fees = quote.fees.flatMap((fee) => fee.tiers.map((_, tier) => tierKey(quote, fee, tier)));
  return [...fees, quoteKey(quote, "topUp"), quoteKey(quote, "total")];
}

/** Options with a cost, in the areas that have another one beside today's. */
function comparedOptions({ comparisons }: Decision): string[] {
  const areas = new Set(comparisons.filter(({ today }) => !today).map(({ area }) => area));
  return comparisons.filter(({ area }) => areas.has(area)).map(({ option }) => option);
}

export function layOut(decision: Decision, own: OwnParts = {}): Layout {
  const stack = new SectionStack(HEAD_ROWS + 1, PRINTED_COLUMNS);
  const section = stack.place;
  const areas: readonly AreaId[] = decision.areas.map(({ area }) => area);
  const added = ownOptions(decision, own.DecisionMatrix);

  const summary = section(SUMMARY, [...areas, "total"]);
  const flips = section(FLIPS, areas);
  const robustness = placeRobustness(section, decision);
  const chartRows = stack.leave(1 + CHART_ROWS);
  const charts = {
    title: { row: chartRows.first, column: 0 },
    first: chartRows.first + 1,
    last: chartRows.last,
  };
  const tornado = placeTornado(section, decision);
  const riskCharts = stack.leave(CHART_ROWS);
  const compared = comparedOptions(decision);
  const comparison = compared.length > 0 ? section(COMPARISON, compared) : null;
  const scenarios = comparison
    ? section(
        SCENARIO,
        SCENARIOS.map(({ key }) => key),
      )
    : null;
  const judged = ownCriteria(own);
  const matrix = section(MATRIX, placed(decision, added), judged.matrix);
  const weights = section(WEIGHTS, CRITERIA, own.CriteriaWeights);
  const activities = section(
    ACTIVITIES,
    decision.areas.flatMap((area) => area.activities.map(({ activity }) => activity)),
    own.ActivityAdvice,
  );
  const figures = section(
    FIGURES,
    decision.figures.map(({ id }) => id),
    own.PlanFigures,
  );
  const settings = placeSettings(section, own);
  const ranges = placeRanges(section, decision, own);
  // Rows of the user's keep the table also where no option is priced by a quote any more.
  const quotes =
    decision.quotes.length > 0 || own.VendorQuotes?.rows.length
      ? section(QUOTES, decision.quotes.flatMap(quoteKeys), own.VendorQuotes)
      : null;
  const hidden =
    decision.hiddenCosts.length > 0 || own.HiddenCosts?.rows.length
      ? section(
          HIDDEN,
          decision.hiddenCosts.map(({ option, id }) => hiddenKey(option, id)),
          own.HiddenCosts,
        )
      : null;
  const shares = section(SHARES, decision.shares.map(shareKey), own.CostShares);
  const totals = section(TOTALS, [
    "facility",
    "labor",
    "supplies",
    "delivery",
    "other",
    "all",
    ...decision.totals.map(({ id }) => id),
  ]);
  const guards = section(
    GUARDS,
    decision.guards.map(({ id }) => id),
    own.PlanGuards,
  );
  const checks = section(
    CHECKS,
    decision.warnings.map((_, i) => String(i + 1)),
  );
  const { row, printed } = stack;
  // One empty column away from what is printed.
  const left = printed + 1;
  const right = <C extends string>(beside: Block<string>, spans: Record<C, number>): Block<C> =>
    new Block(beside.top, left, spans, beside.keys);
  const criteria = weights.block.keys;
  const workings = {
    options: right(matrix.block, optionWorkings(criteria)),
    areas: right(flips.block, areaWorkings(criteria)),
    shareWorkings: right(shares.block, SHARE_WORKINGS),
  };
  const risk = besides(
    { robustness, tornado, charts: riskCharts, settings, ranges },
    { ...workings, quotes: quotes?.block ?? null, criteria, column: left },
  );
  const curves = comparison ? curveBlocks(decision, row + 1, left) : new Map<string, CurveBlocks>();
  const belowCurves = Math.max(row, ...[...curves.values()].map(({ drawn }) => drawn.bottom)) + 1;
  return {
    ...workings,
    risk,
    summary,
    flips,
    charts,
    comparison,
    scenarios,
    matrix,
    weights,
    activities,
    figures,
    quotes,
    hidden,
    shares,
    totals,
    guards,
    checks,
    legend: { row, column: 0 },
    criteria,
    ownCriteria: judged.criteria,
    ownOptions: added,
    scenarioWorkings: scenarios && right(scenarios.block, single(matrix.block.keys)),
    pricing:
      risk.quotes &&
      new Block(
        risk.quotes.top,
        risk.quotes.left + risk.quotes.columns.length + 1,
        single(["starts", "ends", ...SCENARIOS.map(({ key }) => key), ...pointKeys(decision.quotes)]),
        risk.quotes.keys,
      ),
    curves,
    breakEvens: { row: belowCurves, column: left },
    hiddenWorkings: hidden && right(hidden.block, HIDDEN_WORKINGS),
    totalWorkings:
      comparison && new Block(comparison.block.top, left, TOTAL_WORKINGS, ["warehouse_only", "shipped"]),
    volumes: { row: charts.title.row, column: left },
    weightRow: matrix.title.row,
    directionRow: matrix.hint.row,
    printed,
  };
}
