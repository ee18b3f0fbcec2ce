// What a sheet as a whole says: its name, its first titles, whether it is hidden, a plan, an example, or an offer.
import { Headers } from "../grid/headers";
import { SheetView } from "../grid/sheetView";
import { survey, type Survey } from "../grid/survey";
import { Titles } from "../grid/titles";
import { RowHeads } from "../lines/collect";
import { readLabel, type Label } from "../labels/readLabel";
import { periodOfTitle, type Span } from "../labels/periods";
import type { Version } from "../lexicon/types";
import { fold } from "../text/fold";
import type { FigureId, SheetGrid } from "../types";

export interface SheetContext {
  index: number;
  view: SheetView;
  survey: Survey;
  headers: Headers;
  rowHeads: RowHeads;
  titles: Titles;
  name: Label | null;
  version: Version | null;
  period: Span | null;
  currency: string;
  thousands: boolean;
  /** The numbers are guesses about coming years. */
  forecast: boolean;
  quote: boolean;
  quoteArea: FigureId | null;
}

const FORECAST =
  /forecast|projection|projected|model|business plan|prognoz|plan\b|planowan|budzet|budget|assumption|zalozen/;

export function contextOf(sheet: SheetGrid, index: number): SheetContext {
  const view = new SheetView(sheet);
  const found = survey(sheet);
  const titles = new Titles(view, found.titles);
  const name = readLabel(sheet.name.replace(/[_.]+/g, " "));
  const head = titles.head().filter(({ alone }) => alone);
  const headTexts = [sheet.name, ...head.map(({ text }) => text)].map(fold);
  return {
    index,
    view,
    survey: found,
    titles,
    headers: new Headers(view),
    rowHeads: new RowHeads(view),
    name,
    version: name?.version ?? null,
    period:
      head.map(({ period }) => period).find((period) => period !== null) ?? periodOfTitle(fold(sheet.name)),
    currency:
      titles
        .head()
        .map(({ label }) => label.currency)
        .find((currency) => currency !== "") ?? "",
    thousands: head.some(({ label }) => label.thousands) || (name?.thousands ?? false),
    forecast: headTexts.some((text) => FORECAST.test(text)),
    quote:
      (name?.quote ?? false) ||
      /\b3pl\b/.test(fold(sheet.name)) ||
      head.slice(0, 2).some(({ label }) => label.quote && label.quoteArea !== null),
    quoteArea:
      name?.quoteArea ?? head.map(({ label }) => label.quoteArea).find((area) => area !== null) ?? null,
  };
}
