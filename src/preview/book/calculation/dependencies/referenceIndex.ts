// Who reads a cell: formulas, by number, found by the cells and areas they refer to. Knows neither formulas nor Univer's
// engine, only its tree of rectangles.
import { RTree, type IRange, type IUnitRange } from "@univerjs/core";

/** Columns of a sheet at most, in Excel: makes one number of a row and a column. */
const COLUMNS = 16_384;

interface Area {
  number: number;
  readers: Set<number>;
}

export class ReferenceIndex {
  /** Single cells, by sheet: the most frequent references by far. */
  private readonly cells = new Map<string, Map<number, Set<number>>>();
  /** Areas, each once however many formulas read it. */
  private readonly areas = new Map<string, Area>();
  private readonly readersOfArea = new Map<number, Set<number>>();
  private readonly tree = new RTree();
  private lastArea = 0;

  add(reader: number, references: readonly IUnitRange[]): void {
    for (const reference of references) {
      const { unitId, sheetId, range } = reference;
      // What refers to nothing (#REF!) has no unit.
      if (unitId === "") continue;
      if (isOneCell(range)) this.readersOf(unitId, sheetId, range).add(reader);
      else this.areaOf(reference).readers.add(reader);
    }
  }

  remove(reader: number, references: readonly IUnitRange[]): void {
    for (const { unitId, sheetId, range } of references) {
      if (isOneCell(range))
        this.cells
          .get(sheetKey(unitId, sheetId))
          ?.get(cellKey(range.startRow, range.startColumn))
          ?.delete(reader);
      else this.leaveArea(reader, { unitId, sheetId, range });
    }
  }

  /** Formulas that read any of these cells, but for those in `except`. */
  find(places: readonly IUnitRange[], except?: ReadonlySet<number>): Set<number> {
    const found = new Set<number>();
    const take = (readers: ReadonlySet<number> | undefined): void => {
      for (const reader of readers ?? []) if (!except?.has(reader)) found.add(reader);
    };
    for (const place of places) {
      const cells = this.cells.get(sheetKey(place.unitId, place.sheetId));
      if (cells) eachWithin(cells, place.range, take);
      for (const area of this.tree.searchGenerator(place)) take(this.readersOfArea.get(Number(area)));
    }
    return found;
  }

  clear(): void {
    this.cells.clear();
    this.areas.clear();
    this.readersOfArea.clear();
    this.tree.clear();
  }

  private readersOf(unitId: string, sheetId: string, { startRow, startColumn }: IRange): Set<number> {
    const sheet = sheetKey(unitId, sheetId);
    const cells = this.cells.get(sheet) ?? new Map<number, Set<number>>();
    this.cells.set(sheet, cells);
    const cell = cellKey(startRow, startColumn);
    const readers = cells.get(cell) ?? new Set<number>();
    cells.set(cell, readers);
    return readers;
  }

  private areaOf(reference: IUnitRange): Area {
    const key = areaKey(reference);
    const known = this.areas.get(key);
    if (known) return known;
    this.lastArea += 1;
    const area: Area = { number: this.lastArea, readers: new Set() };
    this.areas.set(key, area);
    this.readersOfArea.set(area.number, area.readers);
    this.tree.insert({ ...reference, id: area.number });
    return area;
  }

  private leaveArea(reader: number, reference: IUnitRange): void {
    const key = areaKey(reference);
    const area = this.areas.get(key);
    if (!area) return;
    area.readers.delete(reader);
    if (area.readers.size > 0) return;
    this.areas.delete(key);
    this.readersOfArea.delete(area.number);
    this.tree.remove({ ...reference, id: area.number });
  }
}

const sheetKey = (unitId: string, sheetId: string): string => `${unitId} ${sheetId}`;

const cellKey = (row: number, column: number): number => row * COLUMNS + column;

function areaKey({ unitId, sheetId, range }: IUnitRange): string {
  return [unitId, sheetId, range.startRow, range.startColumn, range.endRow, range.endColumn].join(" ");
}

function isOneCell({ startRow, endRow, startColumn, endColumn }: IRange): boolean {
  return startRow === endRow && startColumn === endColumn;
}

/** By whatever is fewer: the cells of the range, or the cells that anybody reads. */
function eachWithin<T>(cells: ReadonlyMap<number, T>, range: IRange, visit: (found: T) => void): void {
  const { startRow, endRow, startColumn, endColumn } = range;
  if ((endRow - startRow + 1) * (endColumn - startColumn + 1) > cells.size) {
    for (const [key, found] of cells) {
      const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
      if (row >= startRow && row <= endRow && column >= startColumn && column <= endColumn) visit(found);
    }
    return;
  }
  for (let row = startRow; row <= endRow; row += 1) {
    for (let column = startColumn; column <= endColumn; column += 1) {
      const found = cells.get(cellKey(row, column));
      if (found !== undefined) visit(found);
    }
  }
}
