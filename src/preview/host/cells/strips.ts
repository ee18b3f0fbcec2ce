// A large array comes as strips of rows, one action each, after the client has announced the whole: collected here and
// written at once, because every write makes Univer go through all of the sheet's formulas.
import type { Rect } from "../../book/types";
import type { RangeTarget } from "../state";
import { contains } from "./address";
import { CellChanges, Grid } from "./grid";

export class Strips {
  private readonly changes = new CellChanges();
  private missingRows: number;

  constructor(readonly whole: RangeTarget) {
    this.missingRows = whole.rect.rows;
  }

  /** Is this range one of the strips? */
  expects({ sheetId, rect }: { sheetId: string; rect: Rect }): boolean {
    const { whole } = this;
    return sheetId === whole.sheetId && rect.columns === whole.rect.columns && contains(whole.rect, rect);
  }

  add(strip: Rect, changes: CellChanges): void {
    this.changes.addAll(changes);
    this.missingRows -= strip.rows;
  }

  get isComplete(): boolean {
    return this.missingRows <= 0;
  }

  /** Writes what has come so far. */
  write(): void {
    new Grid(this.whole.state, this.whole.sheetId).write(this.changes);
  }
}
