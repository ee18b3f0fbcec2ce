// Rows far down in a long sheet that may name a figure, an offer or a total, as many as there is room for.
import { speakingFilter, totalFilter } from "../lexicon";
import type { CellValue } from "../types";

/** A longer text is no label. */
const LONGEST = 90;
/** A text that stands more often is a category of records; a total is one however often it stands. */
const MOST_REPEATS = 12;
const MOST_TEXTS = 2000;
/** Of the room, what only totals may take: a total taken for a record would count twice. */
const FOR_TOTALS = 0.2;

/** Texts that may stand in a row before the one that names a total: a number, a date, a code. */
const TEXTS_BEFORE = 3;

export class SpeakingRows {
  private readonly met = new Map<string, number>();
  private readonly forTotals: number;

  /** `room`: cells. */
  constructor(private room: number) {
    this.forTotals = room * FOR_TOTALS;
  }

  spend(cells: number): void {
    this.room -= cells;
  }

  /** True where the row is to be kept; its cells are counted. */
  takes(cells: readonly CellValue[]): boolean {
    if (this.room <= 0) return false;
    if (this.room > this.forTotals ? !this.speaks(cells) : !isTotal(cells)) return false;
    this.room -= cells.length;
    return true;
  }

  /** For rows that are not kept. */
  mayBeTotal(cells: readonly CellValue[]): boolean {
    return this.room <= 0 && isTotal(cells);
  }

  private speaks(cells: readonly CellValue[]): boolean {
    return cells.some((value) => isShort(value) && speakingFilter.test(value) && this.isNew(value));
  }

  private isNew(text: string): boolean {
    const times = (this.met.get(text) ?? 0) + 1;
    if (this.met.size < MOST_TEXTS || times > 1) this.met.set(text, times);
    return times <= MOST_REPEATS || totalFilter.test(text);
  }
}

const isShort = (value: CellValue): value is string =>
  typeof value === "string" && value !== "" && value.length <= LONGEST;

/** A total is named before its numbers. */
function isTotal(cells: readonly CellValue[]): boolean {
  let texts = 0;
  for (const value of cells) {
    if (!isShort(value)) continue;
    if (totalFilter.test(value)) return true;
    texts += 1;
    if (texts === TEXTS_BEFORE) return false;
  }
  return false;
}
