// From a workbook's cells to the vendors' quotes in it: rate cards in the quote format, each with its volumes.
// Pure; pricing them is `decide`'s.
import type { SheetGrid, WorkbookGrid } from "../../../figures/types";
import type { QuoteRange } from "../../answers";
import { rangeOf, rectOf, type Rect } from "./a1";
import { isWhole } from "./kept";
import { isSurelyVendors, rateCards, type RateCard } from "./rateCards";
import { areaOf, currencyAround, speaksOfQuote, titlesAbove, vendorIn } from "./surroundings";
import type { FoundQuote, FoundRange, VolumeTable } from "./types";
import { periodAbove, speaksOfVolumes, volumeTables } from "./volumeTables";

/** Rows that a table of volumes on another sheet needs, to be taken for one. */
const ROWS_ELSEWHERE = 3;

/** Quotes on visible sheets, in their order; then those that the user pointed at, unless they are the same. */
export function findQuotes(grid: WorkbookGrid, given: readonly QuoteRange[] = []): FoundQuote[] {
  const visible = grid.sheets.filter((sheet) => sheet.visible);
  const cards = visible.map((sheet) => ({ sheet, cards: wholeCards(sheet) }));
  const shared = volumesElsewhere(visible);
  const found = cards.flatMap(({ sheet, cards }) =>
    cards.flatMap((card) => quoteAt(sheet, card, cards, shared) ?? []),
  );
  const pointed = given.flatMap((range) => pointedAt(range, grid, found, shared) ?? []);
  const isPointed = ({ sheet, range }: FoundRange): boolean =>
    pointed.some((one) => one.sheet === sheet && one.range === range);
  return [...found.filter((quote) => !isPointed(quote)), ...pointed];
}

const wholeCards = (sheet: SheetGrid): RateCard[] =>
  rateCards(sheet).filter(({ rect }) => isWhole(sheet, rect));
const wholeTables = (sheet: SheetGrid): Rect[] => volumeTables(sheet).filter((rect) => isWhole(sheet, rect));

function quoteAt(
  sheet: SheetGrid,
  card: RateCard,
  cards: readonly RateCard[],
  shared: VolumeTable | null,
): FoundQuote | null {
  const titles = titlesAbove(sheet.values, card.rect);
  const texts = [...titles, sheet.name];
  if (!isSurelyVendors(card) && !speaksOfQuote(texts)) return null;
  return {
    ...cellsAt(sheet, card.rect),
    volumes: volumesBeside(sheet, card.rect, cards) ?? shared,
    vendor: vendorIn(titles, sheet.name),
    area: areaOf(card.drivers, texts),
    currency: currencyAround(sheet, card.rect, titles),
  };
}

/** The user's range is taken as it is, whatever stands there: reading it will say what is wrong. */
function pointedAt(
  { sheet: name, range, volumes }: QuoteRange,
  grid: WorkbookGrid,
  found: readonly FoundQuote[],
  shared: VolumeTable | null,
): FoundQuote | null {
  const sheet = grid.sheets.find((one) => one.name === name);
  const rect = rectOf(range);
  if (!sheet || !rect) return null;
  const inside = { ...rect, row: rect.row - sheet.top, column: rect.column - sheet.left };
  const known = found.find((quote) => quote.sheet === name && quote.range === range);
  const titles = titlesAbove(sheet.values, inside);
  const own = {
    ...cellsAt(sheet, inside),
    range,
    volumes: volumesBeside(sheet, inside, [{ rect: inside }]) ?? shared,
    vendor: vendorIn(titles, name),
    area: areaOf([], [...titles, name]),
    currency: currencyAround(sheet, inside, titles),
  };
  return { ...own, ...known, volumes: (volumes && tableAt(volumes, grid)) ?? known?.volumes ?? own.volumes };
}

function tableAt({ sheet: name, range }: FoundRangeName, grid: WorkbookGrid): VolumeTable | null {
  const [sheet, rect] = [grid.sheets.find((one) => one.name === name), rectOf(range)];
  if (!sheet || !rect) return null;
  const inside = { ...rect, row: rect.row - sheet.top, column: rect.column - sheet.left };
  return { ...cellsAt(sheet, inside), range, period: periodAbove(sheet.values, inside) };
}

type FoundRangeName = Pick<FoundRange, "sheet" | "range">;

/** Of the tables on the card's own sheet the nearest one, below rather than above. */
function volumesBeside(
  sheet: SheetGrid,
  card: Rect,
  cards: readonly Pick<RateCard, "rect">[],
): VolumeTable | null {
  const tables = wholeTables(sheet).filter((table) => !cards.some(({ rect }) => overlaps(rect, table)));
  const away = ({ row }: Rect): number => (row >= card.row ? row - card.row : 2 * (card.row - row));
  const [nearest] = tables.sort((a, b) => away(a) - away(b));
  return nearest ? { ...cellsAt(sheet, nearest), period: periodAbove(sheet.values, nearest) } : null;
}

/** A sheet of volumes that several quotes share. */
function volumesElsewhere(sheets: readonly SheetGrid[]): VolumeTable | null {
  for (const sheet of sheets) {
    const cards = wholeCards(sheet);
    const table = wholeTables(sheet).find(
      (rect) =>
        rect.rows >= ROWS_ELSEWHERE &&
        speaksOfVolumes(sheet, rect) &&
        !cards.some((card) => overlaps(card.rect, rect)),
    );
    if (table) return { ...cellsAt(sheet, table), period: periodAbove(sheet.values, table) };
  }
  return null;
}

function overlaps(a: Rect, b: Rect): boolean {
  const apart =
    a.row + a.rows <= b.row ||
    b.row + b.rows <= a.row ||
    a.column + a.columns <= b.column ||
    b.column + b.columns <= a.column;
  return !apart;
}

/** A whole column or sheet that the user selected is read as far as a quote may go. */
const MOST_ROWS = 1000;
const MOST_COLUMNS = 60;

/** `rect` is in rows and columns of the sheet's filled part; cells outside of it are blank. */
function cellsAt({ name, values, top, left }: SheetGrid, rect: Rect): FoundRange {
  const { row, column, rows, columns } = rect;
  const cells = Array.from({ length: Math.min(rows, MOST_ROWS) }, (_, r) =>
    Array.from({ length: Math.min(columns, MOST_COLUMNS) }, (_, c) => values[row + r]?.[column + c] ?? ""),
  );
  return { sheet: name, range: rangeOf({ ...rect, row: row + top, column: column + left }), cells };
}
