// Column headers: the text, date or year that stands above a cell, and what stands over that one. Remembers each column.
import { readLabel, type Label } from "../labels/readLabel";
import type { TimeMark } from "../labels/timeMarks";
import type { SheetView } from "./sheetView";

export interface Header {
  row: number;
  column: number;
  text: string;
  mark: TimeMark | null;
  label: Label | null;
  /** The header over it, which may be merged over several columns. */
  upper: { text: string; mark: TimeMark | null; label: Label | null } | null;
}

/** Rows a merged upper header may stretch to the left of its column. */
const MERGED_OVER = 24;

/** What stands left of a single year or date that heads a column: a word of time, of units, or of what the rows are. */
const HEADING_WORD =
  /year|\bfy|rok|period|okres|month|miesi|quarter|kwarta|tys|\bzl|pln|usd|eur|gbp|[$€£]|thousand|pozycj|item|wyszczeg|opis|descr|line|categ|kateg|nazwa|koszt|cost|expens|account|konto|metric|param|figure|wskazn/;

/** Where the cell that selects a case stands, over the headers of the cases. */
const SELECTOR_ROWS = 6;
const SELECTOR_COLUMNS = 8;
const SELECTS = /scenario|\bcase\b|selected|active|scenariusz|wariant|wybran|aktywn/;

/** "X" stands for nothing, but among "IX" and "XI" for October. */
const isTen = (view: SheetView, row: number, column: number): boolean =>
  view.folded(row, column) === "x" && view.mark(row, column) !== null;

export class Headers {
  /** By column: the row down to which it was looked at, and where the last header over that row stands. */
  private readonly until: number[] = [];
  private readonly found: number[] = [];
  private readonly last: (Header | undefined)[] = [];
  private readonly selections = new Map<number, string | null>();
  private readonly timeRows = new Map<number, boolean>();

  constructor(private readonly view: SheetView) {}

  /** The nearest header over a cell. Cells are asked for from top to bottom, so each row is looked at once a column. */
  over(row: number, column: number): Header | null {
    const until = this.until[column] ?? 0;
    const floor = until <= row ? until : 0;
    let found = until <= row ? (this.found[column] ?? -1) : -1;
    for (let at = row - 1; at >= floor; at -= 1) {
      // Rows that were not kept head nothing.
      at = this.view.stretchAt(at)?.first ?? at;
      if (this.isHeader(at, column)) {
        found = at;
        break;
      }
    }
    this.until[column] = row;
    this.found[column] = found;
    return found < 0 ? null : this.read(found, column);
  }

  private isHeader(row: number, column: number): boolean {
    const value = this.view.value(row, column);
    if (typeof value === "string")
      return value !== "" && (this.view.words(row, column) !== null || isTen(this.view, row, column));
    return typeof value === "number" && this.view.mark(row, column) !== null && this.isTimeRow(row);
  }

  /** True where the row holds dates or years as headers: nothing in it is another number, and they rise or stand alone. */
  isTimeRow(row: number): boolean {
    let known = this.timeRows.get(row);
    if (known === undefined) {
      known = this.looksLikeTime(row);
      this.timeRows.set(row, known);
    }
    return known;
  }

  private looksLikeTime(row: number): boolean {
    const width = Math.min(this.view.grid.values[row]?.length ?? 0, 400);
    const order: number[] = [];
    let named = false;
    let told = "";
    for (let column = 0; column < width; column += 1) {
      if (typeof this.view.value(row, column) !== "number") {
        named ||= this.view.mayBeLabel(row, column) || this.view.saysTotal(row, column);
        if (order.length === 0) told += this.view.folded(row, column);
        continue;
      }
      const mark = this.view.mark(row, column);
      if (!mark) return false;
      order.push(mark.index ?? mark.year ?? 0);
    }
    const steps = order.slice(1).map((value, at) => value - (order[at] ?? 0));
    // "Orders | 2000 | 2010" are orders; beside a figure's name only years that follow each other are headers.
    if (named) return steps.length > 0 && steps.every((step) => Math.abs(step) === 1);
    // "Date | 2025-04-01" says when, and heads no column; "Year | 2024" does.
    if (order.length === 1 && told !== "") return HEADING_WORD.test(told);
    return order.length > 0 && (steps.every((step) => step >= 0) || steps.every((step) => step <= 0));
  }

  private read(row: number, column: number): Header {
    const known = this.last[column];
    if (known?.row === row) return known;
    const text = String(this.view.value(row, column));
    const header: Header = {
      row,
      column,
      text,
      mark: this.view.mark(row, column),
      label: typeof this.view.value(row, column) === "string" ? this.inSelection(row, readLabel(text)) : null,
      upper: this.upper(row, column),
    };
    this.last[column] = header;
    return header;
  }

  private upper(row: number, column: number): Header["upper"] {
    for (let above = row - 1; above >= Math.max(0, row - 2); above -= 1) {
      for (let at = column; at >= Math.max(1, column - MERGED_OVER); at -= 1) {
        if (this.view.isBlank(above, at)) continue;
        // Only a row of headers counts: a title in the first columns stands over everything, a number over nothing.
        if (at < column && !this.spansRight(above, at)) break;
        if (this.view.numeric(above, at) !== null && !this.isTimeRow(above)) break;
        const text = String(this.view.value(above, at));
        // "Selected scenario | 2 - Expected" names one of the headers; it stands over none.
        if (this.namesHeader(text, row)) return null;
        return { text, mark: this.view.mark(above, at), label: readLabel(text) };
      }
    }
    return null;
  }

  /** Where a cell over the headers selects one case of a model, that one is live and the others are not. */
  private inSelection(row: number, label: Label | null): Label | null {
    const selected = label && this.selectedOver(row);
    if (!selected) return label;
    return { ...label, version: label.text === selected ? "live" : "other_case" };
  }

  private selectedOver(row: number): string | null {
    let known = this.selections.get(row);
    if (known === undefined) {
      known = this.findSelection(row);
      this.selections.set(row, known);
    }
    return known;
  }

  private findSelection(row: number): string | null {
    for (let above = row - 1; above >= Math.max(0, row - SELECTOR_ROWS); above -= 1) {
      for (let column = 1; column < SELECTOR_COLUMNS; column += 1) {
        const text = this.view.text(above, column)?.trim();
        if (!text || !SELECTS.test(this.view.folded(above, column - 1))) continue;
        if (this.namesHeader(text, row)) return text;
      }
    }
    return null;
  }

  private namesHeader(text: string, row: number): boolean {
    const width = Math.min(this.view.grid.values[row]?.length ?? 0, MERGED_OVER * 2);
    for (let column = 0; column < width; column += 1) {
      if (String(this.view.value(row, column)).trim() === text.trim()) return true;
    }
    return false;
  }

  /** A merged header starts where the row below has a header too, and is not the first column of labels. */
  private spansRight(row: number, column: number): boolean {
    return column > 0 && !this.view.isBlank(row + 1, column);
  }
}
