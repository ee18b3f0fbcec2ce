// Finds rate cards on a sheet by their header row: Fee, Rate and Per side by side, and fees below. Knows no vendor.
import type { CellValue, SheetGrid } from "../../../figures/types";
import type { Driver } from "../../../engine/cost/quote/types";
import { isEmpty, textOf } from "../cells";
import { columnNamed, driverNamed } from "../drivers";
import type { QuoteColumn } from "../spellings";
import type { Rect } from "./a1";

/** A quote stands near the top of its sheet; long lists of records are not searched. */
const MOST_ROWS = 500;
const MOST_COLUMNS = 60;
const LONGEST_HEADER = 30;

export interface RateCard {
  /** In rows and columns of the sheet's filled part. */
  rect: Rect;
  /** The drivers of its fees; null where a text names none. */
  drivers: (Driver | null)[];
}

/** Drivers that no list of goods or of one's own costs is counted in. */
const VENDORS: readonly Driver[] = [
  "order",
  "extra item",
  "line",
  "extra unit",
  "parcel",
  "return",
  "returned item",
  "pallet",
  "bin",
  "carton received",
  "pallet received",
  "% of order value",
];

export function rateCards({ values }: Pick<SheetGrid, "values">): RateCard[] {
  return values
    .slice(0, MOST_ROWS)
    .flatMap((row, r) => headersIn(row).flatMap((header) => cardBelow(values, r, header) ?? []));
}

/** True where the fees can only be a vendor's; other cards need a title that says so. */
export function isSurelyVendors({ drivers }: RateCard): boolean {
  return drivers.some((driver) => driver !== null && VENDORS.includes(driver));
}

interface Header {
  left: number;
  right: number;
  columns: ReadonlyMap<QuoteColumn, number>;
}

/** Runs of filled cells that name the three columns every quote has. */
function headersIn(row: readonly CellValue[]): Header[] {
  const found: Header[] = [];
  let left = 0;
  for (let right = 0; right <= Math.min(row.length, MOST_COLUMNS); right += 1) {
    if (right < row.length && !isEmpty(row[right])) continue;
    const header = right - left >= 3 ? headerOf(row, left, right - 1) : null;
    if (header) found.push(header);
    left = right + 1;
  }
  return found;
}

function headerOf(row: readonly CellValue[], left: number, right: number): Header | null {
  const columns = new Map<QuoteColumn, number>();
  for (let column = left; column <= right; column += 1) {
    const text = textOf(row[column]);
    const named = text.length <= LONGEST_HEADER ? columnNamed(text) : null;
    if (named && !columns.has(named)) columns.set(named, column);
  }
  return columns.has("fee") && columns.has("rate") && columns.has("per") ? { left, right, columns } : null;
}

function cardBelow(
  values: readonly (readonly CellValue[])[],
  top: number,
  { left, right, columns }: Header,
): RateCard | null {
  const cellOf = (row: number, column: QuoteColumn) => values[row]?.[columns.get(column) ?? -1];
  const isFee = (row: number): boolean => !isEmpty(cellOf(row, "fee")) && textOf(cellOf(row, "per")) !== "";
  const isHeader = (row: number): boolean => columnNamed(textOf(cellOf(row, "per"))) === "per";
  const isBlank = (row: number): boolean => (values[row] ?? []).slice(left, right + 1).every(isEmpty);
  const drivers: RateCard["drivers"] = [];
  let last = top;
  for (let row = top + 1; row < values.length; row += 1) {
    if (isFee(row) && !isHeader(row)) {
      drivers.push(driverNamed(textOf(cellOf(row, "per")))?.driver ?? null);
      last = row;
    } else if (!isBlank(row) || !isFee(row + 1)) break;
  }
  const known = drivers.filter((driver) => driver !== null).length;
  if (known * 2 <= drivers.length || known === 0) return null;
  return { rect: { row: top, column: left, rows: last - top + 1, columns: right - left + 1 }, drivers };
}
