// Where our tables stand and shall stand, row by row, and how far the user has shifted what we wrote. Pure.
import { isOwn, type SheetPlan } from "../../matrix/types";
import { parseArea, type Rect } from "../a1";
import type { WrittenTable } from "../state/state";
import { commonRows, type Move, type RowShift, rowShifts, shiftAreas, stacked } from "../write/shifts";
import { type CurrentTable, identify } from "./identify";
import { rowKeys, shiftsBetween } from "./rowKeys";

export interface Place extends Move {
  name: string;
  /** Where the last build left it. */
  before: Rect;
  ids: { before: string[]; now: string[]; next: string[] };
  /** Whether it has a totals row. */
  totals: { before: boolean; now: boolean; next: boolean };
  columns: { before: string[]; now: string[]; next: string[] };
  /** Rows whose cells stay with them whatever is shifted. */
  kept: ReadonlySet<string>;
}

type Tables = ReadonlyMap<string, CurrentTable & { address: string }>;

/** Tables that are there and shall be, with their totals rows. */
export function placesOf(
  plan: SheetPlan,
  current: Tables,
  written: readonly WrittenTable[],
  next: readonly WrittenTable[],
): Place[] {
  return next.flatMap((table): Place[] => {
    const there = current.get(table.name.toLowerCase());
    const last = written.find(({ name }) => name === table.name);
    const [now, to] = [parseArea(there?.address ?? ""), parseArea(table.address)];
    const before = parseArea(last?.address ?? "");
    if (!there || !last || !now || !to || !before) return [];
    const { totals } = plan.tables.find(({ name }) => name === table.plan) ?? {};
    const withTotals = (rect: Rect, has: unknown): Rect => (has ? { ...rect, rows: rect.rows + 1 } : rect);
    const found = identify(last, there);
    const ids = { before: last.rows, now: found.rows, next: table.rows };
    const has = { before: !!last.totals, now: !!there.totals, next: !!totals };
    const common = commonRows(ids.now, ids.next);
    // Rows in another order are written anew where they are to stand: deleting one would break whoever refers to it.
    const inOrder = ids.now.filter((id) => ids.next.includes(id)).length === common.length;
    const unmoved = ids.now.filter((id, at) => ids.next[at] === id);
    const kept = inOrder ? common : ids.now.length === ids.next.length ? unmoved : [];
    return [
      {
        name: table.name,
        before: withTotals(before, has.before),
        now,
        next: withTotals(to, has.next),
        ids,
        totals: has,
        columns: { before: last.columns, now: found.columns, next: table.columns },
        kept: new Set(kept),
        ...(inOrder && { rows: { now: closed(ids.now, has.now), next: closed(ids.next, has.next) } }),
      },
    ];
  });
}

/** The rows of a body, with the totals row below them where there is one. */
const closed = (ids: readonly string[], totals: boolean): readonly string[] =>
  totals ? [...ids, "#totals"] : ids;

/** The words of the sheet's rows, as they were written and as they are. */
export interface SheetRows {
  before: readonly string[];
  now: readonly string[];
}

/** Where rows and columns that the user inserted or deleted have taken an area we wrote; nowhere, or in parts. */
export function moveBy(places: readonly Place[], rows: SheetRows | null): (area: Rect) => Rect[] {
  const shifts = usersShifts(places, rows);
  const inserted = [...columnsBefore(places), ...insertedColumns(places)];
  return (area) =>
    inserted.reduce<Rect[]>((list, at) => list.flatMap((one) => pushed(one, at)), shiftAreas([area], shifts));
}

