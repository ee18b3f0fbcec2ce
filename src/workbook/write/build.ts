// What exactly will be written: the plan fitted to the sheet as it stands. The user's edits stay, the user's own
// cells are not touched. Touches no Excel object.
import type { SheetPlan } from "../../matrix/types";
import { areaAddress, contains, parseArea, type Rect } from "../a1";
import { WorkbookError } from "../errors";
import { carriedRows, type CarriedRow } from "../dress/carried";
import { dressFor } from "../dress/dressFor";
import type { Redress } from "../dress/redress";
import { blank, eachOwn, withoutOwn } from "../own/ownCells";
import { moveBy, type Place, placesOf, planShifts } from "../own/places";
import { wordsOfRows } from "../own/rowKeys";
import { NOTHING_RESTORED, type Restored, restored } from "../own/restored";
import type { OwnedSheet, WrittenTable } from "../state/state";
import { cellBlock, type CellBlock, type Content, filledCells, joinAreas, splitAreas } from "./cells";
import { findEdits, placeOf, tableIds } from "./edits";
import { freeName } from "./freeNames";
import { ownCells } from "./mending";
import { deletedRows, type RowShift, shiftAreas, shiftRows } from "./shifts";
import type { Target } from "./target";
import { asText } from "./text";
import { drawing } from "./unnamedCharts";

export interface Build {
  block: CellBlock;
  /** Our cells as they are, before the shifts. */
  before: Rect[];
  /** Rows to insert and delete before anything is written, so that our tables are where the plan has them. */
  shifts: RowShift[];
  /** Where our tables that are there already stand after the shifts, by name. */
  standing: ReadonlyMap<string, Rect | undefined>;
  /** What changes about looks, sizes and rules. */
  redress: Redress;
  /** Rows of tables that go back to our order. */
  carried: CarriedRow[];
  /** As it is remembered while the build is under way. */
  record: OwnedSheet;
  /** What tables and defined names of ours, on all our sheets, are called where not as planned. */
  actual: ReadonlyMap<string, string>;
  /** Tables and defined names whose wanted names the user has already. */
  renamed: { from: string; to: string }[];
  /** Cells in which an edit of the user was kept. */
  kept: number;
  restored: Restored;
}

export function prepare(plan: SheetPlan, target: Target): Build {
  const { record } = target;
  const names = actualNames(plan, target);
  const elsewhere = namesElsewhere(target).map(({ plan: from, name }) => [from, name] as const);
  const actual = new Map([...elsewhere, ...names]);
  const block = cellBlock(plan, actual);
  const spills = splitAreas((plan.spills ?? []).join(","));
  const tables = plan.tables.flatMap((table): WrittenTable[] => {
    const at = parseArea(table.address);
    if (!at) return [];
    const name = names.get(table.name) ?? table.name;
    const cells = body(at, block.contents).map((line) => line.map(asWritten));
    const headers = (block.contents[at.row] ?? []).slice(at.column, at.column + at.columns);
    return [
      {
        plan: table.name,
        name,
        address: table.address,
        ...tableIds(table, at, block.contents),
        headers: headers.map((header) => String(asWritten(header) ?? "")),
        ...(table.generated && { generated: table.generated }),
        ...(table.totals && { totals: true }),
        ...roomBelow(plan.own?.[table.name]?.below),
        cells,
      },
    ];
  });
  const places = placesOf(plan, target.tables, record?.tables ?? [], tables);
  const standingNow = ownCells(record, target.tables);
  const rows = { now: wordsOfRows(target.cells), next: wordsOfRows(block.contents) };
  const known = record?.rows ? { before: record.rows, now: rows.now } : null;
  const move = record?.finished ? moveBy(places, known) : (area: Rect): Rect[] => [area];
  const before = [...standingNow.flatMap(move), ...[...target.plain.values()].map(({ at }) => at)];
  const moved = shiftsFor(target, places, rows, [...before, ...places.map(({ now }) => now)]);
  const shifts = moved ?? [];
  const standing = places.map(({ name, now }) => [name, shiftAreas([now], shifts)[0]] as const);
  const ours = shiftAreas(before, shifts);
  const tablesNow = [...standing].flatMap(([, rect]) => rect ?? []);
  refuseOverlap(target.name, shiftRows(target.cells, shifts), [...ours, ...tablesNow], block);
  const owned = [...filledCells(withoutOwn(tables, block.contents)), ...spills];
  const dress = dressFor(plan, target, { tables, block, move, shifts, ours: [...ours, ...tablesNow] });
  const kept = keepEdits(target, tables, block);
  clearOld(moved ? ours : [...ours, ...tablesNow], block);
  if (moved) leaveOwn(tables, places, block);
  dress.leaveFormats();
  const carried = dress.redress.anew ? [] : carriedRows(places, shifts);
  for (const { from, to } of carried)
    for (let c = 0; c < from.columns; c += 1) {
      const [format, line] = [target.formats[from.row]?.[from.column + c], block.formats[to.row]];
      if (line && typeof format === "string" && format !== "@") line[to.column + c] = format;
    }
  return {
    redress: dress.redress,
    carried,
    block,
    before,
    shifts,
    standing: new Map(standing),
    kept,
    restored: record?.finished ? restored(places, record.tables, tables) : NOTHING_RESTORED,
    actual,
    renamed: [...names].map(([from, to]) => ({ from, to })),
    record: {
      id: target.id,
      name: target.name,
      finished: false,
      cells: joinAreas(owned),
      merges: plan.merges,
      dress: dress.worn,
      rows: rows.next,
      tables,
      ...(plan.own && { own: plan.own }),
      names: plan.names.map(({ name }) => ({ plan: name, name: names.get(name) ?? name })),
      charts: plan.charts.map(({ name }) => name),
      drawing: drawing(plan, record, target.charts, target.unnamed),
      ...(plan.sources && { sources: plan.sources }),
    },
  };
}

