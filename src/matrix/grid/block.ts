// A rectangle of the sheet that knows its own place: a header row and one row for each key, with named columns.
// Formulas ask it for references, so that no row number is written anywhere else.
import { NO_OWN, type OwnId, type OwnTable, withOwn } from "../own";
import { absolute, address, area, type Spot } from "./a1";

export class Block<Column extends string> {
  readonly columns: readonly Column[];
  /** Row by row and column by column, the user's among them. */
  readonly keys: readonly string[];
  readonly columnIds: readonly (Column | OwnId)[];
  private readonly offsets: ReadonlyMap<string, number>;
  private readonly places: ReadonlyMap<string, number>;

  /**
   * `spans`: the columns in order, each with how many columns of the sheet it covers. `own`: what the user added to
   * the table that stood here; each of the user's columns covers one.
   */
  constructor(
    readonly top: number,
    readonly left: number,
    private readonly spans: Readonly<Record<Column, number>>,
    keys: readonly string[],
    readonly own: OwnTable = NO_OWN,
  ) {
    this.columns = Object.keys(spans) as Column[];
    this.keys = withOwn(keys, own.rows);
    this.columnIds = withOwn(this.columns, own.columns);
    let offset = 0;
    this.offsets = new Map(
      this.columnIds.map((column) => {
        const at = offset;
        offset += this.spanOf(column);
        return [column, at];
      }),
    );
    this.places = new Map(this.keys.map((key, i) => [key, i]));
  }

  /** Columns of the sheet that it covers. */
  get width(): number {
    return this.columnIds.reduce((sum, column) => sum + this.spanOf(column), 0);
  }

  /** The first row below the block. */
  get bottom(): number {
    return this.top + 1 + this.keys.length;
  }

  header(column: Column | OwnId): Spot {
    return { row: this.top, column: this.left + this.offset(column) };
  }

  at(key: string, column: Column | OwnId): Spot {
    const place = this.places.get(key);
    if (place === undefined) throw new Error(`No row "${key}" in this block`);
    return { row: this.top + 1 + place, column: this.left + this.offset(column) };
  }

  has(key: string): boolean {
    return this.places.has(key);
  }

  /** "C12": for a formula in the same row. */
  ref(key: string, column: Column | OwnId): string {
    return address(this.at(key, column));
  }

  /** "$C$12" */
  abs(key: string, column: Column | OwnId): string {
    return absolute(this.at(key, column));
  }

  /** "$C$12:$C$16", the whole column where no keys are named. */
  span(
    column: Column | OwnId,
    from = this.keys[0] ?? "",
    to = this.keys[this.keys.length - 1] ?? "",
  ): string {
    return `${this.abs(from, column)}:${this.abs(to, column)}`;
  }

  /** "E12:K12" */
  across(key: string, from: Column | OwnId, to: Column | OwnId): string {
    return area(this.at(key, from), this.at(key, to));
  }

  /** Body cells of some columns, for looks and rules. */
  body(from: Column | OwnId = this.first, to: Column | OwnId = this.last): string {
    const end = { row: this.bottom - 1, column: this.endOf(to) };
    return area({ row: this.top + 1, column: this.left + this.offset(from) }, end);
  }

  /** Header and body cells of some columns. */
  columnsOf(from: Column, to: Column = from): string {
    const left = { row: this.top, column: this.left + this.offset(from) };
    return area(left, { row: this.bottom - 1, column: this.endOf(to) });
  }

  headers(): string {
    return area({ row: this.top, column: this.left }, { row: this.top, column: this.endOf(this.last) });
  }

  /** Header and body. */
  whole(): string {
    return area(
      { row: this.top, column: this.left },
      { row: this.bottom - 1, column: this.endOf(this.last) },
    );
  }

  /** The cells of columns that cover more than one column of the sheet, header included. */
  merges(): string[] {
    const wide = this.columns.filter((column) => this.spans[column] > 1);
    const rows = Array.from({ length: this.keys.length + 1 }, (_, i) => this.top + i);
    return wide.flatMap((column) =>
      rows.map((row) =>
        area({ row, column: this.left + this.offset(column) }, { row, column: this.endOf(column) }),
      ),
    );
  }

  private get first(): Column | OwnId {
    return this.column(0);
  }

  private get last(): Column | OwnId {
    return this.column(this.columnIds.length - 1);
  }

  private column(index: number): Column | OwnId {
    const column = this.columnIds[index];
    if (column === undefined) throw new Error("A block needs a column");
    return column;
  }

  private spanOf(column: string): number {
    const spans: Partial<Record<string, number>> = this.spans;
    return spans[column] ?? 1;
  }

  private offset(column: string): number {
    const offset = this.offsets.get(column);
    if (offset === undefined) throw new Error(`No column "${column}" in this block`);
    return offset;
  }

  private endOf(column: string): number {
    return this.left + this.offset(column) + this.spanOf(column) - 1;
  }
}

/** Columns that each cover one column of the sheet. */
export function single<Column extends string>(columns: readonly Column[]): Record<Column, number> {
  return Object.fromEntries(columns.map((column) => [column, 1])) as Record<Column, number>;
}
