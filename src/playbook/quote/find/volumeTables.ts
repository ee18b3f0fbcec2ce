// Finds tables of volumes: a driver and a number beside it, row by row. Knows no rate card.
import type { CellValue, Period, SheetGrid } from "../../../figures/types";
import { VOLUME_DRIVERS } from "../../../engine/cost/quote/types";
import { plain } from "../../../engine/text/names";
import { isEmpty, textOf } from "../cells";
import { driverNamed, isOrderValue } from "../drivers";
import type { Rect } from "./a1";

const MOST_ROWS = 500;
const MOST_COLUMNS = 60;
const LONGEST_NAME = 40;
const withVolume: readonly string[] = VOLUME_DRIVERS;

/** In rows and columns of the sheet's filled part, without a header; at least two rows, and blank ones between them. */
export function volumeTables({ values }: Pick<SheetGrid, "values">): Rect[] {
  const found: Rect[] = [];
  const width = Math.min(MOST_COLUMNS, Math.max(0, ...values.slice(0, MOST_ROWS).map((row) => row.length)));
  for (let column = 0; column + 1 < width; column += 1) {
    let [from, last, count] = [0, -1, 0];
    for (let row = 0; row <= Math.min(values.length, MOST_ROWS); row += 1) {
      if (isVolume(values[row], column)) {
        if (count === 0) from = row;
        [last, count] = [row, count + 1];
      } else if (count > 0 && !(isBlank(values[row], column) && isVolume(values[row + 1], column))) {
        if (count >= 2) found.push({ row: from, column, rows: last - from + 1, columns: 2 });
        count = 0;
      }
    }
  }
  return found;
}

function isBlank(row: readonly CellValue[] | undefined, column: number): boolean {
  return isEmpty(row?.[column]) && isEmpty(row?.[column + 1]);
}

function isVolume(row: readonly CellValue[] | undefined, column: number): boolean {
  const [name, quantity] = [row?.[column], row?.[column + 1]];
  if (typeof name !== "string" || name.length > LONGEST_NAME || typeof quantity !== "number") return false;
  const driver = driverNamed(name)?.driver;
  return (driver !== undefined && withVolume.includes(driver)) || isOrderValue(name);
}

/** Rows above a table that may be its header or title. */
const ROWS_ABOVE = 3;
const PERIODS: readonly [Period, RegExp][] = [
  ["year", /\b(year|yearly|annual|annually|rok|roku|rocznie|roczn\w*)\b/],
  ["quarter", /\b(quarter|quarterly|kwartal\w*)\b/],
  ["week", /\b(week|weekly|tydzien|tygodn\w*)\b/],
  ["month", /\b(month|monthly|miesi\w*)\b/],
];

/** What the words above a table say its quantities are counted over; a month where they say nothing. */
export function periodAbove(values: readonly (readonly CellValue[])[], { row, column }: Rect): Period {
  for (let above = row - 1; above >= Math.max(0, row - ROWS_ABOVE); above -= 1) {
    const cells = values[above]?.slice(column, column + 2) ?? [];
    if (cells.some((cell) => typeof cell === "number")) break;
    const text = plain(cells.map(textOf).join(" "));
    const said = PERIODS.find(([, words]) => words.test(text));
    if (said) return said[0];
  }
  return "month";
}

/** True where the words above a table, or its sheet's name, say that it counts quantities. */
export function speaksOfVolumes({ name, values }: SheetGrid, { row, column }: Rect): boolean {
  const above = values
    .slice(Math.max(0, row - ROWS_ABOVE), row)
    .flatMap((cells) => cells.slice(column, column + 2));
  return /\b(volumes?|quantit\w*|ilosc\w*|wolumen\w*|driver\w*)\b/.test(
    plain([name, ...above.map(textOf)].join(" ")),
  );
}
