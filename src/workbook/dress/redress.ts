// What a build has to change about how the sheet is dressed: where the plan wants the same as last time, the user's own
// formatting stays. Pure.
import type { PlanConditional, PlanLink, PlanValidation } from "../../matrix/types";
import { areaAddress, parseArea, type Rect } from "../a1";
import { filledCells, splitAreas } from "../write/cells";
import type { Dress } from "./dress";
import { type ChartChange, chartsThatStay } from "./charts";
import { exchange, exchangeRules } from "./rules";
import { cellKey, type Worn, wornBy } from "./worn";

export interface Redress {
  /** Nothing is known of what the sheet wears, or it is new: our cells are undressed first. */
  anew: boolean;
  /** Cells of ours that are made plain, after rows were shifted: they wear something else than they shall. */
  plain: Rect[];
  /** The cells of an area that are to be dressed. */
  within: (area: Rect) => Rect[];
  isChanged: (row: number, column: number) => boolean;
  /** Points by row; characters by column. */
  heights: ReadonlyMap<number, number>;
  widths: ReadonlyMap<number, number>;
  /** `gone`: as they stand before rows are shifted. */
  merges: { gone: string[]; made: string[] };
  /** `gone`: the rules' skeletons. */
  conditionals: { gone: ReadonlySet<string>; made: readonly PlanConditional[] };
  validations: { gone: Rect[]; made: readonly PlanValidation[] };
  links: { gone: Rect[]; made: readonly Pick<PlanLink, "address" | "target">[] };
  /** Charts that live on, by name, with what the plan wants otherwise about them. */
  charts: ReadonlyMap<string, ChartChange>;
  freezes: boolean;
  printArea: boolean;
}

/** The sheet as it stands, for one whose dress is known. */
export interface Ground {
  dress: Dress;
  merges: readonly string[];
  /** Where an area of the last build stands now, and where after the shifts. */
  now: (area: Rect) => Rect[];
  then: (area: Rect) => Rect[];
  /** Rows that the shifts insert: they come dressed as the row above. */
  fresh: ReadonlySet<number>;
}

export interface Cells {
  rows: number;
  columns: number;
  /** Whoever's they are: filled cells that are not ours, and rows and columns of the user's in our tables. */
  isUsers: (row: number, column: number) => boolean;
  /** Taken into a table of ours just now: dressed as the table is. */
  isAdopted: (row: number, column: number) => boolean;
}

/** Points. */
const STANDARD_HEIGHT = 15;

export function redress(
  next: Dress,
  merges: readonly string[],
  cells: Cells,
  ground: Ground | null,
): Redress {
  const isChanged = changes(wornBy(next), cells, ground);
  const now = ground?.now ?? (() => []);
  const parts = ({ address }: { address: string }): Rect[] => splitAreas(address).flatMap(now);
  const { dress } = ground ?? {};
  const then = ground?.then ?? (() => []);
  const asArea = (address: string): { address: string } => ({ address });
  const merged = exchange((ground?.merges ?? []).map(asArea), merges.map(asArea), then);
  const validations = exchange(dress?.validations ?? [], next.validations, then);
  const links = exchange(dress?.links ?? [], next.links, then);
  return {
    anew: !ground,
    plain: ground ? plainCells(wornBy(ground.dress, ground.then), cells, ground, isChanged) : [],
    within: (area) => cellsIn(area, isChanged),
    isChanged,
    heights: heightsOf(next, ground),
    widths: widthsOf(next, ground),
    merges: {
      gone: merged.gone.flatMap((merge) => parts(merge).map(areaAddress)),
      made: merged.made.map(({ address }) => address),
    },
    conditionals: exchangeRules(dress?.conditionals ?? [], next.conditionals, then),
    validations: { gone: validations.gone.flatMap(parts), made: validations.made },
    links: { gone: links.gone.flatMap(parts), made: links.made },
    charts: chartsThatStay(dress?.charts ?? [], next.charts, then),
    freezes: dress?.freezeRows !== next.freezeRows,
    printArea: movedTo(dress?.printArea, then) !== next.printArea,
  };
}

function changes(wanted: Worn, cells: Cells, ground: Ground | null): Redress["isChanged"] {
  const worn = ground && wornBy(ground.dress, ground.then);
  return (row, column) => {
    if (cells.isAdopted(row, column)) return true;
    if (cells.isUsers(row, column)) return false;
    if (!worn || ground.fresh.has(row)) return true;
    const key = cellKey(row, column);
    return worn.get(key) !== wanted.get(key);
  };
}

/** Cells that were dressed by us and shall look otherwise, and new ones that Excel has dressed as those above. */
function plainCells(worn: Worn, cells: Cells, { fresh }: Ground, isChanged: Redress["isChanged"]): Rect[] {
  const all = { row: 0, column: 0, rows: cells.rows, columns: cells.columns };
  return cellsIn(
    all,
    (row, column) => (fresh.has(row) || worn.has(cellKey(row, column))) && isChanged(row, column),
  );
}

function cellsIn(area: Rect, test: (row: number, column: number) => boolean): Rect[] {
  const lines = Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_unused, c) => (test(area.row + r, area.column + c) ? 1 : null)),
  );
  return filledCells(lines).map((rect) => ({
    ...rect,
    row: rect.row + area.row,
    column: rect.column + area.column,
  }));
}

/** Rows that shall be as high as they were stay as high as the user made them. */
function heightsOf(next: Dress, ground: Ground | null): Map<number, number> {
  const wanted = new Map(next.heights);
  const before = ground && new Map(ground.dress.heights);
  const was = new Map<number, number>();
  if (ground && before)
    for (let row = 0; row < ground.dress.rows; row += 1)
      for (const { row: at } of ground.then({ row, column: 0, rows: 1, columns: 1 }))
        was.set(at, before.get(row) ?? STANDARD_HEIGHT);
  const heights = new Map<number, number>();
  for (let row = 0; row < next.rows; row += 1) {
    const points = wanted.get(row) ?? STANDARD_HEIGHT;
    const last = was.get(row);
    const isUsers = last === undefined && ground && !ground.fresh.has(row) && row < ground.dress.rows;
    if (last !== points && !isUsers) heights.set(row, points);
  }
  return heights;
}

function widthsOf({ widths }: Dress, ground: Ground | null): Map<number, number> {
  const was = new Map<number, number>();
  ground?.dress.widths.forEach((width, column) => {
    for (const area of ground.then({ row: 0, column, rows: 1, columns: 1 })) was.set(area.column, width);
  });
  const isUsers = (column: number): boolean =>
    !!ground && !was.has(column) && column < ground.dress.widths.length;
  return new Map(
    widths.flatMap((width, column) =>
      was.get(column) === width || isUsers(column) ? [] : [[column, width] as const],
    ),
  );
}

function movedTo(address: string | undefined, then: Ground["then"]): string | null {
  const area = parseArea(address ?? "");
  return area ? then(area).map(areaAddress).join(",") : null;
}
