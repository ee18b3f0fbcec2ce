// What the columns of a long sheet hold, as its first rows show it: by this is known what is to be tallied further down.
import { headersOf } from "../grid/tableHead";
import type { SheetView } from "../grid/sheetView";
import { dayAt } from "../lines/days";

export interface Roles {
  /** By column. */
  numbers: boolean[];
  days: boolean[];
  /** Cells tell orders or categories apart. */
  keys: boolean[];
  /** The column by whose months rows belong together; -1 where there is none. */
  date: number;
}

/** Rows at the end of the head that show what the rows after them hold. */
const SHOWING = 4;
/** Rows among which the headers of a list stand. */
const HEADER_ROWS = 31;

const FEWEST_HEADERS = 2;
const MOST_HEADER_ROWS = 3;

export function rolesOf(view: SheetView): Roles {
  const roles: Roles = { numbers: [], days: [], keys: [], date: -1 };
  const dated: number[] = [];
  for (const row of headerRows(view)) {
    for (const { place, label } of headersOf(view, row)) {
      if (label.orderId || label.category) roles.keys[place.column] = true;
      if (label.date) dated.push(place.column);
    }
  }
  for (let column = 0; column < view.width; column += 1) {
    for (let row = Math.max(0, view.rows - SHOWING); row < view.rows; row += 1) {
      if (dayAt(view, row, column) > 0) roles.days[column] = true;
      else if (view.numeric(row, column) !== null) roles.numbers[column] = true;
    }
  }
  roles.date = dated.find((column) => roles.days[column]) ?? roles.days.indexOf(true);
  return roles;
}

/** The first rows of several texts and nothing else. */
function headerRows({ grid }: SheetView): number[] {
  const found: number[] = [];
  for (const [row, cells] of grid.values.slice(0, HEADER_ROWS).entries()) {
    const filled = cells.filter((value) => value !== "");
    if (filled.length >= FEWEST_HEADERS && filled.every((value) => typeof value === "string"))
      found.push(row);
  }
  return found.slice(0, MOST_HEADER_ROWS);
}
