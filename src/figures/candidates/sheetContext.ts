// What a sheet as a whole says: its name, its first titles, whether it is hidden, a plan, an example, or an offer.
import { Headers } from "../grid/headers";
import { SheetView } from "../grid/sheetView";
import { stampOf } from "../grid/stamp";
import { survey, type Survey } from "../grid/survey";
import { Titles } from "../grid/titles";
import { RowHeads } from "../lines/collect";
import { readLabel, type Label } from "../labels/readLabel";
import { periodOfTitle, timeOfTitle, type Span } from "../labels/periods";
import type { Version } from "../lexicon/types";
import { fold } from "../text/fold";
import { meaningOf } from "../text/units";
import type { FigureId, SheetGrid, TableGrid } from "../types";
import { parseArea, type Area } from "../grid/address";
import { TableKinds } from "./tableKind";
import type { Place } from "./types";

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
  /** When its numbers are of, in years, where name or title says so. */
  when: number | null;
  currency: string;
  thousands: boolean;
  /** The numbers are guesses about coming years. */
  forecast: boolean;
  quote: boolean;
  quoteArea: FigureId | null;
  /** Excel tables on the sheet, in rows and columns of its filled part. */
  tables: readonly Area[];
  /** How often each label stands in a column: categories of records repeat. */
  repeats: ReadonlyMap<string, number>;
  /** True where something on the sheet speaks of money or costs. */
  speaksOfMoney: () => boolean;
  kinds: TableKinds;
  /** What the sheet is about, where its name or first title names a figure. */
  about: ReadonlySet<FigureId>;
}

const FORECAST =
  /forecast|projection|projected|model|business plan|prognoz|plan\b|planowan|budzet|budget|assumption|zalozen/;

/** Orders, money and parcels on a sheet of returns are those that came back. */
const RETURNS = /^(returns?|refunds?|rma|complaints?|claims?|zwroty|zwrot|rejestr zwrotow|reklamacje)\b/;

export function contextOf(
  sheet: SheetGrid,
  index: number,
  tables: readonly TableGrid[],
  met = 0,
): SheetContext {
  const view = new SheetView(sheet);
  const found = survey(sheet, met);
  const titles = new Titles(view, found.titles, closingsOf(view, found));
  const name = readLabel(sheet.name.replace(/[_.]+/g, " "));
  const head = titles.head().filter(({ alone }) => alone);
  const headTexts = [sheet.name, ...head.map(({ text }) => text)].map(fold);
  const corner = cornerOf(view);
  const stamp = stampOf(view);
  return {
    index,
    view,
    survey: found,
    titles,
    headers: new Headers(view),
    rowHeads: new RowHeads(view),
    name,
    version: name?.version ?? (headTexts.some((text) => RETURNS.test(text)) ? "foreign" : null),
    period:
      head.map(({ period }) => period).find((period) => period !== null) ??
      stamp.period ??
      periodOfTitle(fold(sheet.name)),
    when: headTexts.map(timeOfTitle).find((when) => when !== null) ?? stamp.when,
    currency: corner.find(({ currency }) => currency !== "")?.currency ?? "",
    thousands:
      (name?.thousands ?? false) || corner.some((label) => label.thousands && label.matches.length === 0),
    forecast: headTexts.some((text) => FORECAST.test(text)),
    quote:
      (name?.quote ?? false) ||
      /\b3pl\b/.test(fold(sheet.name)) ||
      head.slice(0, 2).some(({ label }) => label.quote && label.quoteArea !== null),
    tables: tables
      .filter(({ sheet: home }) => home === sheet.name)
      .flatMap((table) => shifted(parseArea(table.address), sheet)),
    repeats: repeatsIn(view, found.labels),
    kinds: new TableKinds(view, found.titles),
    speaksOfMoney: once(() => speaksOfMoney(sheet)),
    about: aboutOf([name, ...head.slice(0, 1).map(({ label }) => label)]),
    quoteArea:
      name?.quoteArea ?? head.map(({ label }) => label.quoteArea).find((area) => area !== null) ?? null,
  };
}

/** What the first cells say of currency and thousands: "USD in thousands", "w tys. zł". */
function cornerOf(view: SheetView): Label[] {
  const labels: Label[] = [];
  for (let row = 0; row < Math.min(view.rows, 5); row += 1) {
    for (let column = 0; column < 6; column += 1) {
      const label = view.label(row, column);
      if (label) labels.push(label);
    }
  }
  return labels;
}

/** For what is asked for seldom, and then often. */
export function once<T>(find: () => T): () => T {
  let found: { is: T } | null = null;
  return () => (found ??= { is: find() }).is;
}

const MONEY =
  /cost|expens|spend|fees?\b|budget|profit|revenue|income|p&l|cash ?flow|overhead|opex|koszt|wydat|op[łl]at|zysk|przych|bud[żz]et|[$€£]|z[łl]\b|pln|usd|eur\b|gbp|\brent|wage|salar|payroll|czynsz|wynagrodz|p[łl]ac|kwot|netto|faktur|invoice/i;
const ROWS_FOR_MONEY = 200;

function speaksOfMoney({ name, values, numberFormats }: SheetGrid): boolean {
  if (MONEY.test(name)) return true;
  for (let row = 0; row < Math.min(values.length, ROWS_FOR_MONEY); row += 1) {
    const cells = values[row] ?? [];
    for (let column = 0; column < Math.min(cells.length, 30); column += 1) {
      const value = cells[column];
      if (typeof value === "string" && value.length < 90 && MONEY.test(value)) return true;
      if (typeof value === "number" && meaningOf(numberFormats[row]?.[column] ?? "General").currency !== "")
        return true;
    }
  }
  return false;
}

function shifted(area: Area | null, { top, left }: SheetGrid): Area[] {
  return area
    ? [{ top: area.top - top, bottom: area.bottom - top, left: area.left - left, right: area.right - left }]
    : [];
}

/** Rows whose label says that they are a total. Long sheets of records have too many to mean anything. */
function closingsOf(view: SheetView, { labels }: Survey): number[] {
  const rows = new Set<number>();
  for (const { row, column } of labels) if (rows.size < 60 && view.label(row, column)?.total) rows.add(row);
  return [...rows];
}

function repeatsIn(view: SheetView, labels: readonly Place[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { row, column } of labels) {
    const key = repeatKey(view, { row, column });
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

export const repeatKey = (view: SheetView, { row, column }: Place): string =>
  `${column}|${String(view.value(row, column))}`;

const aboutOf = (labels: readonly (Label | null)[]): Set<FigureId> =>
  new Set(
    labels.flatMap((label) =>
      (label?.matches ?? []).filter(({ strength }) => strength >= 0.8).map(({ figure }) => figure),
    ),
  );
