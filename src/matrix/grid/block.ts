// A rectangle of the sheet that knows its own place: a header row and one row for each key, with named columns.
// Formulas ask it for references, so that no row number is written anywhere else.
import { absolute, address, area, type Spot } from "./a1";

export class Block<Column extends string> {
  readonly columns: readonly Column[];
  private readonly offsets: ReadonlyMap<Column, number>;
  private readonly places: ReadonlyMap<string, number>;

  /** `spans`: the columns in order, each with how many columns of the sheet it covers. */
  constructor(
    readonly top: number,
    readonly left: number,
    private readonly spans: Readonly<Record<Column, number>>,
    readonly keys: readonly string[],
  ) {
    this.columns = Object.keys(spans) as Column[];
    let offset = 0;
    this.offsets = new Map(
      this.columns.map((column) => {
        const at = offset;
        offset += spans[column];
        return [column, at];
      }),
    );
    this.places = new Map(keys.map((key, i) => [key, i]));
  }

  /** The first row below the block. */
  get bottom(): number {
    return this.top + 1 + this.keys.length;
  }

  header(column: Column): Spot {
    return { row: this.top, column: this.left + this.offset(column) };
  }

  at(key: string, column: Column): Spot {
    const place = this.places.get(key);
    if (place === undefined) throw new Error(`No row "${key}" in this block`);
    return { row: this.top + 1 + place, column: this.left + this.offset(column) };
  }

  has(key: string): boolean {
    return this.places.has(key);
  }

  /** "C12": for a formula in the same row. */
  ref(key: string, column: Column): string {
    return address(this.at(key, column));
  }

  /** "$C$12" */
  abs(key: string, column: Column): string {
    return absolute(this.at(key, column));
  }

  /** "$C$12:$C$16", the whole column where no keys are named. */
  span(column: Column, from = this.keys[0] ?? "", to = this.keys[this.keys.length - 1] ?? ""): string {
    return `${this.abs(from, column)}:${this.abs(to, column)}`;
  }

  /** "E12:K12" */
  across(key: string, from: Column, to: Column): string {
    return area(this.at(key, from), this.at(key, to));
  }

  /** Body cells of some columns, for looks and rules. */
  body(from: Column = this.first, to: Column = this.last): string {
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

  private get first(): Column {
    return this.column(0);
  }

  private get last(): Column {
    return this.column(this.columns.length - 1);
  }

  private column(index: number): Column {
    const column = this.columns[index];
    if (column === undefined) throw new Error("A block needs a column");
    return column;
  }

  private offset(column: Column): number {
    const offset = this.offsets.get(column);
    if (offset === undefined) throw new Error(`No column "${column}" in this block`);
    return offset;
  }

  private endOf(column: Column): number {
    return this.left + this.offset(column) + this.spans[column] - 1;
  }
}

/** Columns that each cover one column of the sheet. */
export function single<Column extends string>(columns: readonly Column[]): Record<Column, number> {
  return Object.fromEntries(columns.map((column) => [column, 1])) as Record<Column, number>;
}
