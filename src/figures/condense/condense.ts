// Which rows of a sheet are kept, where it has more cells than may be kept: its head, the rows that may name figures
// with what stands around them, and its end. The others are tallied. Knows no Excel object.
import { SheetView } from "../grid/sheetView";
import type { CellValue } from "../types";
import { rolesOf } from "./roles";
import { SpeakingRows } from "./speaking";
import { Tallies } from "./tally";
import type { Condense, Condensed, Keeper, Part, Rows } from "./types";

/** Of the cells that may be kept: the head, the rows that speak, and the end, where totals stand. */
const HEAD = 0.6;
const SPEAKING = 0.3;
const END = 0.1;
const MOST_AT_END = 60;
/** Rows over and under a row that speaks: its headers, and the parts of its sum. */
const AROUND = 12;
/** Of the cells that may be kept, how many more the tallies may take; and what is enough for twenty years of months. */
const TALLIED = 0.1;
const MOST_STRETCHES = 240;

/** The cells of a row that was not kept, or is blank. */
const NONE: never[] = [];

interface Line {
  row: number;
  /** Columns down to the last that is filled. */
  width: number;
  values: CellValue[];
  formulas: CellValue[];
  formats: string[];
}

export const condense: Condense = (part) => new RowKeeper(part);

class RowKeeper implements Keeper {
  private readonly result: Rows;
  private readonly speaking: SpeakingRows;
  private tallies: Tallies | null = null;
  /** The last rows so far, of which it is not known yet whether more follow. */
  private readonly waiting: Line[] = [];
  private readonly mostWaiting: number;
  private readonly isWhole: boolean;
  private headLeft: number;
  private headEnd = 0;
  /** Rows under one that spoke that are still to be kept. */
  private under = 0;
  private next = 0;

  constructor(private readonly part: Part) {
    const { rows, columns, most } = part;
    this.isWhole = most >= rows * columns;
    this.headLeft = this.isWhole ? Number.POSITIVE_INFINITY : most * HEAD;
    this.speaking = new SpeakingRows(most * SPEAKING);
    this.mostWaiting = Math.min(MOST_AT_END, Math.max(1, Math.floor((most * END) / columns)));
    const none = <T>(): T[][] => new Array<T[]>(rows).fill(NONE);
    this.result = { values: none(), formulas: none(), numberFormats: none() };
  }

  add({ values, formulas, numberFormats }: Rows): void {
    for (const [at, cells] of values.entries()) {
      const row = this.next;
      this.next += 1;
      this.take({
        row,
        width: widthOf(cells),
        values: cells,
        formulas: formulas[at] ?? NONE,
        formats: numberFormats[at] ?? NONE,
      });
    }
  }

  kept(): Condensed {
    for (const line of this.waiting.splice(0)) this.keep(line);
    return { ...this.result, stretches: this.tallies?.stretches ?? [] };
  }

  private take(line: Line): void {
    const { width } = line;
    if (this.headLeft > 0) {
      this.headLeft -= width;
      this.headEnd = line.row + 1;
      this.keep(line);
    } else if (width > 0 && (this.part.isWanted(line.row) || this.speaking.takes(line.values))) {
      this.under = AROUND;
      const over = this.waiting.splice(-AROUND);
      for (const one of this.waiting.splice(0)) this.tally(one);
      for (const one of [...over, line]) this.keep(one);
      this.speaking.spend(width * over.length);
    } else if (this.under > 0) {
      this.under -= 1;
      this.speaking.spend(width);
      this.keep(line);
    } else {
      this.waiting.push(line);
      const first = this.waiting.length > this.mostWaiting ? this.waiting.shift() : undefined;
      if (first) this.tally(first);
    }
  }

  private keep({ row, width: filled, values, formulas, formats }: Line): void {
    const width = this.isWhole ? values.length : filled;
    if (width === 0) return;
    const { result } = this;
    const cells = values.length === width ? values : values.slice(0, width);
    result.values[row] = cells;
    result.formulas[row] = isSame(cells, formulas) ? cells : formulas.slice(0, width);
    const above = result.numberFormats[row - 1];
    result.numberFormats[row] = above && isSame(above, formats) ? above : formats;
  }

  private tally({ row, width, values, formats }: Line): void {
    this.tallies ??= this.begin();
    // A blank row needs no tally, while there may be more stretches.
    if (width === 0 && this.tallies.mayBreak()) return;
    this.tallies.add(row, values, formats, !this.speaking.mayBeTotal(values));
  }

  private begin(): Tallies {
    const { part, result, headEnd } = this;
    const head = <T>(rows: T[][]): T[][] => rows.slice(0, headEnd);
    const view = new SheetView({
      name: "",
      visible: true,
      top: 0,
      left: 0,
      values: head(result.values),
      formulas: head(result.formulas),
      numberFormats: head(result.numberFormats),
    });
    const stretches = Math.floor((part.most * TALLIED) / part.columns);
    return new Tallies(rolesOf(view), part.columns, Math.min(MOST_STRETCHES, stretches));
  }
}

function widthOf(cells: readonly CellValue[]): number {
  let width = cells.length;
  while (width > 0 && cells[width - 1] === "") width -= 1;
  return width;
}

/** Equal rows are kept once: most cells are their own formula, and most rows are formatted like the one above. */
function isSame(cells: readonly unknown[], others: readonly unknown[]): boolean {
  for (let at = 0; at < cells.length; at += 1) if (cells[at] !== others[at]) return false;
  return true;
}
