// Excel.Table and Excel.TableCollection.
// https://learn.microsoft.com/javascript/api/excel/excel.table
import type { BookTable, Rect } from "../../book/types";
import { asFlag, asText, type Args } from "../args";
import { clearCells } from "../cells/clear";
import { intersect, isUnbounded } from "../cells/address";
import { defineClass, type HostObject } from "../define";
import { invalidArgument, itemNotFound, mergedRangeConflict } from "../errors";
import type { HostState, RangeTarget } from "../state";
import { rangeClass } from "./range";
import { shiftCells } from "./range/structure";
import { rangeOfReference } from "./references";
import { sheetLink } from "./links";
import { tableColumnCollectionClass } from "./tableColumns";
import { writeHeader } from "./tableHeaders";
import { tableRowCollectionClass } from "./tableRows";
import {
  checkTableName,
  columnNames,
  findTable,
  nextTableId,
  nextTableName,
  partOf,
  publish,
  tableById,
  withdraw,
  type TablePart,
  type TableTarget,
} from "./tableStore";
import { showTotals } from "./tableTotals";

/** Excel's style for a new table. */
const DEFAULT_STYLE = "TableStyleMedium2";

export const tableClass = defineClass<TableTarget>({
  name: "Table",
  id: ({ id }) => id,
  properties: {
    id: { get: ({ id }) => id },
    name: { get: (self) => tableById(self).name, set: rename },
    style: {
      get: (self) => tableById(self).style,
      set: (self, value) => change(self, { style: asText(value) }),
    },
    showHeaders: { get: (self) => tableById(self).showHeaders },
    showTotals: {
      get: (self) => tableById(self).showTotals,
      set: (self, value) => showTotals(self, asFlag(value)),
    },
    showBandedRows: {
      get: (self) => tableById(self).showBandedRows,
      set: (self, value) => change(self, { showBandedRows: asFlag(value) }),
    },
    showFilterButton: {
      get: (self) => tableById(self).showFilterButton,
      set: (self, value) => change(self, { showFilterButton: asFlag(value) }),
    },
  },
  links: {
    worksheet: (self) => sheetLink(self.state, tableById(self).sheetId),
    columns: (self) => tableColumnCollectionClass.of(self),
    rows: (self) => tableRowCollectionClass.of(self),
  },
  methods: {
    getRange: (self) => part(self, "all"),
    getHeaderRowRange: (self) => part(self, "header"),
    getDataBodyRange: (self) => part(self, "body"),
    getTotalRowRange: (self) => part(self, "totals"),
    resize(self, args) {
      resize(self, rangeArgument(self.state, tableById(self).sheetId, args).rect);
    },
    convertToRange(self) {
      const range = part(self, "all");
      forget(self);
      return range;
    },
    delete(self) {
      const range = partOf(self, "all");
      forget(self);
      if (range) clearCells(range, "All");
    },
  },
});

/** Without a sheet: the tables of the whole workbook. */
interface TablesTarget {
  state: HostState;
  sheetId?: string;
}

export const tableCollectionClass = defineClass<TablesTarget>({
  name: "TableCollection",
  properties: { count: { get: (self) => scoped(self).length } },
  items: (self) => scoped(self).map(({ id }) => tableClass.of({ state: self.state, id })),
  item: (self, args) => find(self, args) ?? missing(),
  calculated: ["add"],
  methods: {
    add,
    getCount: (self) => scoped(self).length,
    getItemAt(self, args) {
      const table = scoped(self)[args.integer(0)];
      return table ? tableClass.of({ state: self.state, id: table.id }) : missing();
    },
    getItemOrNullObject: find,
  },
});

function scoped({ state, sheetId }: TablesTarget): BookTable[] {
  return state.book.extras.tables.filter((table) => sheetId === undefined || table.sheetId === sheetId);
}

function find(self: TablesTarget, args: Args): HostObject | null {
  const key = args.any(0);
  const table = findTable(self.state, String(key));
  return table && scoped(self).includes(table) ? tableClass.of({ state: self.state, id: table.id }) : null;
}

