// Lines without times: one number, a month beside a year, amounts among quantities and prices, items to add up.
import { periodIn } from "../labels/periods";
import { fold } from "../text/fold";
import type { Line, LineCell, Reduced } from "./types";
import { close, one, versionOf } from "./pick";

export function choosePlain(line: Line, cells: readonly LineCell[]): Reduced | null {
  const [first] = cells;
  if (!first) return null;
  if (cells.length === 1) return one(first, periodOf(first), 1, null);
  const total = newestTotal(cells);
  return line.direction === "column" ? fromItems(cells, total) : fromColumns(cells, total);
}

/** The last total, or of "YTD 2025 | YTD 2024" the newest. */
function newestTotal(cells: readonly LineCell[]): LineCell | undefined {
  const totals = cells.filter((cell) => cell.mark?.kind === "total");
  const newest = Math.max(...totals.map((cell) => cell.mark?.year ?? 0));
  return [...totals].reverse().find((cell) => (cell.mark?.year ?? 0) === newest);
}

const periodOf = (cell: LineCell): Reduced["period"] =>
  cell.label?.period ?? cell.upper?.period ?? (cell.header === "" ? null : periodIn(fold(cell.header)));

/** Columns of one row: what is said per month first, then per year, then an amount, a total, the first number. */
function fromColumns(cells: readonly LineCell[], total: LineCell | undefined): Reduced | null {
  const said = (period: "month" | "year"): LineCell | undefined =>
    cells.find((cell) => periodOf(cell) === period && cell.value !== 0);
  const monthly = said("month");
  if (monthly) return one(monthly, "month", 0.98, null);
  const yearly = said("year");
  if (yearly) return one(yearly, "year", 0.98, null);
  if (total) return one(total, periodOf(total), addsUp(total, cells) ? 0.99 : 0.95, null);
  const amount = cells.find((cell) => cell.label?.amountColumn === true && !cell.label.rate);
  if (amount) return one(amount, periodOf(amount), 0.95, null);
  const [first, second] = cells;
  if (!first) return null;
  if (second && close(first.value * 12, second.value)) return one(first, "month", 0.93, null);
  return one(first, periodOf(first), cells.every(({ header }) => header === "") ? 0.72 : 0.8, null);
}

/** A total that the other columns come to: of channels, shops, departments. */
function addsUp(total: LineCell, cells: readonly LineCell[]): boolean {
  const others = cells.filter((cell) => cell !== total && cell.mark?.kind !== "total");
  return close(
    total.value,
    others.length > 0 ? others.reduce((sum, { value }) => sum + value, 0) : total.value,
  );
}

/** Rows of one column: the total row, or all items together. */
function fromItems(cells: readonly LineCell[], total: LineCell | undefined): Reduced | null {
  if (total) return one(total, null, 0.97, null);
  const sum = cells.reduce((all, cell) => all + cell.value, 0);
  const last = cells[cells.length - 1];
  // An unnamed last row that adds the others up is their total.
  if (last && cells.length > 2 && last.header === "" && close(last.value, sum - last.value))
    return one(last, null, 0.95, null);
  return {
    cells: [...cells],
    reduce: "sum",
    value: sum,
    period: null,
    months: null,
    column: "",
    quality: 0.85,
    version: cells[0] ? versionOf(cells[0]) : null,
    year: null,
  };
}
