// Finds the numbers of a label: to its right in the row, or below it in the column. Decides nothing about their meaning.
import type { Header, Headers } from "../grid/headers";
import type { NumberCell, SheetView } from "../grid/sheetView";
import type { TimeMark } from "../labels/timeMarks";
import { readLabel } from "../labels/readLabel";
import { fold } from "../text/fold";
import { close } from "./pick";
import type { Line, LineCell } from "./types";

const MOST_BLANKS_BEFORE = 8;
const MOST_BLANKS_WITHIN = 3;
const MOST_TEXTS = 3;
/** A longer line is a list of records, not a row or column of figures. */
const LONGEST_LINE = 400;

/** The numbers right of a label. */
export function rowLine(view: SheetView, headers: Headers, row: number, column: number): Line | null {
  const cells: LineCell[] = [];
  const beside: string[] = [];
  let blanks = 0;
  let distance = 0;
  let after = 0;
  const gaps: number[] = [];
  const end = Math.min(view.grid.values[row]?.length ?? 0, column + 1 + LONGEST_LINE);
  for (let at = column + 1; at < end; at += 1) {
    const number = view.number(row, at);
    if (number && isNote(number, cells[0])) continue;
    if (number) {
      cells.push(lineCell(number, headers.over(row, at), view, "down"));
      blanks = 0;
      continue;
    }
    if (view.isBlank(row, at) && gaps.length < MOST_GAPS && isTime(headers.over(row, at))) {
      gaps.push(at);
      continue;
    }
    if (cells.length === 0) distance += 1;
    if (view.isBlank(row, at)) {
      blanks += 1;
      if (blanks > (cells.length === 0 ? MOST_BLANKS_BEFORE : MOST_BLANKS_WITHIN)) break;
      continue;
    }
    const words = view.words(row, at);
    if (words === null) continue;
    if (cells.length === 0) {
      // A second label beside the first one, with a gap, is the label of another number.
      if (view.mayBeLabel(row, at) && (blanks > 0 || beside.length > 0)) return null;
      beside.push(words);
      if (beside.length > MOST_TEXTS) return null;
    } else {
      if (view.mayBeLabel(row, at) && !isUnit(view, row, at)) break;
      beside.push(words);
      after += 1;
      if (after > 2) break;
    }
  }
  if (cells.length === 0) return null;
  const last = cells[cells.length - 1]?.column ?? 0;
  const empty = gaps.filter((at) => at < last);
  const filled = addsUpWithout(cells)
    ? [
        ...cells,
        ...empty.map((at) => ({
          ...lineCell(nothingAt(row, at), headers.over(row, at), view, "down"),
          reached: true,
        })),
      ]
    : cells;
  filled.sort((a, b) => a.column - b.column);
  return { direction: "row", cells: filled, distance, beside, gaps: filled === cells ? empty.length : 0 };
}

const UNIT =
  /^(m2|m3|sq\.? ?m|sq\.? ?ft|sqft|ft2|cu\.? ?ft|kg|g|lbs?|oz|szt\.?|os\.?|osob\w*|etat\w*|fte|pcs|people|employees|palet\w*|pallets?)$/;

/** "320 | m2": a unit right of its number; with a number behind it it would be a label. */
const isUnit = (view: SheetView, row: number, column: number): boolean =>
  UNIT.test(view.folded(row, column)) && view.numeric(row, column + 1) === null;

/** Months or weeks without a number that are stepped over in one line. */
const MOST_GAPS = 60;

const isTimeMark = (mark: TimeMark | null): boolean =>
  mark?.kind === "month" || mark?.kind === "quarter" || mark?.kind === "week";
const isTime = (header: Header | null): boolean => isTimeMark(header?.mark ?? null);

/** True where the row's total says that what is blank is nothing: insurance paid once, rent paid in the last week. */
function addsUpWithout(cells: readonly LineCell[]): boolean {
  const total = cells.find(({ mark }) => mark?.kind === "total" || mark?.kind === "year");
  const times = cells.filter(({ mark }) => isTimeMark(mark));
  return (
    total !== undefined &&
    times.length > 0 &&
    close(
      total.value,
      times.reduce((sum, { value }) => sum + value, 0),
    )
  );
}

const nothingAt = (row: number, column: number): NumberCell => ({
  row,
  column,
  value: 0,
  fromText: false,
  scaled: false,
  currency: "",
  tail: "",
  percent: false,
});

/** "36880 | $9.60 / order": a text that says another unit than the line's first number tells about it, and adds nothing. */
const isNote = (number: NumberCell, first: LineCell | undefined): boolean =>
  first !== undefined && number.tail !== "" && number.tail !== first.tail;

/** `along`: where the numbers of the same time stand, for a zero that may not have come yet. */
function lineCell(
  number: NumberCell,
  header: Pick<Header, "text" | "mark" | "label" | "upper"> | null,
  view: SheetView,
  along: "down" | "across",
): LineCell {
  const { row, column } = number;
  // Spelled out: this runs once for each number of each line, and copying an object whole is dear.
  return {
    row,
    column,
    value: number.value,
    fromText: number.fromText,
    scaled: number.scaled,
    currency: number.currency,
    tail: number.tail,
    percent: number.percent,
    reached: number.value !== 0 || isReached(view, row, column, along),
    header: header?.text ?? "",
    mark: header?.mark ?? null,
    label: header?.label ?? null,
    upper: header?.upper?.label ?? null,
    upperMark: header?.upper?.mark ?? null,
    formula: view.isFormula(row, column),
  };
}

