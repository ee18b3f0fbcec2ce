// Sections below each other, the same way on all our sheets: title, hint, block, and room for what may stand below the
// block. Knows no decision and no words.
import { NO_OWN, type OwnTable } from "../own";
import type { Spot } from "./a1";
import { Block } from "./block";

/** A section: title, an optional hint below it, and its block. */
export interface Section<C extends string> {
  title: Spot;
  hint: Spot;
  block: Block<C>;
}

/** Puts a section below those that are there; `own`: what the user added to its table. */
export type PlaceSection = <C extends string>(
  spans: Record<C, number>,
  keys: readonly string[],
  own?: OwnTable,
) => Section<C>;

export class SectionStack {
  /** The row after all that is placed, one left empty. */
  row: number;

  /** `printed`: the columns that are printed at least; sections that are wider widen it. */
  constructor(
    first: number,
    public printed = 0,
  ) {
    this.row = first;
  }

  readonly place: PlaceSection = (spans, keys, own = NO_OWN) => {
    const title = { row: this.row, column: 0 };
    const block = new Block(this.row + 2, 0, spans, keys, own);
    // A totals row that the user switched on belongs to the table, not to the block.
    this.row = block.bottom + (own.totals ? 2 : 1) + (own.below ?? 0);
    this.printed = Math.max(this.printed, block.width);
    return { title, hint: { row: title.row + 1, column: 0 }, block };
  };

  /** Leaves rows to what is no table, and returns the first and the last of them. */
  leave(rows: number): { first: number; last: number } {
    const first = this.row;
    this.row += rows + 1;
    return { first, last: first + rows - 1 };
  }
}
