// Titles over a row: the section it stands in, and what the nearest titles say of period, version, currency, offers.
import { readLabel, silentLabel, type Label } from "../labels/readLabel";
import { periodIn, periodOfTimes, periodOfTitle, type Span } from "../labels/periods";
import type { Version } from "../lexicon/types";
import { fold } from "../text/fold";
import { readLabelledNumber } from "../text/labelledNumber";
import type { FigureId } from "../types";
import type { SheetView } from "./sheetView";
import type { Survey } from "./survey";

export interface Title {
  row: number;
  column: number;
  text: string;
  label: Label;
  period: Span | null;
  /** True where the row holds this text alone; else it is a row of headers. */
  alone: boolean;
}

export interface Surroundings {
  /** The nearest title that stands alone. */
  section: Title | null;
  version: Version | null;
  period: Span | null;
  currency: string;
  thousands: boolean;
  quote: Title | null;
  quoteArea: FigureId | null;
}

/** A longer text is a note: what it says of times is no title's. */
const LONGEST = 120;
const WIDEST = 60;
const ROWS_ABOVE = 300;
const MOST_TITLES = 24;
/** Versions that a title inside a sheet can set; "example" and "old" are said of sheets. */
const SET_BY_TITLES: ReadonlySet<Version> = new Set<Version>([
  "actual",
  "live",
  "plan",
  "other_case",
  "foreign",
]);

/** "Założenia: 2 150 zamówień, 1,8 szt. na zamówienie" tells of orders, not of the period of the numbers under it. */
const isNote = (text: string): boolean => periodIn(fold(text)) === "order" && /\d/.test(text);

export class Titles {
  private readonly read = new Map<number, Title | null>();

  constructor(
    private readonly view: SheetView,
    private readonly rows: Survey["titles"],
    /** Rows that close a section with its total, in order. */
    private readonly closings: readonly number[],
  ) {}

  /** What stands over a row, nearest titles first. */
  over(row: number, column = 0): Surroundings {
    const found: Surroundings = {
      section: null,
      version: null,
      period: null,
      currency: "",
      thousands: false,
      quote: null,
      quoteArea: null,
    };
    let at = this.lastBefore(row);
    for (let seen = 0; at >= 0 && seen < MOST_TITLES; at -= 1, seen += 1) {
      const title = this.title(at);
      if (!title) continue;
      if (row - title.row > ROWS_ABOVE) break;
      if (title.alone && !this.isClosed(title.row, row)) found.section ??= title;
      if (title.label.version && SET_BY_TITLES.has(title.label.version))
        found.version ??= title.label.version;
      found.period ??= title.alone ? title.period : this.periodAt(title.row, column);
      found.currency ||= title.label.currency;
      found.thousands ||= title.label.thousands;
      if (title.label.quote && title.alone) found.quote ??= title;
      if (title.alone) found.quoteArea ??= title.label.quoteArea;
    }
    return found;
  }

  /** In a row of headers only the one over the label speaks for it: "koszty/miesiąc". */
  private periodAt(row: number, column: number): Span | null {
    const text = this.view.text(row, column);
    return text === null ? null : periodIn(fold(text));
  }

  private isClosed(titleRow: number, row: number): boolean {
    const next = this.closings.find((closing) => closing > titleRow);
    return next !== undefined && next < row;
  }

  /** The titles at the head of the sheet, over the first numbers. */
  head(): Title[] {
    const head: Title[] = [];
    for (let at = 0; at < Math.min(this.rows.length, 4); at += 1) {
      const row = this.rows[at]?.row ?? 0;
      if (row > (at === 0 ? 2 : (this.rows[at - 1]?.row ?? 0) + 2)) break;
      const title = this.title(at);
      if (title) head.push(title);
    }
    return head;
  }

  private lastBefore(row: number): number {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle]?.row ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  private title(at: number): Title | null {
    const known = this.read.get(at);
    if (known !== undefined) return known;
    const title = this.readTitle(at);
    this.read.set(at, title);
    return title;
  }

  /** Numbers typed as text make a row of figures, whatever its cells hold. */
  private holdsNumber(row: number): boolean {
    const width = Math.min(this.view.grid.values[row]?.length ?? 0, WIDEST);
    for (let column = 0; column < width; column += 1)
      if (this.view.numeric(row, column) !== null) return true;
    return false;
  }

  private readTitle(at: number): Title | null {
    const place = this.rows[at];
    if (!place || this.holdsNumber(place.row)) return null;
    let { column, texts } = place;
    // A marker in the margin ("*", "1.") is not the title.
    if (texts > 1 && (this.view.text(place.row, column) ?? "").trim().length <= 2) {
      column += 1;
      texts -= 1;
    }
    const text = this.view.text(place.row, column);
    if (text === null || text.length > LONGEST || readLabelledNumber(text)) return null;
    const label = readLabel(text);
    return {
      row: place.row,
      column,
      text: text.trim(),
      label: label ?? silentLabel(text),
      // A long title may hold prices and rates "per order", which say nothing of the sheet.
      period: label && !isNote(text) ? periodOfTitle(fold(text)) : periodOfTimes(fold(text)),
      alone: texts === 1,
    };
  }
}