function usersShifts(places: readonly Place[], rows: SheetRows | null): RowShift[] {
  const moves = places.map(({ name, before, now, ids, totals }) => {
    // As many as before: the user has sorted them, or renamed what told them apart.
    const stay = ids.before.length === ids.now.length ? ids.before : ids.now;
    return {
      before: { name, at: before, ids: closed(ids.before, totals.before) },
      now: { name, at: now, ids: closed(stay, totals.now) },
    };
  });
  if (rows && isStacked(moves.map(({ before }) => before.at)) && isStacked(moves.map(({ now }) => now.at)))
    return shiftsBetween(
      rowKeys(
        rows.before,
        moves.map(({ before }) => before),
      ),
      rowKeys(
        rows.now,
        moves.map(({ now }) => now),
      ),
    );
  const flat = moves.map(({ before, now }) => ({
    now: before.at,
    next: now.at,
    rows: { now: before.ids, next: now.ids },
  }));
  return rowShifts(flat.map(flattened)) ?? [];
}

const isStacked = (rects: readonly Rect[]): boolean => stacked([...rects].sort((a, b) => a.row - b.row));

/** The shifts that bring the rows of our tables, and those between them, to where the plan has them; null: they cannot. */
export function planShifts(
  places: readonly Place[],
  rows: { now: readonly string[]; next: readonly string[] },
): RowShift[] | null {
  const inOrder = places.every(({ rows: ids }) => ids);
  const columns = places.every(({ now, next }) => now.column === next.column);
  if (!inOrder || !columns || !isStacked(places.map(({ now }) => now))) return rowShifts(places);
  const shifts = shiftsBetween(
    rowKeys(
      rows.now,
      places.map(({ name, now, rows: ids }) => ({ name, at: now, ids: ids?.now ?? [] })),
    ),
    rowKeys(
      rows.next,
      places.map(({ name, next, rows: ids }) => ({ name, at: next, ids: ids?.next ?? [] })),
    ),
  );
  const fits = places.every(({ now, next }) => shiftAreas([now], shifts)[0]?.row === next.row);
  return fits ? shifts : rowShifts(places);
}

/** Columns may differ: only rows are looked at here. */
const flattened = (move: Move): Move => ({
  ...move,
  now: { ...move.now, column: 0 },
  next: { ...move.next, column: 0 },
});

interface Inserted {
  column: number;
  /** Null: through the whole sheet. */
  rows: { from: number; to: number } | null;
}

/** Whole columns inserted left of tables: these stand further right than they were written. */
function columnsBefore(places: readonly Place[]): Inserted[] {
  let done = 0;
  return [...places]
    .sort((a, b) => a.before.column - b.before.column)
    .flatMap(({ before, now }): Inserted[] => {
      const count = Math.max(0, now.column - before.column - done);
      done += count;
      const first = now.column - count;
      return Array.from({ length: count }, (_, index) => ({ column: first + index, rows: null }));
    });
}

/** New columns within tables; where all tables that reach so far have one, it goes through the whole sheet. */
function insertedColumns(places: readonly Place[]): Inserted[] {
  const added = places.flatMap(({ now, columns }) =>
    columns.now.flatMap((id, at) =>
      isOwn(id) && !columns.before.includes(id) && at < columns.now.length - 1
        ? [{ column: now.column + at, rows: { from: now.row, to: now.row + now.rows } }]
        : [],
    ),
  );
  const columns = [...new Set(added.map(({ column }) => column))].sort((a, b) => a - b);
  return columns.flatMap((column): Inserted[] => {
    const here = added.filter((one) => one.column === column);
    const reaching = places.filter(({ now }) => now.column + now.columns - 1 > column);
    return here.length >= reaching.length && here.length > 1 ? [{ column, rows: null }] : here;
  });
}

function pushed(area: Rect, { column, rows }: Inserted): Rect[] {
  if (rows && (area.row >= rows.to || area.row + area.rows <= rows.from)) return [area];
  if (area.column >= column) return [{ ...area, column: area.column + 1 }];
  const before = column - area.column;
  if (before >= area.columns) return [area];
  return [
    { ...area, columns: before },
    { ...area, column: column + 1, columns: area.columns - before },
  ];
}
