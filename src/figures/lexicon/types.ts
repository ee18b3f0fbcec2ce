// The shape of a language's lexicon. Data only: how words are compared is in phrases.ts.
import type { FigureId } from "../types";

/**
 * Phrases are folded words ("liczba zamowien"), "*" stands for any ending ("zamowien*"), "|" for a choice of words
 * ("cost*|spend"). Small words between them (of, and, na, i) do not matter.
 */
export interface FigurePhrases {
  /** Names nothing else. */
  strong: readonly string[];
  /** Usually means the figure. */
  fair?: readonly string[];
  /** May mean it, in the right surroundings. */
  weak?: readonly string[];
  /** Names a part of the figure, which adds up with others. */
  part?: readonly string[];
  /** Words beside which none of the phrases means the figure. */
  not?: readonly string[];
}

/** What a title, sheet name or column header says about the numbers under it. */
export type Version = "actual" | "live" | "plan" | "other_case" | "old" | "example" | "foreign";

export interface Lexicon {
  language: string;
  /** Where the main word of a noun phrase stands: "marketing salaries" or "wynagrodzenia marketingu". */
  head: "last" | "first";
  figures: Readonly<Partial<Record<FigureId, FigurePhrases>>>;
  /** Words that say nothing about which figure it is: "cost", "total", "razem". */
  neutral: readonly string[];
  /** Words that join others and are skipped in phrases. */
  small: readonly string[];
  /** Words that make a number a rate, a price, an average, an identifier: never a figure's amount. */
  never: readonly string[];
  totals: readonly string[];
  averages: readonly string[];
  versions: Readonly<Record<Version, readonly string[]>>;
  /** Words of an offer made by a provider, and of the area it is for. */
  quotes: readonly string[];
  quoteAreas: Readonly<Record<string, readonly string[]>>;
  /** Twelve lists of names of months. */
  months: readonly (readonly string[])[];
  /** Regular expressions over folded text. */
  periods: Readonly<Record<"month" | "quarter" | "year" | "week" | "day" | "order" | "one-off", string>>;
  thousands: string;
  /** Column headers of what is counted, priced or noted beside an amount: no amounts themselves. */
  sideColumns: readonly string[];
  /** Column headers of amounts. */
  amountColumns: readonly string[];
  /** Column headers that identify an order in a list of orders, and its date. */
  orderIds: readonly string[];
  dates: readonly string[];
  /** Column headers of the category in a list of payments. */
  categories: readonly string[];
}
