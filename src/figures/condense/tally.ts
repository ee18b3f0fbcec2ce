// Tallies rows that are not kept, month by month: what their cells come to, without the cells.
import { addDay, dayIn, firstDay, monthOf, noDays } from "../lines/days";
import { isNothing } from "../grid/sheetView";
import { readNumber } from "../text/numbers";
import { meaningOf } from "../text/units";
import type { CellValue } from "../types";
import type { Roles } from "./roles";
import type { ColumnTally, Stretch } from "./types";

type Numbers = NonNullable<ColumnTally["numbers"]>;

interface Open extends Stretch {
  last: number;
  columns: ColumnTally[];
  /** Days of the month that its rows are of: from, and before; both 0 while no row has said a day. */
  from: number;
  until: number;
}

export class Tallies {
  readonly stretches: Stretch[] = [];
  private open: Open | null = null;

  /** `most`: stretches that may begin where only the month changes. */
  constructor(
    private readonly roles: Roles,
    private readonly width: number,
    private readonly most: number,
  ) {}

  /** True while a stretch may end before it has to. */
  mayBreak(): boolean {
    return this.stretches.length < this.most;
  }

  /** `isSure`: false where the row may be a total, so that sums over it tell nothing. */
  add(row: number, values: readonly CellValue[], formats: readonly string[], isSure: boolean): void {
    const { date } = this.roles;
    const day = date < 0 ? 0 : this.dayOf(values[date], formats[date] ?? "", date);
    const stretch = this.stretchFor(row, day);
    stretch.last = row;
    for (let column = 0; column < this.width; column += 1) {
      const tally = stretch.columns[column];
      const value = values[column] ?? "";
      if (!tally) continue;
      if (value === "") {
        tally.trail += 1;
        if (tally.trail > tally.blanks) tally.blanks = tally.trail;
        if (tally.filled === 0) tally.lead = tally.trail;
        continue;
      }
      tally.filled += 1;
      tally.trail = 0;
      if (tally.runs) addKey(tally.runs, value);
      if (tally.days) addDay(tally.days, this.dayOf(value, formats[column] ?? "", column));
      if (!tally.numbers) continue;
      this.addNumber(tally.numbers, value, formats[column] ?? "", column);
      if (!isSure) tally.numbers.sum = Number.NaN;
    }
  }

  private stretchFor(row: number, day: number): Open {
    const { open } = this;
    if (open?.last === row - 1) {
      if (day === 0 || (day >= open.from && day < open.until)) return open;
      if (open.until === 0 || !this.mayBreak()) {
        if (open.until === 0) [open.from, open.until] = monthAround(day);
        return open;
      }
    }
    const [from, until] = day === 0 ? [0, 0] : monthAround(day);
    const next = { first: row, last: row, columns: this.blankTallies(), from, until };
    this.stretches.push(next);
    this.open = next;
    return next;
  }

  private blankTallies(): ColumnTally[] {
    const { numbers, days, keys } = this.roles;
    return Array.from({ length: this.width }, (_, column) => ({
      filled: 0,
      lead: 0,
      trail: 0,
      blanks: 0,
      numbers: numbers[column] ? { sum: 0, words: 0 } : null,
      runs: keys[column] ? { count: 0, first: "", last: "" } : null,
      days: days[column] ? noDays() : null,
    }));
  }

  private addNumber(numbers: Numbers, value: CellValue, format: string, column: number): void {
    if (typeof value === "number") {
      if (!this.isDate(format, column)) numbers.sum += value;
      return;
    }
    // Reading a text is dear, and pays only where the rows say of what time they are.
    const number = typeof value === "string" && this.roles.date >= 0 ? readNumber(value) : null;
    if (number) numbers.sum += number.value;
    else if (!isNothing(String(value))) numbers.words += 1;
  }

  private dayOf(value: CellValue | undefined, format: string, column: number): number {
    if (typeof value === "number") return this.isDate(format, column) ? Math.floor(value) : 0;
    return typeof value === "string" && value !== "" ? dayIn(value) : 0;
  }

  /** A column that held numbers and dates in the head is looked at closely; others hold one of them throughout. */
  private isDate(format: string, column: number): boolean {
    const { numbers, days } = this.roles;
    return numbers[column] && days[column] ? meaningOf(format).date : days[column] === true;
  }
}

function monthAround(day: number): [number, number] {
  const month = monthOf(day);
  return [firstDay(month), firstDay(month + 1)];
}

function addKey(runs: NonNullable<ColumnTally["runs"]>, value: CellValue): void {
  if (runs.count === 0) runs.first = value;
  else if (runs.last === value) return;
  runs.count += 1;
  runs.last = value;
}
