// What a build that broke off has left behind, so that the next one goes on from there. Pure.
import { parseArea, type Rect } from "../a1";
import type { BegunBuild, OwnedSheet, WrittenTable } from "../state/state";
import { joinAreas, splitAreas } from "./cells";
import { type RowShift, shiftAreas } from "./shifts";

/** A table as it stands on the sheet now. */
type Standing = ReadonlyMap<string, { address: string }>;

/** What to remember while `next` is on its way and nothing of it is written: the sheet as it was, and what will be done. */
export function begun(
  next: OwnedSheet,
  shifts: RowShift[],
  before: OwnedSheet | undefined,
  ours: readonly Rect[],
): OwnedSheet {
  const { sources: _next, ...rest } = next;
  return {
    ...rest,
    ...(before?.sources && { sources: before.sources }),
    cells: joinAreas(ours),
    merges: unique([...(before?.merges ?? []), ...next.merges]),
    tables: before?.tables ?? [],
    names: [...next.names, ...(before?.names ?? [])],
    charts: unique([...(before?.charts ?? []), ...next.charts]),
    begun: { shifts, cells: next.cells },
  };
}

/** Our cells as they stand: where a build broke off, moved by those of its shifts that were done. */
export function ownCells(record: OwnedSheet | undefined, tables: Standing): Rect[] {
  const before = splitAreas(record?.cells ?? "");
  if (!record?.begun) return before;
  const { shifts, cells } = record.begun;
  const done = shiftsDone(record.begun, record.tables, tables);
  const moved = shiftAreas(before, shifts.slice(0, done));
  return done === shifts.length ? [...moved, ...splitAreas(cells)] : moved;
}

/** Tables tell it: they were moved along. */
function shiftsDone({ shifts }: BegunBuild, written: readonly WrittenTable[], tables: Standing): number {
  const places = written.flatMap(({ name, address }) => {
    const [was, now] = [parseArea(address), parseArea(tables.get(name.toLowerCase())?.address ?? "")];
    return was && now ? [{ was, now }] : [];
  });
  const explained = (count: number): boolean =>
    places.every(({ was, now }) => same(shiftAreas([was], shifts.slice(0, count))[0], now));
  const counts = shifts.map((_, index) => index);
  return [shifts.length, ...counts].find(explained) ?? shifts.length;
}

/** Tables that were added and not yet named: they lie where one of ours was to be, under a name of Excel's. */
export function nameless({ finished, tables: written }: OwnedSheet, tables: Standing): string[] {
  if (finished) return [];
  const ours = new Set(written.map(({ name }) => name.toLowerCase()));
  const places = new Set(written.map(({ address }) => address));
  return [...tables]
    .filter(([name, { address }]) => !ours.has(name) && places.has(address))
    .map(([name]) => name);
}

/** Marks the tables that a build makes anew, and those that one which broke off made: they are still to be dressed. */
export function withMade(
  tables: readonly WrittenTable[],
  isNew: (name: string) => boolean,
  before: OwnedSheet | undefined,
): WrittenTable[] {
  const undressed = new Set((before?.tables ?? []).filter(({ made }) => made).map(({ name }) => name));
  return tables.map((table) => ({
    ...table,
    ...((isNew(table.name) || undressed.has(table.name)) && { made: true as const }),
  }));
}

export function withoutMade(tables: readonly WrittenTable[]): WrittenTable[] {
  return tables.map(({ made: _made, ...table }) => table);
}

const same = (a: Rect | undefined, b: Rect): boolean =>
  a?.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
