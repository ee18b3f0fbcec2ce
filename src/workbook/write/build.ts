// What exactly will be written: the plan fitted to the sheet as it stands. The user's edits stay, the user's own
// cells are not touched. Touches no Excel object.
import type { SheetPlan } from "../../matrix/types";
import { areaAddress, contains, parseArea, type Rect } from "../a1";
import { WorkbookError } from "../errors";
import type { OwnedSheet, WrittenTable } from "../state/state";
import { cellBlock, type CellBlock, type Content, filledCells, joinAreas, splitAreas } from "./cells";
import { findEdits, placeOf, tableIds } from "./edits";
import { freeName } from "./freeNames";
import type { Target } from "./target";
import { asText } from "./text";

export interface Build {
  block: CellBlock;
  record: OwnedSheet;
  /** Tables and defined names whose wanted names the user has already. */
  renamed: { from: string; to: string }[];
  /** Cells in which an edit of the user was kept. */
  kept: number;
}

export function prepare(plan: SheetPlan, target: Target): Build {
  const { record } = target;
  const names = actualNames(plan, target);
  const block = cellBlock(plan, names);
  const owned = filledCells(block.contents);
  const tables = plan.tables.flatMap((table): WrittenTable[] => {
    const at = parseArea(table.address);
    if (!at) return [];
    const name = names.get(table.name) ?? table.name;
    const cells = body(at, block.contents).map((line) => line.map(asWritten));
    return [
      { plan: table.name, name, address: table.address, ...tableIds(table, at, block.contents), cells },
    ];
  });
  refuseOverlap(target, block);
  const kept = keepEdits(target, tables, block);
  clearOld(splitAreas(record?.cells ?? ""), block);
  return {
    block,
    kept,
    renamed: [...names].map(([from, to]) => ({ from, to })),
    record: {
      id: target.id,
      name: target.name,
      finished: false,
      cells: joinAreas(owned),
      merges: plan.merges,
      tables,
      names: plan.names.map(({ name }) => ({ plan: name, name: names.get(name) ?? name })),
      charts: plan.charts.map(({ name }) => name),
    },
  };
}

/** Names that differ from the plan's; what we named before keeps its name. */
function actualNames(plan: SheetPlan, { listing, record, store }: Target): Map<string, string> {
  const before = [...(record?.tables ?? []), ...(record?.names ?? store.state.sheets.matrix?.names ?? [])];
  const ours = new Set(before.map(({ name }) => name.toLowerCase()));
  const taken = [...listing.tables, ...listing.names]
    .map(({ name }) => name)
    .filter((name) => !ours.has(name.toLowerCase()));
  const result = new Map<string, string>();
  for (const { name } of [...plan.tables, ...plan.names]) {
    const actual = before.find((item) => item.plan === name)?.name ?? freeName(name, taken);
    if (actual !== name) result.set(name, actual);
  }
  return result;
}

function body(at: Rect, contents: readonly (readonly Content[])[]): Content[][] {
  return contents
    .slice(at.row + 1, at.row + at.rows)
    .map((line) => line.slice(at.column, at.column + at.columns));
}

/** A constant as Excel will give it back; null for formulas and blanks. */
function asWritten(content: Content): string | number | null {
  if (typeof content !== "string") return content;
  if (content.startsWith("=")) return null;
  return content.startsWith("'") ? content.slice(1) : content;
}

function refuseOverlap({ record, cells, name }: Target, { contents }: CellBlock): void {
  const ours = splitAreas(record?.cells ?? "");
  const blocked = contents.flatMap((line, row) =>
    line.flatMap((content, column) => {
      const filled = (cells[row]?.[column] ?? "") !== "";
      const foreign = content !== null && filled && !ours.some((area) => contains(area, row, column));
      return foreign ? [areaAddress({ row, column, rows: 1, columns: 1 })] : [];
    }),
  );
  if (blocked.length > 0)
    throw new WorkbookError("own_cells_in_the_way", {
      sheet: name,
      cells: blocked.join(", "),
      count: blocked.length,
    });
}

function keepEdits(
  { record, tables: current }: Target,
  tables: readonly WrittenTable[],
  block: CellBlock,
): number {
  let kept = 0;
  for (const written of record?.tables ?? []) {
    const now = current.get(written.name.toLowerCase());
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
