// What is kept of each area that is read: all of it, or what is left of it where it has more cells than its share.
import type { Condense, Keeper } from "../../figures/condense/types";
import { parseArea } from "../a1";
import { type Area, cellsIn } from "./areas";
import { allRows } from "./readAreas";
import { sharesOf } from "./shares";

/** Cells that somebody will ask for, by their address on a sheet. */
export interface Wanted {
  sheet: string;
  address: string;
}

/** Rows over wanted cells that say what they are; and as many rows as wanted cells may have. */
const ROWS_ABOVE = 40;
const MOST_ROWS = 1000;

/** One for each area. */
export function keepersFor(
  areas: readonly Area[],
  nameOf: (area: Area) => string | undefined,
  wanted: readonly Wanted[],
  condense: Condense | undefined,
): Keeper[] {
  const shares = condense ? sharesOf(areas) : [];
  return areas.map((area, index) => {
    const most = shares[index] ?? cellsIn(area);
    if (!condense) return keepAll();
    const { rows, columns } = area;
    const ranges = wanted.filter(({ sheet }) => sheet === nameOf(area)).flatMap((one) => rowsOf(one, area));
    const isWanted = (row: number): boolean => ranges.some(({ from, to }) => row >= from && row <= to);
    return condense({ rows, columns, most, isWanted });
  });
}

/** Of addresses joined by commas each; a column of records is not wanted cell by cell. */
function rowsOf({ address }: Wanted, { row: top }: Area): { from: number; to: number }[] {
  return address.split(",").flatMap((part) => {
    const area = parseArea(part.trim());
    if (!area || area.rows > MOST_ROWS) return [];
    const from = area.row - top;
    return [{ from: from - ROWS_ABOVE, to: from + area.rows - 1 }];
  });
}

function keepAll(): Keeper {
  const { add, rows } = allRows();
  return { add, kept: () => ({ ...rows, stretches: [] }) };
}
