// Figures of a list of payments: the amounts of each category, over the whole months that their dates cover.
import { bareCell } from "../lines/bareCell";
import { dateColumn, headersOf, type Column } from "../grid/tableHead";
import { eachStep } from "../grid/steps";
import type { SheetView } from "../grid/sheetView";
import { categoryFilter } from "../lexicon";
import type { LabelMatch } from "../labels/readLabel";
import type { LineCell, Reduced } from "../lines/types";
import { extentOf, filledIn, kindsIn, type Rows } from "../lines/columnTotals";
import { windowOf, type Window } from "../lines/window";
import { COST_FIGURES, type FigureId } from "../types";
import { candidateOf } from "./candidate";
import type { SheetContext } from "./sheetContext";
import type { Candidate } from "./types";

/** Rows of headers are looked for among the first rows of a sheet. */
const HEADER_ROWS = 12;
const FEWEST_ROWS = 6;
const MOST_BLANK = 1;
/** More payments of one category make no address that anybody could follow. */
const MOST_CELLS = 60;
/** Never as sure as a figure that somebody wrote down. */
const QUALITY = 0.92;
const COSTS: ReadonlySet<FigureId> = new Set(COST_FIGURES);

interface Ledger {
  category: Column;
  amount: Column;
  dates: Column;
  first: number;
  last: number;
}

export interface LedgerFigures {
  candidates: Candidate[];
  /** The rows of the list, whose labels are categories of single payments. */
  first: number;
  last: number;
}

export function fromLedger(context: SheetContext): LedgerFigures | null {
  const ledger = findLedger(context);
  if (!ledger) return null;
  const { view } = context;
  const window = windowOf(view, ledger.dates.place.column, ledger.first, ledger.last);
  const candidates =
    window?.period && isWhole(view, window)
      ? [...paymentsOf(context, ledger, window)].flatMap(([figure, cells]) =>
          candidate(context, ledger, window, figure, cells),
        )
      : [];
  return { candidates, first: ledger.first, last: ledger.last };
}

function findLedger({ view }: SheetContext): Ledger | null {
  for (let row = 0; row < Math.min(view.rows, HEADER_ROWS); row += 1) {
    const columns = mayHeadCategories(view, row) ? headersOf(view, row) : [];
    const category = columns.find(({ label }) => label.category);
    const amount = amountOf(view, columns);
    const dates = category && amount ? dateColumn(view, columns) : null;
    if (!category || !amount || !dates) continue;
    const last = extentOf(view, category.place.column, row + 1, MOST_BLANK)?.last ?? row;
    if (last - row >= FEWEST_ROWS && repeats(view, category, { first: row + 1, last }))
      return { category, amount, dates, first: row + 1, last };
  }
  return null;
}

/** Cheap for the rows of lists without categories, which is most rows. */
const mayHeadCategories = ({ grid }: SheetView, row: number): boolean =>
  grid.values[row]?.some((value) => typeof value === "string" && categoryFilter.test(value)) ?? false;

/** A list of payments names a category again and again; a list of contracts names each once. */
function repeats(view: SheetView, { place }: Column, rows: Rows): boolean {
  const [kinds, filled] = [kindsIn(view, place.column, rows), filledIn(view, place.column, rows)];
  return kinds !== null && filled !== null && (!isWhole(view, rows) || kinds <= filled * MOST_KINDS);
}

/** False where some of the rows were not kept: with so many payments, those of a category are told apart no more. */
const isWhole = (view: SheetView, { first, last }: Rows): boolean =>
  eachStep(view, first, last, ({ stretch }) => (stretch ? "unknown" : "next"));

const MOST_KINDS = 0.75;

/** What was paid out; a bank's list has what came in and the balance beside it. */
const PAID_OUT =
  /^(money|paid|cash|amount) out\b|^(razem|suma) (wydatki|rozchod\w*)|^total (expenses|payments|paid)\b|^(debits?|withdrawals?|outflows?|expenses?|payments?|spent|wyplaty|wydatki|rozchod\w*|obciazeni\w*|wyplyw\w*|wn|winien)\b/;
const NOT_PAID = /balance|saldo|money in|paid in|credit|deposit|uznani|wplyw|tax|vat|podat/;
/** Rows under the header in which an amount must stand; a column of payments has gaps. */
const ROWS_TRIED = 12;

/** The column of amounts: what was paid out first, net before gross by their order. */
export function amountOf(view: SheetView, columns: readonly Column[]): Column | undefined {
  const filled = columns.filter(({ place, label }) => !label.rate && hasAmounts(view, place));
  const head = ({ place }: Column): string => view.folded(place.row, place.column);
  return (
    filled.find((column) => PAID_OUT.test(head(column)) && !NOT_PAID.test(head(column))) ??
    filled.find((column) => column.label.amountColumn && !NOT_PAID.test(head(column)))
  );
}

function hasAmounts(view: SheetView, { row, column }: Column["place"]): boolean {
  for (let at = row + 1; at <= row + ROWS_TRIED; at += 1) if (view.numeric(at, column) !== null) return true;
  return false;
}

/** The payments of each figure. */
function paymentsOf(
  { view }: SheetContext,
  { category, amount }: Ledger,
  { first, last }: Window,
): Map<FigureId, LineCell[]> {
  const payments = new Map<FigureId, LineCell[]>();
  for (let row = first; row <= last; row += 1) {
    const figure = view.mayBeLabel(row, category.place.column)
      ? view.label(row, category.place.column)?.matches[0]
      : undefined;
    const number =
      figure && figure.strength >= 0.8 && COSTS.has(figure.figure)
        ? view.number(row, amount.place.column)
        : null;
    if (!figure || !number) continue;
    const cell = bareCell(number);
    const others = payments.get(figure.figure);
    if (others) others.push(cell);
    else payments.set(figure.figure, [cell]);
  }
  return payments;
}

function candidate(
  context: SheetContext,
  { category }: Ledger,
  window: Window,
  figure: FigureId,
  cells: LineCell[],
): Candidate[] {
  const [first] = cells;
  if (!first || cells.length > MOST_CELLS) return [];
  const place = { row: first.row, column: category.place.column };
  const label = context.view.label(place.row, place.column);
  if (!label) return [];
  const match: LabelMatch = { figure, strength: label.matches[0]?.strength ?? 0, part: false, extra: 0 };
  const result: Reduced = {
    cells,
    reduce: cells.length === 1 ? "cell" : "sum",
    value: cells.reduce((sum, { value }) => sum + value, 0),
    period: window.period,
    months: null,
    column: "",
    quality: QUALITY,
    version: null,
    year: null,
  };
  const line = { direction: "column" as const, cells, distance: 0, beside: [] };
  const sighting = { context, place, label, line, around: context.titles.over(place.row, place.column) };
  return candidateOf(sighting, match, result).map((found) => ({ ...found, source: "list" }));
}
