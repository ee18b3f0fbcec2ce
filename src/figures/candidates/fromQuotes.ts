// What a provider's offer comes to: the total a month of an offer's sheet or block. Single fees of a rate card are not it.
import type { SheetView } from "../grid/sheetView";
import { quoteFilter } from "../lexicon";
import { reduceLine } from "../lines/reduce";
import type { Line } from "../lines/types";
import { periodIn } from "../labels/periods";
import type { Label } from "../labels/readLabel";
import { fold } from "../text/fold";
import { QUOTE_FIGURES, type FigureId } from "../types";
import { candidateOf } from "./candidate";
import { lineOf } from "./fromLabels";
import type { SheetContext } from "./sheetContext";
import type { Candidate, Place } from "./types";

/** Rows of an offer that are looked at; an offer is short. */
const MOST_ROWS = 300;
const COST_WORDS =
  /\b(total|sum|cost|costs|price|fee|fees|charge|charges|amount|retainer|bill|invoice|razem|suma|lacznie|ogolem|koszt\w*|oplat\w*|cena|abonament|faktura|kwota|ryczalt)\b/;
const WHOLE =
  /\b(total|all|sum|estimated|est|razem|suma|lacznie|laczn\w*|ogolem|calkowit\w*|szacowan\w*|szacunkow\w*|przewidywan\w*)\b/;
const QUOTES: ReadonlySet<FigureId> = new Set(QUOTE_FIGURES);

export function fromQuotes(context: SheetContext): Candidate[] {
  const { view } = context;
  // A title stands alone in its row, but for a marker in the margin.
  const blocks =
    context.quote ||
    context.survey.titles.some(({ row, column, texts }) => texts <= 2 && saysQuote(view, row, column, texts));
  if (!blocks) return [];
  const found: Candidate[] = [];
  for (let row = 0; row < Math.min(view.rows, MOST_ROWS); row += 1) {
    const width = Math.min(view.grid.values[row]?.length ?? 0, 30);
    for (let column = 0; column < width; column += 1) {
      const label = view.label(row, column);
      if (label) found.push(...totalsAt(context, row, column, label));
    }
  }
  return found;
}

/** Cheap for the texts of long lists, which speak of none. */
function saysQuote(view: SheetView, row: number, first: number, texts: number): boolean {
  for (let column = first; column < first + texts; column += 1) {
    const text = view.text(row, column);
    if (text !== null && quoteFilter.test(text) && view.label(row, column)?.quote === true) return true;
  }
  return false;
}

function totalsAt(context: SheetContext, row: number, column: number, label: Label): Candidate[] {
  const folded = fold(label.text);
  if (!COST_WORDS.test(folded) || label.rate || label.period === "one-off" || label.period === "order")
    return [];
  const around = context.titles.over(row);
  if (!context.quote && around.quote === null) return [];
  const area = label.quoteArea ?? around.quoteArea ?? context.quoteArea;
  if (!area || !QUOTES.has(area)) return [];
  const line = ownLine(context, { row, column });
  const result = line ? reduceLine(line, true, context.forecast) : null;
  if (!line || !result) return [];
  const monthly =
    label.period ??
    (folded.includes("month") ? "month" : null) ??
    (line.beside[0] ? periodIn(fold(line.beside[0])) : null);
  const strength = strengthOf(WHOLE.test(folded) || label.total, monthly !== null || result.period !== null);
  if (strength === 0) return [];
  const match = { figure: area, strength, part: false, extra: 0 };
  return candidateOf({ context, place: { row, column }, label, line, around }, match, result).map(
    (candidate) => ({
      ...candidate,
      source: "quote",
    }),
  );
}

/** A total that stands apart, below a blank row, is not one of the quantities of the table above it. */
function ownLine(context: SheetContext, place: Place): Line | null {
  const line = priced(lineOf(context, place));
  const above = context.view.grid.values[place.row - 1] ?? [];
  if (line?.direction !== "row" || above.some((value) => value !== "")) return line;
  const [only, ...others] = line.cells;
  if (!only?.label?.sideColumn || others.length > 0) return line;
  return { ...line, cells: [{ ...only, header: "", label: null, mark: null }] };
}

/** "Price" over the one number of a row is the amount of an offer, though elsewhere a price is no amount. */
function priced(line: Line | null): Line | null {
  const [only, ...others] = line?.cells ?? [];
  if (line?.direction !== "row" || !only?.label?.rate || others.length > 0) return line;
  return PRICE.test(fold(only.header))
    ? { ...line, cells: [{ ...only, label: { ...only.label, rate: false, sideColumn: false } }] }
    : line;
}

const PRICE = /\b(prices?|rates?|cena|ceny|stawka)\b/;

function strengthOf(whole: boolean, periodSaid: boolean): number {
  if (whole && periodSaid) return 0.96;
  if (whole) return 0.85;
  return periodSaid ? 0.62 : 0;
}
