// Where everything stands on the vendors' sheet: sections from top to bottom, workings to the right of the scorecard.
import type { QuoteDecision } from "../../playbook/decision";
import type { Candidate } from "../../playbook/vendors/findVendors";
import { Block, single } from "../grid/block";
import type { Spot } from "../grid/a1";
import type { OwnParts } from "../own";
import { type PlaceSection, type Section, SectionStack } from "../grid/sections";
import { quoteKey, tierKey } from "../layout";
import { HEAD_ROWS } from "../managing/keyFigures";
import {
  FEES,
  FIGURES,
  KPI_COLUMNS,
  QUESTION_COLUMNS,
  RANKING,
  SCORE_BEFORE,
  SCORE_WORKINGS,
  SETTINGS,
  WEIGHTS,
  type ScoreColumn,
} from "./columns";

type Columns<T> = Extract<keyof T, string>;

export interface VendorKeys {
  vendors: readonly string[];
  criteria: readonly string[];
  /** Criteria that have a rating column. */
  rated: readonly string[];
  /** Drivers that any quote bills by. */
  drivers: readonly string[];
  kpis: readonly string[];
  questions: readonly string[];
  figures: readonly string[];
}

export interface VendorLayout {
  scorecard: Section<ScoreColumn>;
  workings: Block<Columns<typeof SCORE_WORKINGS>>;
  ranking: Section<Columns<typeof RANKING>>;
  chartRows: number;
  weights: Section<Columns<typeof WEIGHTS>>;
  settings: Section<Columns<typeof SETTINGS>>;
  /** Null where no quote was found. */
  quotes: { section: Section<string>; fees: Section<Columns<typeof FEES>> } | null;
  /** Where the hint stands that there are none. */
  noQuotes: Spot;
  kpis: Section<Columns<typeof KPI_COLUMNS>>;
  questions: Section<Columns<typeof QUESTION_COLUMNS>>;
  figures: Section<Columns<typeof FIGURES>>;
  legend: Spot;
  /** How many columns are printed. */
  printed: number;
}

/** Rows that a chart needs at least. */
const CHART_ROWS = 14;
/** Bars that stay readable. */
const MOST_BARS = 12;

export function layOutVendors(
  keys: VendorKeys,
  quotes: readonly QuoteDecision[],
  candidates: readonly Candidate[],
  own: OwnParts,
): VendorLayout {
  const stack = new SectionStack(HEAD_ROWS + 1);
  const section = stack.place;
  const scoreColumns = single<ScoreColumn>([
    ...SCORE_BEFORE,
    ...keys.rated.map((id) => `rating:${id}` as const),
    "notes",
  ]);
  const scorecard = section(scoreColumns, keys.vendors, own.Vendors);
  const bars = Math.min(MOST_BARS, Math.max(3, candidates.length + 1));
  const ranking = section(
    RANKING,
    Array.from({ length: bars }, (_, i) => String(i + 1)),
  );
  const named = candidates.some(({ name }) => name !== "");
  const chartRows = named ? Math.max(CHART_ROWS, bars + 1) : bars + 1;
  stack.row = ranking.block.top + chartRows + 1;
  const weights = section(WEIGHTS, keys.criteria, own.VendorWeights);
  const settings = section(SETTINGS, ["highest", "least"], own.VendorSettings);
  const noQuotes = { row: stack.row, column: 0 };
  const compared = quotes.length > 0 ? comparison(section, keys, quotes, own) : null;
  if (!compared) stack.leave(2);
  const kpis = section(KPI_COLUMNS, keys.kpis, own.VendorKpis);
  const questions = section(QUESTION_COLUMNS, keys.questions, own.VendorQuestions);
  const fees = compared ? section(FEES, quotes.flatMap(feeKeys), own.QuoteFees) : null;
  const figures = section(FIGURES, keys.figures, own.QuoteFigures);
  const { row, printed } = stack;
  return {
    scorecard,
    workings: new Block(scorecard.block.top, printed + 1, SCORE_WORKINGS, scorecard.block.keys),
    ranking,
    chartRows,
    weights,
    settings,
    quotes: compared && fees ? { section: compared, fees } : null,
    noQuotes,
    kpis,
    questions,
    figures,
    legend: { row, column: 0 },
    printed,
  };
}

/** Vendors in rows; what they bill by in columns, after the totals. */
function comparison(
  section: PlaceSection,
  { drivers }: VendorKeys,
  quotes: readonly QuoteDecision[],
  own: OwnParts,
): Section<string> {
  const columns = ["vendor", "area", "quote", "cheapest", "perOrder", "total", ...drivers, "topUp"];
  return section(
    single(columns),
    quotes.map(({ option }) => option),
    own.QuoteComparison,
  );
}

function feeKeys(quote: QuoteDecision): string[] {
  const tiers = quote.fees.flatMap((fee) => fee.tiers.map((_, tier) => tierKey(quote, fee, tier)));
  return [...tiers, quoteKey(quote, "topUp"), quoteKey(quote, "total")];
}
