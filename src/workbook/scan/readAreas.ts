// Reads the cells of areas into grids, as many in one round trip as a response may weigh.
import type { SheetGrid } from "../../figures/types";
import { isOfficeError } from "../errors";
import { type Area, FIRST_GUESS_BYTES, RESPONSE_BYTES, take, totalCells } from "./areas";

export interface ReadOptions {
  /** Called after each round trip with the number of cells read and the number there is to read. */
  onProgress?: ((progress: { done: number; total: number }) => void) | undefined;
  signal?: AbortSignal | undefined;
}

type Cells = Pick<SheetGrid, "values" | "formulas" | "numberFormats">;

/** The cells of each area, in its shape; one sync for each part that fits a response. */
export async function readAreas(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  areas: readonly Area[],
  { onProgress, signal }: ReadOptions,
): Promise<Cells[]> {
  const grids = areas.map(blank);
  const total = totalCells(areas);
  let left = areas.map((area, grid) => ({ ...area, grid }));
  let budget = RESPONSE_BYTES / FIRST_GUESS_BYTES;
  const format = once();
  while (left.length > 0) {
    signal?.throwIfAborted();
    const { now, later } = take(left, budget);
    const asked = now.flatMap((area) => {
      const sheet = sheets[area.sheet];
      if (!sheet) return [];
      const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
      return [{ area, range: range.load("values,formulas,numberFormat") }];
    });
    if (!(await answered(context, totalCells(now) > 1))) {
      budget = totalCells(now) / 2;
      continue;
    }
    let bytes = 0;
    const text = once();
    for (const { area, range } of asked) {
      const [target, origin] = [grids[area.grid], areas[area.grid]];
      if (!target || !origin) continue;
      bytes += weight(range.values) + weight(range.formulas) + weight(range.numberFormat);
      const [row, column] = [area.row - origin.row, area.column - origin.column];
      place(target.values, range.values, row, column, text);
      place(target.formulas, range.formulas, row, column, text);
      place(target.numberFormats, range.numberFormat, row, column, format);
    }
    budget = (RESPONSE_BYTES * totalCells(now)) / Math.max(bytes, 1);
    left = later;
    onProgress?.({ done: total - totalCells(left), total });
  }
  return grids;
}

const encoder = new TextEncoder();

/** Rows that are weighed of what came; what comes next weighs much the same. */
const WEIGHED_ROWS = 64;

/** Bytes on the way, from rows spread over all of them: text outside ASCII weighs more than its length. */
function weight(cells: readonly unknown[][]): number {
  const step = Math.ceil(cells.length / WEIGHED_ROWS);
  const some = cells.filter((_, row) => row % step === 0);
  return (encoder.encode(JSON.stringify(some)).length * cells.length) / Math.max(some.length, 1);
}

/** False where the response was too large for this Excel, and less can be asked for. */
async function answered(context: Excel.RequestContext, divisible: boolean): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (divisible && isOfficeError(error) && error.code === "ResponsePayloadSizeLimitExceeded") return false;
    throw error;
  }
}

function blank(area: Area): Cells {
  const filled = <T>(value: T): T[][] =>
    Array.from({ length: area.rows }, () => new Array<T>(area.columns).fill(value));
  return { values: filled(""), formulas: filled(""), numberFormats: filled("General") };
}

function place<T>(target: T[][], cells: T[][], row: number, column: number, kept: (cell: T) => T): void {
  for (const [r, line] of cells.entries()) {
    const into = target[row + r];
    if (into) for (let c = 0; c < line.length; c++) into[column + c] = kept(line[c] as T);
  }
}

/** Keeps equal texts as one: a cell's text comes as its value and its formula, and a format with every cell. */
function once(): <T>(cell: T) => T {
  const texts = new Map<unknown, unknown>();
  let last: unknown;
  return <T>(cell: T): T => {
    if (typeof cell !== "string") return cell;
    if (cell === last) return last as T;
    last = texts.get(cell);
    if (last === undefined) texts.set(cell, (last = cell));
    return last as T;
  };
}
