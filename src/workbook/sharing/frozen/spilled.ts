// Whether the values that a formula had spilled still stand there: rows and columns that came in between are blank, and
// rows that were deleted are missing. The formula fills its cells anew in any case. Pure.
import type { CellValue } from "./types";
import { sameValue } from "./values";

/** `now` is as wide and as high as the cells are today; the formula's own cell is the first of both. */
export function holdsSpill(
  now: readonly (readonly unknown[])[],
  frozen: readonly (readonly CellValue[])[],
): boolean {
  const width = frozen[0]?.length ?? 0;
  const narrow = transposed(now).length > width ? transposed(transposed(now).filter(isFilled)) : now;
  const rows = narrow.length > frozen.length ? narrow.filter(isFilled) : narrow;
  const same = (line: readonly unknown[] | undefined, then: readonly CellValue[] | undefined): boolean =>
    line?.length === then?.length && (then ?? []).every((value, at) => sameValue(value, line?.[at]));
  if (!same(rows[0], frozen[0])) return false;
  const wanted = rows.length > frozen.length ? [] : frozen;
  let next = 0;
  for (const line of wanted) if (next < rows.length && same(rows[next], line)) next += 1;
  return next === rows.length;
}

const isFilled = (cells: readonly unknown[]): boolean => cells.some((cell) => cell !== "");

const transposed = (rows: readonly (readonly unknown[])[]): unknown[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((line) => line[column]));