async function add(self: TablesTarget, args: Args): Promise<HostObject> {
  const { state } = self;
  const home = self.sheetId ?? state.workbook.getActiveSheet().getSheetId();
  const { sheetId, rect } = rangeArgument(state, home, args);
  if (self.sheetId && self.sheetId !== sheetId) throw invalidArgument("The range is on another sheet.");
  if (isUnbounded(rect)) throw invalidArgument("A table has bounds.");
  state.allowChange(sheetId);
  if (state.book.extras.tables.some((table) => table.sheetId === sheetId && intersect(table.rect, rect))) {
    throw mergedRangeConflict();
  }
  if (hasMerges(state, sheetId, rect)) throw mergedRangeConflict();
  const hasHeaders = args.flag(1);
  // A table without headers gets a row of them, and the data moves down.
  if (!hasHeaders) await shiftCells({ state, sheetId, rect: { ...rect, rows: 1 } }, "Down", 1);
  // A table of a header alone gets one empty row.
  const whole: Rect = { ...rect, rows: hasHeaders ? Math.max(rect.rows, 2) : rect.rows + 1 };
  const header: RangeTarget = { state, sheetId, rect: { ...whole, rows: 1 } };
  const names = columnNames(state, sheetId, header.rect);
  writeHeader(header, names);
  const table: BookTable = {
    id: nextTableId(state),
    name: nextTableName(state),
    sheetId,
    rect: whole,
    style: DEFAULT_STYLE,
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showFilterButton: true,
    columns: names.map((name, index) => ({ id: index + 1, name })),
  };
  state.book.extras.tables.push(table);
  publish(state, table);
  return tableClass.of({ state, id: table.id });
}

function hasMerges(state: HostState, sheetId: string, rect: Rect): boolean {
  return state
    .grid(sheetId)
    .getMergeData()
    .some((merge) => {
      const [rows, columns] = [merge.endRow - merge.startRow + 1, merge.endColumn - merge.startColumn + 1];
      return intersect({ row: merge.startRow, column: merge.startColumn, rows, columns }, rect) !== null;
    });
}

function rangeArgument(state: HostState, sheetId: string, args: Args): RangeTarget {
  const given = args.any(0);
  if (typeof given !== "string") return args.object(0, rangeClass);
  const range = rangeOfReference(state, given, sheetId);
  if (!range) throw invalidArgument(`"${given}" is not an address.`);
  return range;
}

function part(self: TableTarget, which: TablePart): HostObject {
  const range = partOf(self, which);
  return range ? rangeClass.of(range) : missing();
}

function change(self: TableTarget, what: Partial<BookTable>): void {
  const table = tableById(self);
  self.state.allowChange(table.sheetId);
  Object.assign(table, what);
}

function rename(self: TableTarget, value: unknown): void {
  const table = tableById(self);
  const name = asText(value);
  checkTableName(self.state, name, table);
  self.state.allowChange(table.sheetId);
  withdraw(self.state, table.name);
  table.name = name;
  publish(self.state, table);
}

/** "The new range must overlap with the original table range and the headers must remain in the same row." */
function resize(self: TableTarget, rect: Rect): void {
  const { state } = self;
  const table = tableById(self);
  state.allowChange(table.sheetId);
  if (rect.row !== table.rect.row || !intersect(rect, table.rect) || rect.rows < 2) {
    throw invalidArgument("The header row must stay where it is, over at least one row.");
  }
  const header = { ...rect, rows: 1 };
  const names = columnNames(state, table.sheetId, header);
  writeHeader({ state, sheetId: table.sheetId, rect: header }, names);
  const before = new Map(table.columns.map((column) => [column.name, column]));
  let lastId = Math.max(0, ...table.columns.map(({ id }) => id));
  table.columns = names.map((name) => before.get(name) ?? { id: (lastId += 1), name });
  table.rect = { ...rect };
  publish(state, table);
}

function forget(self: TableTarget): void {
  const { state } = self;
  const table = tableById(self);
  state.allowChange(table.sheetId);
  withdraw(state, table.name);
  state.book.extras.tables = state.book.extras.tables.filter((other) => other !== table);
}

function missing(): never {
  throw itemNotFound();
}
