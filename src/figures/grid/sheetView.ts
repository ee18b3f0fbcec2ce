// One sheet, read by row and column within its filled part. Decides what counts as a number in a cell.
import { labelFilter } from "../lexicon";
import { readLabel, type Label } from "../labels/readLabel";
import { readNumberMark, readTextMark, type TimeMark } from "../labels/timeMarks";
import { fold } from "../text/fold";
import { readNumber } from "../text/numbers";
import { meaningOf, type FormatMeaning } from "../text/units";
import type { Stretch } from "../condense/types";
import type { CellValue, SheetGrid } from "../types";
import { cellAddress } from "./address";
import { Sequences } from "./sequences";

export interface NumberCell {
  row: number;
  column: number;
  value: number;
  fromText: boolean;
  /** The text says its own scale, which is part of the value. */
  scaled: boolean;
  /** Currency that the text itself states. */
  currency: string;
  /** What the text says after the number, folded. */
  tail: string;
  percent: boolean;
}

/** Cells that stand for "no number": skipped inside a line of numbers. */
const NOTHING = /^(?:[-–—.…*x?]{1,3}|n\/?a\.?|nd\.?|b\/?d\.?|nil|none|brak|tbd|tba|#[A-Z/0]+[!?A]?)$/i;

export const isNothing = (text: string): boolean => NOTHING.test(text.trim());

/** "XVIII" is no month; "VIII" and "IX." are. */
const LONGEST_ROMAN = 5;

/** Rows at the head of a sheet in which a form numbers its columns: "1 | 2 | 3 | 4". */
const HEAD_ROWS = 40;
const FEWEST_NUMBERED = 4;
const FEWEST_HEADERS = 5;
const HIGHEST_NUMBER = 60;

export class SheetView {
  readonly rows: number;
  readonly width: number;
  private readonly numbering = new Map<number, boolean>();
  private readonly headerRows = new Map<number, boolean>();
  /** What the texts that were looked at come to, by cell: lines cross, and reading a text is dear. */
  private readonly typed = new Map<number, NumberCell | null>();
  private readonly labels = new Map<number, Label | null>();
  private readonly sequences: Sequences;

  constructor(readonly grid: SheetGrid) {
    this.rows = grid.values.length;
    this.sequences = new Sequences(grid.values);
    this.width = grid.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  }

  /** What is known of a row that was not kept, as one of a stretch; null where its cells are here. */
  stretchAt(row: number): Stretch | null {
    const { stretches, values } = this.grid;
    if (!stretches || stretches.length === 0 || (values[row]?.length ?? 0) > 0) return null;
    let low = 0;
    let high = stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stretches[middle]?.last ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    const found = stretches[low];
    return found && found.first <= row ? found : null;
  }

  isWhole(): boolean {
    return (this.grid.stretches?.length ?? 0) === 0;
  }

  isKept(row: number): boolean {
    return this.stretchAt(row) === null;
  }

  value(row: number, column: number): CellValue {
    return this.grid.values[row]?.[column] ?? "";
  }

  isBlank(row: number, column: number): boolean {
    const value = this.value(row, column);
    return value === "" || (typeof value === "string" && value.trim() === "");
  }

  isFormula(row: number, column: number): boolean {
    const formula = this.grid.formulas[row]?.[column];
    return typeof formula === "string" && formula.startsWith("=");
  }

  format(row: number, column: number): string {
    return this.grid.numberFormats[row]?.[column] ?? "General";
  }

  formatMeaning(row: number, column: number): FormatMeaning {
    return meaningOf(this.format(row, column));
  }

  /** Text of a cell, or null where it holds a number, a truth value or nothing. */
  text(row: number, column: number): string | null {
    const value = this.value(row, column);
    return typeof value === "string" && value.trim() !== "" ? value : null;
  }

  /** Text that is neither a number typed as text nor a sign for "nothing". */
  words(row: number, column: number): string | null {
    const text = this.text(row, column);
    if (text === null || this.typedNumber(text, row, column) || isNothing(text)) return null;
    return text;
  }

  folded(row: number, column: number): string {
    const text = this.text(row, column);
    return text === null ? "" : fold(text);
  }

  label(row: number, column: number): Label | null {
    const key = row * this.width + column;
    let label = this.labels.get(key);
    if (label === undefined) {
      const text = this.words(row, column);
      label = text === null ? null : readLabel(text);
      this.labels.set(key, label);
    }
    return label;
  }

  /** True where the cell may hold a figure's label. */
  mayBeLabel(row: number, column: number): boolean {
    const text = this.text(row, column);
    return text !== null && labelFilter.test(text) && (this.label(row, column)?.matches.length ?? 0) > 0;
  }

  /** True where the text names a total. Cheap for the texts of long lists, which name nothing. */
  saysTotal(row: number, column: number): boolean {
    const text = this.text(row, column);
    return text !== null && labelFilter.test(text) && this.label(row, column)?.total === true;
  }

  /** The number in a cell, typed as text or not; null for years in headers, dates, errors, words. */
  number(row: number, column: number): NumberCell | null {
    const value = this.value(row, column);
    if (typeof value !== "number") return this.typedNumber(value, row, column);
    if (!this.isPlainNumber(value, row, column)) return null;
    return {
      row,
      column,
      value,
      fromText: false,
      scaled: false,
      currency: "",
      tail: "",
      percent: this.formatMeaning(row, column).percent,
    };
  }

  /** Its value alone, for what looks at many cells. */
  numeric(row: number, column: number): number | null {
    const value = this.value(row, column);
    if (typeof value === "number") return this.isPlainNumber(value, row, column) ? value : null;
    return this.typedNumber(value, row, column)?.value ?? null;
  }

  private isPlainNumber(value: number, row: number, column: number): boolean {
    if (!Number.isFinite(value) || this.formatMeaning(row, column).date) return false;
    const small = value > 0 && value <= HIGHEST_NUMBER && Number.isInteger(value);
    return !small || !this.numbersColumns(row);
  }

  private typedNumber(value: CellValue, row: number, column: number): NumberCell | null {
    if (typeof value !== "string" || value === "" || value.length > 40) return null;
    const key = row * this.width + column;
    let cell = this.typed.get(key);
    if (cell === undefined) {
      cell = numberIn(value, row, column);
      this.typed.set(key, cell);
    }
    return cell;
  }

  /** True where texts alone head five columns or more: the columns of a list. */
  isHeaderRow(row: number): boolean {
    let known = this.headerRows.get(row);
    if (known === undefined) {
      const filled = (this.grid.values[row] ?? []).filter((value) => value !== "");
      known = filled.length >= FEWEST_HEADERS && filled.every((value) => typeof value === "string");
      this.headerRows.set(row, known);
    }
    return known;
  }

  isEmptyRow(row: number): boolean {
    return this.isKept(row) && (this.grid.values[row] ?? []).every((value) => value === "");
  }

  /** True where a form numbers its columns: whole numbers that rise from 1, and nothing else in the row. */
  numbersColumns(row: number): boolean {
    if (row > HEAD_ROWS) return false;
    let known = this.numbering.get(row);
    if (known === undefined) {
      const filled = (this.grid.values[row] ?? []).filter((value) => value !== "").map(Number);
      known =
        filled.length >= FEWEST_NUMBERED &&
        filled[0] === 1 &&
        filled.every((value, at) => at === 0 || [1, 2].includes(value - (filled[at - 1] ?? 0)));
      this.numbering.set(row, known);
    }
    return known;
  }

  /** The number in a cell of a list, 0 where there is none. */
  amount(row: number, column: number): number {
    const value = this.value(row, column);
    if (typeof value === "number") return Number.isFinite(value) ? value : 0;
    return this.numeric(row, column) ?? 0;
  }

  mark(row: number, column: number): TimeMark | null {
    const value = this.value(row, column);
    if (typeof value === "number")
      return readNumberMark(value, this.format(row, column)) ?? this.sequences.mark(row, column);
    if (typeof value !== "string" || value === "") return null;
    return readTextMark(value) ?? (value.length <= LONGEST_ROMAN ? this.sequences.mark(row, column) : null);
  }

  address(row: number, column: number): string {
    return cellAddress(this.grid.top + row, this.grid.left + column);
  }
}

/** A number typed as text. */
function numberIn(text: string, row: number, column: number): NumberCell | null {
  const read = readNumber(text);
  return read
    ? {
        row,
        column,
        value: read.value,
        fromText: true,
        scaled: read.scaled,
        currency: read.currency,
        tail: read.tail,
        percent: read.percent,
      }
    : null;
}