/** Names that differ from the plan's; what we named before keeps its name. */
function actualNames(plan: SheetPlan, target: Target): Map<string, string> {
  const { kind, listing, record, store } = target;
  const before = [...(record?.tables ?? []), ...(record?.names ?? store.state.sheets[kind]?.names ?? [])];
  const ours = new Set(before.map(({ name }) => name.toLowerCase()));
  const taken = [...listing.tables, ...listing.names, ...namesElsewhere(target)]
    .map(({ name }) => name)
    .filter((name) => !ours.has(name.toLowerCase()));
  const result = new Map<string, string>();
  for (const { name } of [...plan.tables, ...plan.names]) {
    const actual = before.find((item) => item.plan === name)?.name ?? freeName(name, taken);
    if (actual !== name) result.set(name, actual);
  }
  return result;
}

/** What our sheets of other kinds call theirs: a formula of one sheet may refer to another's tables. */
function namesElsewhere({ kind, store }: Target): { plan: string; name: string }[] {
  const { [kind]: _own, ...others } = store.state.sheets;
  return Object.values<OwnedSheet>(others).flatMap(({ tables, names }) => [...tables, ...names]);
}

function body(at: Rect, contents: readonly (readonly Content[])[]): Content[][] {
  return contents
    .slice(at.row + 1, at.row + at.rows)
    .map((line) => line.slice(at.column, at.column + at.columns));
}

const roomBelow = (below = 0): Pick<WrittenTable, "below"> => (below > 0 ? { below } : {});

/** A constant as Excel will give it back; null for formulas and blanks. */
function asWritten(content: Content): string | number | null {
  if (typeof content !== "string") return content;
  if (content.startsWith("=")) return null;
  return content.startsWith("'") ? content.slice(1) : content;
}

/** Null where the tables cannot be moved, or where a deleted row holds something of the user's: they are made anew then. */
function shiftsFor(
  target: Target,
  places: readonly Place[],
  rows: { now: readonly string[]; next: readonly string[] },
  ours: readonly Rect[],
): RowShift[] | null {
  if (target.record?.own) return null;
  if (places.some(({ columns }) => columns.now.join("|") !== columns.next.join("|"))) return null;
  const shifts = planShifts(places, rows);
  if (!shifts) return null;
  const gone = deletedRows(shifts, target.cells.length);
  if (gone.length === 0) return shifts;
  const foreign = (row: number): boolean =>
    (target.cells[row] ?? []).some(
      (cell, column) => cell !== "" && !ours.some((area) => contains(area, row, column)),
    );
  return target.whole && !gone.some(foreign) ? shifts : null;
}

/** What the user added and what stays in its row goes along with the rows: formulas, looks, notes and all. */
function leaveOwn(tables: readonly WrittenTable[], places: readonly Place[], block: CellBlock): void {
  eachOwn(tables, ({ table, row, r, c }) => {
    const place = places.find(({ name }) => name === table.name);
    if (!place || (row !== null && !place.kept.has(row))) return;
    blank(block.contents, r, c);
    blank(block.formats, r, c);
  });
}

function refuseOverlap(
  sheet: string,
  cells: readonly (readonly unknown[])[],
  ours: readonly Rect[],
  { contents }: CellBlock,
): void {
  const blocked = contents.flatMap((line, row) =>
    line.flatMap((content, column) => {
      const filled = (cells[row]?.[column] ?? "") !== "";
      const foreign = content !== null && filled && !ours.some((area) => contains(area, row, column));
      return foreign ? [areaAddress({ row, column, rows: 1, columns: 1 })] : [];
    }),
  );
  if (blocked.length > 0)
    throw new WorkbookError("own_cells_in_the_way", {
      sheet,
      cells: blocked.join(", "),
      count: blocked.length,
    });
}

function keepEdits(
  { record, tables: current, plain }: Target,
  tables: readonly WrittenTable[],
  block: CellBlock,
): number {
  let kept = 0;
  for (const written of record?.tables ?? []) {
    const key = written.name.toLowerCase();
    const now = current.get(key) ?? plain.get(key);
    const next = tables.find(({ plan }) => plan === written.plan);
    const at = next && parseArea(next.address);
    if (!now || !next || !at) continue;
    for (const edit of findEdits(written, now)) {
      const place = placeOf(edit, next);
      const line = place && block.contents[at.row + 1 + place.row];
      if (!line) continue;
      line[at.column + place.column] =
        typeof edit.content === "number" || edit.formula ? edit.content : asText(edit.content);
      kept += 1;
    }
  }
  return kept;
}

/** Empties the cells that we wrote last time and that the new plan does not fill; makes the block large enough for them. */
function clearOld(areas: readonly Rect[], block: CellBlock): void {
  block.columns = Math.max(block.columns, ...areas.map((area) => area.column + area.columns));
  block.rows = Math.max(block.rows, ...areas.map((area) => area.row + area.rows));
  for (const grid of [block.contents, block.formats]) {
    while (grid.length < block.rows) grid.push([]);
    for (const line of grid) while (line.length < block.columns) line.push(null);
  }
  for (const area of areas)
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const [contents, formats] = [block.contents[row], block.formats[row]];
        if (!contents || !formats || contents[column] !== null) continue;
        contents[column] = "";
        formats[column] = "General";
      }
}
