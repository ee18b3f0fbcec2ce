// Reads the cells of areas, as many in one round trip as a response may weigh. Keeps none of them itself.
import type { Rows } from "../../figures/condense/types";
import type { CellValue } from "../../figures/types";
import { isOfficeError } from "../errors";
import { type Area, FIRST_GUESS_BYTES, RESPONSE_BYTES, take, totalCells } from "./areas";

export interface ReadOptions {
  /** Called after each round trip with the number of cells read and the number there is to read. */
  onProgress?: ((progress: { done: number; total: number }) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/** Takes whole rows, from top to bottom. */
export interface RowTaker {
  add: (rows: Rows) => void;
}

/** Hands the rows of each area to its taker, from top to bottom; one sync for each part that fits a response. */
export async function readAreas(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  areas: readonly Area[],
  takers: readonly RowTaker[],
  { onProgress, signal }: ReadOptions,
): Promise<void> {
  const total = totalCells(areas);
  let left = areas.map((area, index) => ({ ...area, index }));
  let budget = RESPONSE_BYTES / FIRST_GUESS_BYTES;
  let begun: Rows | null = null;
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
    for (const { area, range } of asked) {
      const rows = rowsOf(range);
      bytes += weight(rows.values) + weight(rows.formulas) + weight(rows.numberFormats);
      const whole: Rows = begun ? joinedRow(begun, rows) : rows;
      const isWhole: boolean = (whole.values[0]?.length ?? 0) === areas[area.index]?.columns;
      begun = isWhole ? null : whole;
      if (isWhole) takers[area.index]?.add(whole);
    }
    budget = (RESPONSE_BYTES * totalCells(now)) / Math.max(bytes, 1);
    left = later;
    onProgress?.({ done: total - totalCells(left), total });
  }
}

/** All cells of each area, in its shape: for areas that are small, or known. */
export async function readWhole(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  areas: readonly Area[],
): Promise<Rows[]> {
  const takers = areas.map(allRows);
  await readAreas(context, sheets, areas, takers, {});
  return takers.map(({ rows }) => rows);
}

export function allRows(): RowTaker & { rows: Rows } {
  const rows: Rows = { values: [], formulas: [], numberFormats: [] };
  return {
    rows,
    add({ values, formulas, numberFormats }) {
      for (const row of values) rows.values.push(row);
      for (const row of formulas) rows.formulas.push(row);
      for (const row of numberFormats) rows.numberFormats.push(row);
    },
  };
}

const rowsOf = ({ values, formulas, numberFormat }: Excel.Range): Rows => ({
  values: values as CellValue[][],
  formulas: formulas as CellValue[][],
  numberFormats: numberFormat as string[][],
});

/** A row that is too long for one response comes in pieces, from left to right. */
function joinedRow(begun: Rows, more: Rows): Rows {
  const join = <T>(some: T[][], others: T[][]): T[][] => [[...(some[0] ?? []), ...(others[0] ?? [])]];
  return {
    values: join(begun.values, more.values),
    formulas: join(begun.formulas, more.formulas),
    numberFormats: join(begun.numberFormats, more.numberFormats),
  };
}

const encoder = new TextEncoder();

/** Rows that are weighed of what came; what comes next weighs much the same. */
const WEIGHED_ROWS = 8;

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
