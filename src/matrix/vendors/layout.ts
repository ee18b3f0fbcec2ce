// Where everything stands on the vendors' sheet: sections from top to bottom, workings to the right of the scorecard.
import type { QuoteDecision } from "../../playbook/decision";
import type { Candidate } from "../../playbook/vendors/findVendors";
import { Block, single } from "../grid/block";
import type { Spot } from "../grid/a1";
import type { OwnParts } from "../own";
import { quoteKey, tierKey, type Section } from "../layout";
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
  let row = HEAD_ROWS + 1;
  const section = <C extends string>(
    spans: Record<C, number>,
    rowKeys: readonly string[],
    table = "",
  ): Section<C> => {
    const title = { row, column: 0 };
    const block = new Block(row + 2, 0, spans, rowKeys, own[table]);
    row = block.bottom + 1;
    return { title, hint: { row: title.row + 1, column: 0 }, block };
  };
  const scoreColumns = single<ScoreColumn>([
    ...SCORE_BEFORE,
    ...keys.rated.map((id) => `rating:${id}` as const),
    "notes",
  ]);
  const scorecard = section(scoreColumns, keys.vendors, "Vendors");
  const printed = scorecard.block.width;
  const workings = new Block(scorecard.block.top, printed + 1, SCORE_WORKINGS, scorecard.block.keys);
  const bars = Math.min(MOST_BARS, Math.max(3, candidates.length + 1));
  const ranking = section(
    RANKING,
    Array.from({ length: bars }, (_, i) => String(i + 1)),
  );
  const named = candidates.some(({ name }) => name !== "");
  const chartRows = named ? Math.max(CHART_ROWS, bars + 1) : bars + 1;
  row = ranking.block.top + chartRows + 1;
  const weights = section(WEIGHTS, keys.criteria, "VendorWeights");
  const settings = section(SETTINGS, ["highest", "least"], "VendorSettings");
  const noQuotes = { row, column: 0 };
  const compared = quotes.length > 0 ? comparison(section, keys, quotes) : null;
  if (!compared) row += 3;
  const kpis = section(KPI_COLUMNS, keys.kpis, "VendorKpis");
  const questions = section(QUESTION_COLUMNS, keys.questions, "VendorQuestions");
  const fees = compared ? section(FEES, quotes.flatMap(feeKeys), "QuoteFees") : null;
  return {
    scorecard,
    workings,
    ranking,
    chartRows,
    weights,
    settings,
    quotes: compared && fees ? { section: compared, fees } : null,
    noQuotes,
    kpis,
    questions,
    figures: section(FIGURES, keys.figures, "QuoteFigures"),
    legend: { row, column: 0 },
    printed,
  };
}

type MakeSection = <C extends string>(
  spans: Record<C, number>,
  keys: readonly string[],
  table: string,
) => Section<C>;

/** Vendors in rows; what they bill by in columns, after the totals. */
function comparison(
  section: MakeSection,
  { drivers }: VendorKeys,
  quotes: readonly QuoteDecision[],
): Section<string> {
  const columns = ["vendor", "area", "quote", "cheapest", "perOrder", "total", ...drivers, "topUp"];
  return section(
    single(columns),
    quotes.map(({ option }) => option),
    "QuoteComparison",
  );
}

function feeKeys(quote: QuoteDecision): string[] {
  const tiers = quote.fees.flatMap((fee) => fee.tiers.map((_, tier) => tierKey(quote, fee, tier)));
  return [...tiers, quoteKey(quote, "topUp"), quoteKey(quote, "total")];
}
