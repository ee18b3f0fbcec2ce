// Where charts stand, and the words that their axes share.
import type { Context } from "../context";
import { area } from "../grid/a1";

/** Columns that the charts cover: the first four, and from the fifth on. */
const COLUMNS = { left: [0, 3], right: [4, 14] } as const;

export function chartPlace(
  { layout }: Context,
  side: keyof typeof COLUMNS,
  { first, last }: { first: number; last: number } = layout.charts,
): string {
  const [from, to] = COLUMNS[side];
  return area({ row: first, column: from }, { row: last, column: to });
}

export function perOrderTitle({ names, decision }: Context): string {
  return names.t("sheet.charts.perOrder", { currency: decision.currency || "none" });
}
