// The lexicons, compiled once: phrases of figures, words around them, and the quick filter over raw text.
import type { FigureId } from "../types";
import { en } from "./en";
import { pl } from "./pl";
import { PhraseBook } from "./phrases";
import { Prefilter } from "./prefilter";
import type { FigurePhrases, Lexicon, Version } from "./types";

export const LEXICONS: readonly Lexicon[] = [en, pl];

export const LEVELS = { strong: 0.97, fair: 0.88, weak: 0.7, part: 0.86 } as const;
type Level = keyof typeof LEVELS;

export interface Meaning {
  figure: FigureId;
  level: Level;
}

export interface Book {
  lexicon: Lexicon;
  small: ReadonlySet<string>;
  figures: PhraseBook<Meaning>;
  blocked: PhraseBook<FigureId>;
  never: PhraseBook<true>;
  neutral: PhraseBook<true>;
  totals: PhraseBook<true>;
  averages: PhraseBook<true>;
  versions: PhraseBook<Version>;
  quotes: PhraseBook<true>;
  quoteAreas: PhraseBook<FigureId>;
  sideColumns: PhraseBook<true>;
  amountColumns: PhraseBook<true>;
  orderIds: PhraseBook<true>;
  dates: PhraseBook<true>;
  categories: PhraseBook<true>;
}

function compile(lexicon: Lexicon): Book {
  const small = new Set(lexicon.small);
  const list = (patterns: readonly string[], skipped: ReadonlySet<string> = small): PhraseBook<true> => {
    const book = new PhraseBook<true>(skipped);
    for (const pattern of patterns) book.add(pattern, true);
    return book;
  };
  const keyed = <T extends string>(lists: Readonly<Record<string, readonly string[]>>): PhraseBook<T> => {
    const book = new PhraseBook<T>(small);
    for (const [key, patterns] of Object.entries(lists)) {
      for (const pattern of patterns) book.add(pattern, key as T);
    }
    return book;
  };
  const figures = new PhraseBook<Meaning>(small);
  // What denies a meaning keeps its small words: "per m2" is a price, "m2" is not.
  const blocked = new PhraseBook<FigureId>();
  for (const [figure, phrases] of Object.entries(lexicon.figures) as [FigureId, FigurePhrases][]) {
    for (const level of Object.keys(LEVELS) as Level[]) {
      for (const pattern of phrases[level] ?? []) figures.add(pattern, { figure, level });
    }
    for (const pattern of phrases.not ?? []) blocked.add(pattern, figure);
  }
  return {
    lexicon,
    small,
    figures,
    blocked,
    never: list(lexicon.never, new Set()),
    neutral: list(lexicon.neutral),
    totals: list(lexicon.totals),
    averages: list(lexicon.averages),
    versions: keyed<Version>(lexicon.versions),
    quotes: list(lexicon.quotes),
    quoteAreas: keyed<FigureId>(lexicon.quoteAreas),
    sideColumns: list(lexicon.sideColumns),
    amountColumns: list(lexicon.amountColumns),
    orderIds: list(lexicon.orderIds),
    dates: list(lexicon.dates),
    categories: list(lexicon.categories),
  };
}

export const BOOKS: readonly Book[] = LEXICONS.map(compile);

const filterFor = (pick: (lexicon: Lexicon) => readonly string[]): Prefilter =>
  new Prefilter(LEXICONS.flatMap((lexicon) => PhraseBook.firstWords(pick(lexicon), new Set(lexicon.small))));

const labelsOf = ({ figures, totals, orderIds }: Lexicon): string[] => [
  ...Object.values(figures).flatMap(({ strong, fair = [], weak = [], part = [] }) => [
    ...strong,
    ...fair,
    ...weak,
    ...part,
  ]),
  ...totals,
  ...orderIds,
];

/** Words that make a text worth reading as a label. */
export const labelFilter = filterFor(labelsOf);
/** "12 miesięcy" is said over columns only; further down, texts that hold a 12 are dates and codes. */
const spelled = (patterns: readonly string[]): string[] => patterns.filter((pattern) => !/^\d/.test(pattern));
/** ... or as a label or a title of an offer, in the rows of a long list. */
export const speakingFilter = filterFor((lexicon) => spelled([...labelsOf(lexicon), ...lexicon.quotes]));
/** For texts of which one question is asked: can they speak of an offer, head a column of categories, name a total? */
export const quoteFilter = filterFor(({ quotes }) => quotes);
export const categoryFilter = filterFor(({ categories }) => categories);
export const totalFilter = filterFor(({ totals }) => spelled(totals));
