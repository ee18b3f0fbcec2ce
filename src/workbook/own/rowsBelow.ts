// Rows of the user's own between two of our tables: a plan that leaves as many is one they fit into. Pure.
import { parseArea, splitAddress, type Rect } from "../a1";
import type { WrittenTable } from "../state/state";
import { wordsOfRows } from "./rowKeys";

/** Between a table of ours and the next one, where the user may have put rows. */
export interface Gap {
  table: string;
  /** As it stands, and as it was written. */
  now: { from: number; rows: number };
  then: { from: number; rows: number };
}

type Tables = ReadonlyMap<string, { address?: string }>;

/** Gaps that have grown, or had rows of the user's when they were written. */
export function gapsToRead(written: readonly WrittenTable[], tables: Tables): Gap[] {
  const standing = written.flatMap((table) => {
    const now = parseArea(splitAddress(tables.get(table.name.toLowerCase())?.address ?? "").address);
    const then = parseArea(table.address);
    return now && then ? [{ table, now, then: withTotals(then, table) }] : [];
  });
  standing.sort((a, b) => a.then.row - b.then.row);
  return standing.flatMap(({ table, now, then }, at) => {
    const next = standing[at + 1];
    if (!next) return [];
    const gap = { table: table.plan, now: between(now, next.now), then: between(then, next.then) };
    const mayHold = gap.now.rows > gap.then.rows || (table.below ?? 0) > 0;
    return gap.now.rows > 0 && gap.then.rows >= 0 && mayHold ? [gap] : [];
  });
}

/** How many rows of a gap hold something and are none of ours; `rows`: the words of the sheet as it was written. */
export function usersRows(
  cells: readonly (readonly unknown[])[],
  { then }: Gap,
  rows: readonly string[],
): number {
  const ours = rows.slice(then.from, then.from + then.rows);
  return wordsOfRows(cells).filter((word) => {
    if (word === "") return false;
    const known = ours.indexOf(word);
    if (known >= 0) ours.splice(known, 1);
    return known < 0;
  }).length;
}

const withTotals = (at: Rect, { totals }: WrittenTable): Rect => (totals ? { ...at, rows: at.rows + 1 } : at);

function between(above: Rect, below: Rect): Gap["now"] {
  const from = above.row + above.rows;
  return { from, rows: below.row - from };
}
