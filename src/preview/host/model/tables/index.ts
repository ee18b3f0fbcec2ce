// Excel.TableCollection: the tables of the workbook, or of one sheet.
// https://learn.microsoft.com/javascript/api/excel/excel.tablecollection
import type { BookTable, Rect } from "../../../book/types";
import type { Args } from "../../args";
import { intersect, isUnbounded } from "../../cells/address";
import { defineClass, type HostObject } from "../../define";
import { invalidArgument, mergedRangeConflict, missing } from "../../errors";
import type { HostState, RangeTarget } from "../../state";
import { rangeArgument } from "../rangeArgument";
import { shiftCells } from "../range/structure";
import { hasFormulas, writeHeader } from "./headers";
import { columnNames, findTable, nextTableId, nextTableName, publish } from "./store";
import { tableClass } from "./table";

/** Excel's style for a new table. */
const DEFAULT_STYLE = "TableStyleMedium2";

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
  if (hasFormulas(header)) await state.calculated();
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
