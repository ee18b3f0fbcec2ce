// Reads the cells whose formulas call our functions, sheet by sheet in blocks, and how far each of them spills.
import { areaAddress, parseArea, type Rect, splitAddress } from "../a1";
import type { ListedSheet, Listing } from "../listing";
import { supports } from "../run";
import type { Area } from "../scan/areas";
import { readAreas, type ReadOptions, type RowTaker } from "../scan/readAreas";
import { requestUsed, withoutGaps } from "../scan/usedAreas";
import { isFormula, ourCalls } from "./formula/calls";
import { namesThatCall } from "./formula/names";
import type { CellValue } from "./frozen/types";
import { type CallingRule, type ListedName, requestNames, requestRules } from "./otherUses";

export interface CallingCell {
  sheet: ListedSheet;
  row: number;
  column: number;
  formula: string;
  format: string;
  /** What it shows; of a formula that spills, all that it fills cells with. */
  values: CellValue[][];
  /** Part of an old array formula ({=...}): no add-in can change it. */
  arrayPart: boolean;
}

/** How many cells are asked for their spill in one round trip. */
const SPILLS_AT_ONCE = 2_000;

/** All that calls our functions. */
export interface Calls {
  cells: CallingCell[];
  /** Names whose own formula does. */
  names: ListedName[];
  rules: CallingRule[];
}

/** Two syncs beside those that read the cells, and one for each two thousand formulas that may spill. */
export async function readCalls(
  context: Excel.RequestContext,
  listing: Listing,
  options: ReadOptions = {},
): Promise<Calls> {
  const { sheets } = listing;
  const [askNames, askRules] = [requestNames(listing), requestRules(listing)];
  const used = sheets.map(({ sheet }, index) => requestUsed(sheet.getUsedRangeOrNullObject(true), index));
  await context.sync();
  const filled = used.map((answer) => answer()).filter((area) => area !== null);
  const names = askNames();
  const readRules = askRules();
  if (filled.length === 0) await context.sync(); // nothing else will
  const objects = sheets.map(({ sheet }) => sheet);
  const areas = await withoutGaps(context, objects, filled);
  const calls = callsAny(names);
  const finders = areas.map((area) => findCalls(sheets[area.sheet], area, calls));
  await readAreas(context, objects, areas, finders, options);
  const found = finders.flatMap((finder) => finder.found());
  return {
    cells: await withSpills(context, found),
    names: names.filter(({ formula }) => ourCalls(formula).length > 0),
    rules: readRules(),
  };
}

/** Our functions by name, or a defined name whose formula calls them. */
function callsAny(names: readonly ListedName[]): (formula: string) => boolean {
  const calling = namesThatCall(names.map(({ item, formula }) => ({ name: item.name, formula })));
  return (formula) => ourCalls(formula).length > 0 || calling(formula);
}

interface Found extends CallingCell {
  /** What stands around it allows that it fills more cells than its own. */
  maySpill: boolean;
}

interface Line {
  values: readonly CellValue[];
  formulas: readonly CellValue[];
  formats: readonly string[];
}

/** Looks at rows as they come, and remembers no more than two of them: what fills neighbours may be one formula. */
function findCalls(
  sheet: ListedSheet | undefined,
  { row: top, column: left }: Area,
  calls: (formula: string) => boolean,
): RowTaker & { found: () => Found[] } {
  const found: Found[] = [];
  let row = top - 1;
  let above: Line | undefined;
  let line: Line | undefined;
  const next = (below: Line | undefined): void => {
    if (sheet && line) found.push(...callsIn(sheet, { row, left, above, line, below }, calls));
    [above, line] = [line, below];
    row += 1;
  };
  return {
    add({ values, formulas, numberFormats }) {
      values.forEach((cells, at) => {
        next({ values: cells, formulas: formulas[at] ?? [], formats: numberFormats[at] ?? [] });
      });
    },
    found() {
      next(undefined);
      return found;
    },
  };
}

interface Lines {
  row: number;
  left: number;
  above: Line | undefined;
  line: Line;
  below: Line | undefined;
}

function callsIn(
  sheet: ListedSheet,
  { row, left, above, line, below }: Lines,
  calls: (formula: string) => boolean,
): Found[] {
  const { values, formulas, formats } = line;
  return formulas.flatMap((formula, at) => {
    const value = values[at] ?? "";
    if (!isFormula(formula, value) || !calls(formula)) return [];
    const fills = (other: Line | undefined, column: number): boolean => {
      const [next, shown] = [other?.formulas[column] ?? "", other?.values[column] ?? ""];
      return shown !== "" && (next === formula || !isFormula(next, shown));
    };
    const maySpill = fills(above, at) || fills(below, at) || fills(line, at - 1) || fills(line, at + 1);
    const format = formats[at] ?? "General";
    return [
      { sheet, row, column: left + at, formula, format, values: [[value]], arrayPart: false, maySpill },
    ];
  });
}

/**
 * Asks Excel which of the formulas fill more cells than their own. Excel reports the formula in each cell that it
 * fills, too: those cells belong to the first one.
 */
async function withSpills(context: Excel.RequestContext, found: readonly Found[]): Promise<CallingCell[]> {
  if (!supports("1.12")) return [...found]; // as old as Excel without spilling
  const asked: { cell: Found; spill: Excel.Range; self: Excel.Range }[] = [];
  const candidates = found.filter(({ maySpill }) => maySpill);
  for (let from = 0; from < candidates.length; from += SPILLS_AT_ONCE) {
    for (const cell of candidates.slice(from, from + SPILLS_AT_ONCE)) {
      const self = cell.sheet.sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).load("savedAsArray");
      asked.push({ cell, self, spill: self.getSpillingToRangeOrNullObject().load("address,values") });
    }
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- as many at once as a response may hold
    await context.sync();
  }
  const spills = new Map(
    asked.flatMap(({ cell, spill }) => {
      const rect = spill.isNullObject ? null : parseArea(splitAddress(spill.address).address);
      return rect && rect.rows * rect.columns > 1 ? [[cell, { rect, values: spill.values }] as const] : [];
    }),
  );
  const inner = new Set([...spills].flatMap(([cell, { rect }]) => innerCells(cell, rect)));
  const old = new Set(asked.filter(({ self }) => self.savedAsArray).map(({ cell }) => cell));
  const alike = new Map<string, number>();
  for (const cell of old) alike.set(likeness(cell), (alike.get(likeness(cell)) ?? 0) + 1);
  return found
    .filter((cell) => !inner.has(key(cell.sheet, cell.row, cell.column)))
    .map((cell) => ({
      ...cell,
      values: (spills.get(cell)?.values as CellValue[][] | undefined) ?? cell.values,
      arrayPart: old.has(cell) && !spills.has(cell) && (alike.get(likeness(cell)) ?? 0) > 1,
    }));
}

const key = (sheet: ListedSheet, row: number, column: number): string =>
  `${sheet.id} ${areaAddress({ row, column, rows: 1, columns: 1 })}`;

const likeness = ({ sheet, formula }: CallingCell): string => `${sheet.id} ${formula}`;

function innerCells({ sheet, row, column }: CallingCell, rect: Rect): string[] {
  const cells: string[] = [];
  for (let r = rect.row; r < rect.row + rect.rows; r += 1)
    for (let c = rect.column; c < rect.column + rect.columns; c += 1)
      if (r !== row || c !== column) cells.push(key(sheet, r, c));
  return cells;
}
