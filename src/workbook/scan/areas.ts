// Plans which cells to ask for in one round trip, from their number alone. Pure.
// Limits: a response of 5 MB and 5,000,000 cells a read in Excel on the web
// (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization).
import type { Rect } from "../a1";

/** Cells of one sheet, by the sheet's place in the list of those that are read. */
export interface Area extends Rect {
  sheet: number;
}

/** What one response is to weigh: below the limit, with room for rows that are heavier than those before. */
export const RESPONSE_BYTES = 4_200_000;
/** Weight of a cell (value, formula and format as JSON) until some have been read: that of cells with long formulas. */
export const FIRST_GUESS_BYTES = 100;
/** Areas above this are looked at for empty stretches before they are read. */
export const SPARSE_CELLS = 250_000;
/** Up to this many cells of a sheet become one grid; a sheet that is wider apart is handed over in pieces. */
export const GRID_CELLS = 2_000_000;

export const cellsIn = ({ rows, columns }: Rect): number => rows * columns;

export const totalCells = (areas: readonly Rect[]): number =>
  areas.reduce((sum, area) => sum + cellsIn(area), 0);

/** The first areas that fit into `budget` cells, the last one cut where it has to be, and what remains. */
export function take<A extends Area>(areas: readonly A[], budget: number): { now: A[]; later: A[] } {
  const now: A[] = [];
  let room = Math.max(1, Math.floor(budget));
  for (const [index, area] of areas.entries()) {
    if (cellsIn(area) > room) {
      const [head, tail] = cut(area, room, now.length > 0);
      if (head) now.push(head);
      return { now, later: [...tail, ...areas.slice(index + 1)] };
    }
    now.push(area);
    room -= cellsIn(area);
  }
  return { now, later: [] };
}

/** Whole rows where at least one fits, else a part of the first row (or nothing, when other areas go along anyway). */
function cut<A extends Area>(area: A, room: number, optional: boolean): [A | null, A[]] {
  const rows = Math.floor(room / area.columns);
  if (rows > 0) return [{ ...area, rows }, [{ ...area, row: area.row + rows, rows: area.rows - rows }]];
  if (optional) return [null, [area]];
  const rest: A[] = [{ ...area, rows: 1, column: area.column + room, columns: area.columns - room }];
  if (area.rows > 1) rest.push({ ...area, row: area.row + 1, rows: area.rows - 1 });
  return [{ ...area, rows: 1, columns: room }, rest];
}

/** Strips of an area, of which Excel is asked how far each is filled. */
export function strips(area: Area, by: "rows" | "columns", size: number): Area[] {
  const [start, length] = by === "rows" ? [area.row, area.rows] : [area.column, area.columns];
  const result: Area[] = [];
  for (let offset = 0; offset < length; offset += size) {
    const extent = Math.min(size, length - offset);
    result.push(
      by === "rows"
        ? { ...area, row: start + offset, rows: extent }
        : { ...area, column: start + offset, columns: extent },
    );
  }
  return result;
}

/** The smallest area that holds all of them (of one sheet). */
function around(areas: readonly [Area, ...Area[]]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return {
    sheet: areas[0].sheet,
    row,
    column,
    rows: Math.max(...areas.map((area) => area.row + area.rows)) - row,
    columns: Math.max(...areas.map((area) => area.column + area.columns)) - column,
  };
}

/** Joins the filled stretches of one sheet, top down, into as few grids as memory allows. */
export function joined(stretches: readonly Area[]): Area[] {
  const [first, ...others] = stretches;
  if (!first) return [];
  const grids: [Area, ...Area[]] = [first];
  for (const stretch of others) {
    const last = grids[grids.length - 1] ?? first;
    const both = around([last, stretch]);
    if (cellsIn(both) <= GRID_CELLS) grids[grids.length - 1] = both;
    else grids.push(stretch);
  }
  return grids;
}