/** Numbers looked at on either side of a zero. */
const NEIGHBOURS = 20;

/** A zero is a number like others where most lines of its time have one; else the time has not come yet. */
function isReached(view: SheetView, row: number, column: number, along: "down" | "across"): boolean {
  let some = 0;
  let none = 0;
  for (let step = -NEIGHBOURS; step <= NEIGHBOURS; step += 1) {
    if (step === 0) continue;
    const other = along === "down" ? view.value(row + step, column) : view.value(row, column + step);
    if (typeof other !== "number") continue;
    if (other === 0) none += 1;
    else some += 1;
  }
  return some > none;
}

/** The numbers below a label, each with what its row says in the columns left of it. */
export function columnLine(view: SheetView, row: number, column: number, rowHeads: RowHeads): Line | null {
  if (isLong(view, row, column)) return null;
  const cells: LineCell[] = [];
  const beside: string[] = [];
  let blanks = 0;
  let distance = 0;
  const ofList = view.isHeaderRow(row);
  for (let at = row + 1; at < Math.min(view.rows, row + 1 + LONGEST_LINE); at += 1) {
    // Records, of a sheet so long that not all of them were kept.
    if (!view.isKept(at)) return null;
    const number = view.number(at, column);
    if (number && isNote(number, cells[0])) break;
    if (number) {
      if (cells.length >= LONGEST_LINE) return null;
      const { text, mark } = rowHeads.of(row, at, column);
      const label = text === "" ? null : readLabel(text);
      cells.push(lineCell(number, { text, mark, label, upper: null }, view, "across"));
      blanks = 0;
      continue;
    }
    // In a list a column may be blank for long: an entry fills its own column only.
    if (ofList && view.isBlank(at, column) && !view.isEmptyRow(at)) continue;
    if (cells.length === 0) distance += 1;
    if (view.isBlank(at, column)) {
      blanks += 1;
      if (blanks > (cells.length === 0 ? 1 : MOST_BLANKS_WITHIN)) break;
      continue;
    }
    const words = view.words(at, column);
    if (words === null) continue;
    if (cells.length > 0 || beside.length > 0 || view.mayBeLabel(at, column)) break;
    beside.push(words);
  }
  return cells.length > 0 ? { direction: "column", cells, distance, beside } : null;
}

/** A column with more numbers than a line may have is told apart before any of them is read. */
function isLong(view: SheetView, row: number, column: number): boolean {
  const { values } = view.grid;
  for (let at = row + LONGEST_LINE; at > row + 1; at -= 1) {
    if (typeof values[at]?.[column] !== "number") return false;
  }
  return true;
}

/** What a row of a table says on its left: a time ("Jan 2025", 2023), "Total", or an item's name. Remembered by table. */
export class RowHeads {
  private readonly axes = new Map<number, number>();

  constructor(private readonly view: SheetView) {}

  of(headerRow: number, row: number, column: number): { text: string; mark: TimeMark | null } {
    const axis = this.axis(headerRow, column);
    if (axis >= 0) {
      const mark = this.view.mark(row, axis);
      const text = this.view.isBlank(row, axis) ? "" : String(this.view.value(row, axis));
      if (mark) return { text, mark };
    }
    for (let at = column - 1; at >= Math.max(0, column - 30); at -= 1) {
      const text = this.view.words(row, at);
      if (text === null) continue;
      const mark = this.view.mark(row, at);
      if (mark || at === axis || axis < 0 || this.isFirstText(row, at)) return { text, mark };
    }
    return { text: "", mark: null };
  }

  private isFirstText(row: number, column: number): boolean {
    for (let at = column - 1; at >= 0; at -= 1) if (this.view.words(row, at) !== null) return false;
    return true;
  }

  /** The column whose cells name times, or -1. Columns left of the numbers come first. */
  private axis(headerRow: number, column: number): number {
    const known = this.axes.get(headerRow);
    if (known !== undefined) return known;
    let axis = -1;
    const width = Math.min(this.view.grid.values[headerRow]?.length ?? 0, column + 12);
    for (let at = 0; at < width && axis < 0; at += 1) {
      if (at !== column && this.namesTimes(headerRow, at)) axis = at;
    }
    this.axes.set(headerRow, axis);
    return axis;
  }

  private namesTimes(headerRow: number, column: number): boolean {
    let marks = 0;
    let others = 0;
    for (let row = headerRow + 1; row <= Math.min(headerRow + 14, this.view.rows - 1); row += 1) {
      if (this.view.isBlank(row, column)) continue;
      const mark = this.view.mark(row, column);
      if (mark && mark.kind !== "total" && mark.kind !== "average") marks += 1;
      else if (!mark) others += 1;
    }
    const header = this.view.words(headerRow, column);
    const named =
      header !== null &&
      /year|rok|month|miesi|date|data|quarter|kwarta|week|tydz|period|okres/.test(fold(header));
    return marks > 0 && (marks >= 2 || named) && marks > others * 2;
  }
}
