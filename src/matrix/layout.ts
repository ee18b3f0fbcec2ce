// Where everything stands: sections from top to bottom, workings to the right of them. Blocks are placed here before
// any formula is written, so that formulas can refer to each other by name.
import { CRITERIA, type AreaId } from "../playbook/types";
import type { Decision, OptionDecision, PlanShare, QuoteDecision, QuoteFee } from "../playbook/decision";
import {
  ACTIVITIES,
  AREA_WORKINGS,
  CHECKS,
  FIGURES,
  FLIPS,
  GUARDS,
  MATRIX,
  OPTION_WORKINGS,
  QUOTES,
  SHARE_WORKINGS,
  SHARES,
  SUMMARY,
  TOTALS,
  WEIGHTS,
} from "./columns";
import { COMPARISON, HIDDEN, HIDDEN_WORKINGS, TOTAL_WORKINGS } from "./costs/columns";
import { hiddenKey } from "./costs/hiddenCells";
import { Block } from "./grid/block";
import {
  besides,
  placeRanges,
  placeRobustness,
  placeSettings,
  placeTornado,
  type RiskLayout,
} from "./risk/layout";
import type { Spot } from "./grid/a1";

type Columns<T> = Extract<keyof T, string>;

/** A section: title, an optional hint below it, and its block. */
export interface Section<C extends string> {
  title: Spot;
  hint: Spot;
  block: Block<C>;
}

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
  options: Block<Columns<typeof OPTION_WORKINGS>>;
  areas: Block<Columns<typeof AREA_WORKINGS>>;
  shareWorkings: Block<Columns<typeof SHARE_WORKINGS>>;
  hiddenWorkings: Block<Columns<typeof HIDDEN_WORKINGS>> | null;
  totalWorkings: Block<Columns<typeof TOTAL_WORKINGS>> | null;
  volumes: Spot;
  risk: RiskLayout;
  /** Rows above the matrix workings that repeat weight and direction of each criterion. */
  weightRow: number;
  directionRow: number;
}

export const PRINTED_COLUMNS = Object.keys(MATRIX).length;
/** The column of the workings, one empty column away from what is printed. */
const WORKINGS = PRINTED_COLUMNS + 1;
/** Rows of the head: title, subtitle, names and values of the key figures. */
export const HEAD_ROWS = 4;
const CHART_ROWS = 18;

function optionKey({ option }: Pick<OptionDecision, "option">): string {
  return option;
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
  return comparisons.filter(({ area }) => areas.has(area)).map(optionKey);
}

export function layOut(decision: Decision): Layout {
  let row = HEAD_ROWS + 1;
  const section = <C extends string>(spans: Record<C, number>, keys: readonly string[]): Section<C> => {
    const title = { row, column: 0 };
    const block = new Block(row + 2, 0, spans, keys);
    row = block.bottom + 1;
    return { title, hint: { row: title.row + 1, column: 0 }, block };
  };
  const right = <C extends string>(beside: Block<string>, spans: Record<C, number>): Block<C> =>
    new Block(beside.top, WORKINGS, spans, beside.keys);
  const areas: readonly AreaId[] = decision.areas.map(({ area }) => area);
  const options = decision.areas.flatMap((area) => area.options.map(optionKey));

  const summary = section(SUMMARY, [...areas, "total"]);
  const flips = section(FLIPS, areas);
  const robustness = placeRobustness(section, decision);
  const charts = { title: { row, column: 0 }, first: row + 1, last: row + CHART_ROWS };
  row = charts.last + 2;
  const tornado = placeTornado(section, decision);
  const riskCharts = { first: row, last: row + CHART_ROWS - 1 };
  row = riskCharts.last + 2;
  const compared = comparedOptions(decision);
  const comparison = compared.length > 0 ? section(COMPARISON, compared) : null;
  const matrix = section(MATRIX, options);
  const weights = section(WEIGHTS, CRITERIA);
  const activities = section(
    ACTIVITIES,
    decision.areas.flatMap((area) => area.activities.map(({ activity }) => activity)),
  );
  const figures = section(
    FIGURES,
    decision.figures.map(({ id }) => id),
  );
  const settings = placeSettings(section);
  const ranges = placeRanges(section, decision);
  const quotes = decision.quotes.length > 0 ? section(QUOTES, decision.quotes.flatMap(quoteKeys)) : null;
  const hidden =
    decision.hiddenCosts.length > 0
      ? section(
          HIDDEN,
          decision.hiddenCosts.map(({ option, id }) => hiddenKey(option, id)),
        )
      : null;
  const shares = section(SHARES, decision.shares.map(shareKey));
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
  );
  const checks = section(
    CHECKS,
    decision.warnings.map((_, i) => String(i + 1)),
  );
  const workings = {
    options: right(matrix.block, OPTION_WORKINGS),
    areas: right(flips.block, AREA_WORKINGS),
    shareWorkings: right(shares.block, SHARE_WORKINGS),
  };
  const risk = besides(
    { robustness, tornado, charts: riskCharts, settings, ranges },
    { ...workings, quotes: quotes?.block ?? null, column: WORKINGS },
  );
  return {
    ...workings,
    risk,
    summary,
    flips,
    charts,
    comparison,
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
    hiddenWorkings: hidden && right(hidden.block, HIDDEN_WORKINGS),
    totalWorkings:
      comparison && new Block(comparison.block.top, WORKINGS, TOTAL_WORKINGS, ["warehouse_only", "shipped"]),
    volumes: { row: charts.title.row, column: WORKINGS },
    weightRow: matrix.title.row,
    directionRow: matrix.hint.row,
  };
}
