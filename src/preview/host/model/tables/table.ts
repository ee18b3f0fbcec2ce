// Excel.Table.
// https://learn.microsoft.com/javascript/api/excel/excel.table
import type { BookTable, Rect } from "../../../book/types";
import { asFlag, asText } from "../../args";
import { clearCells } from "../../cells/clear";
import { intersect } from "../../cells/address";
import { defineClass, type HostObject } from "../../define";
import { invalidArgument, missing } from "../../errors";
import { sheetLink } from "../links";
import { rangeClass } from "../range";
import { rangeArgument } from "../rangeArgument";
import { tableColumnCollectionClass } from "./columns";
import { writeHeader } from "./headers";
import { tableRowCollectionClass } from "./rows";
import {
  changeTable,
  checkTableName,
  columnNames,
  partOf,
  publish,
  tableById,
  withdraw,
  type TablePart,
  type TableTarget,
} from "./store";
import { showTotals } from "./totals";

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

function part(self: TableTarget, which: TablePart): HostObject {
  const range = partOf(self, which);
  return range ? rangeClass.of(range) : missing();
}

function change(self: TableTarget, what: Partial<BookTable>): void {
  self.state.allowChange(tableById(self).sheetId);
  changeTable(self, what);
}

function rename(self: TableTarget, value: unknown): void {
  const table = tableById(self);
  const name = asText(value);
  checkTableName(self.state, name, table);
  self.state.allowChange(table.sheetId);
  withdraw(self.state, table.name);
  publish(self.state, changeTable(self, { name }));
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
  const columns = names.map((name) => before.get(name) ?? { id: (lastId += 1), name });
  publish(state, changeTable(self, { columns, rect: { ...rect } }));
}

function forget(self: TableTarget): void {
  const { state } = self;
  const table = tableById(self);
  state.allowChange(table.sheetId);
  withdraw(state, table.name);
  state.book.extras.tables = state.book.extras.tables.filter((other) => other !== table);
}
