// Excel.TableColumn and its collection.
// https://learn.microsoft.com/javascript/api/excel/excel.tablecolumn
import type { BookTable } from "../../../book/types";
import { asText, type Args } from "../../args";
import { writeValues } from "../../cells/write";
import { defineClass, type HostObject } from "../../define";
import { invalidArgument, invalidOperation, itemAlreadyExists, missing } from "../../errors";
import type { RangeTarget } from "../../state";
import { rangeClass } from "../range";
import { shiftCells } from "../range/structure";
import { renameTableColumns } from "./headers";
import { changeTable, partOf, publish, tableById, type TablePart, type TableTarget } from "./store";

interface ColumnTarget extends TableTarget {
  columnId: number;
}

const tableColumnClass = defineClass<ColumnTarget>({
  name: "TableColumn",
  id: ({ columnId }) => columnId,
  properties: {
    id: { get: ({ columnId }) => columnId },
    index: { get: indexOf },
    name: {
      get: (self) => stored(self).name,
      set(self, value) {
        const name = asText(value);
        const taken = tableById(self).columns.some(
          (column) => column.id !== self.columnId && column.name.toLowerCase() === name.toLowerCase(),
        );
        if (taken) throw itemAlreadyExists();
        const header = strip(self, "header");
        writeValues(header, [[`'${name}`]]);
        renameTableColumns(header);
      },
    },
    values: {
      get: (self) => rangeClass.of(strip(self, "all")).get("values"),
      set: (self, value) => rangeClass.of(strip(self, "all")).set("values", value),
    },
  },
  methods: {
    getRange: (self) => rangeClass.of(strip(self, "all")),
    getHeaderRowRange: (self) => rangeClass.of(strip(self, "header")),
    getDataBodyRange: (self) => rangeClass.of(strip(self, "body")),
    getTotalRowRange: (self) => rangeClass.of(strip(self, "totals")),
    async delete(self) {
      const table = tableById(self);
      if (table.columns.length === 1) throw invalidOperation("A table keeps at least one column.");
      const range = strip(self, "all");
      const columns = table.columns.filter(({ id }) => id !== self.columnId);
      const rect = { ...table.rect, columns: table.rect.columns - 1 };
      // The table shrinks by itself, not by the cells that move: those beside it move too.
      changeTable(self, { columns, rect });
      await shiftCells(range, "Left", -1);
      publish(self.state, changeTable(self, { rect }));
    },
  },
});

export const tableColumnCollectionClass = defineClass<TableTarget>({
  name: "TableColumnCollection",
  properties: { count: { get: (self) => tableById(self).columns.length } },
  items: (self) => tableById(self).columns.map(({ id }) => object(self, id)),
  item: (self, args) => find(self, args) ?? missing(),
  methods: {
    add,
    getCount: (self) => tableById(self).columns.length,
    getItemAt(self, args) {
      const column = tableById(self).columns[args.integer(0)];
      return column ? object(self, column.id) : missing();
    },
    getItemOrNullObject: find,
  },
});

async function add(self: TableTarget, args: Args): Promise<HostObject> {
  const { state } = self;
  const table = tableById(self);
  state.allowChange(table.sheetId);
  const count = table.columns.length;
  const index = args.optionalInteger(0, -1);
  const at = index < 0 ? count : index;
  if (at > count) throw invalidArgument("The index lies outside the table.");
  const rect = { ...table.rect, columns: table.rect.columns + 1 };
  const room = { ...table.rect, column: table.rect.column + at, columns: 1 };
  await shiftCells({ state, sheetId: table.sheetId, rect: room }, "Right", 1);
  const { columns, sheetId } = tableById(self);
  const id = Math.max(0, ...columns.map((column) => column.id)) + 1;
  changeTable(self, { rect, columns: [...columns.slice(0, at), { id, name: "" }, ...columns.slice(at)] });
  const target = { state, sheetId, rect: room };
  if (args.isGiven(1)) writeValues(target, columnValues(args.any(1), room.rows));
  const name = args.optionalText(2);
  if (name !== undefined) writeValues({ ...target, rect: { ...room, rows: 1 } }, [[`'${name}`]]);
  renameTableColumns(target);
  return object(self, id);
}

/** One value for all cells, or a column of them. */
function columnValues(values: unknown, rows: number): unknown {
  return Array.isArray(values) && !Array.isArray(values[0]) && values.length === rows
    ? values.map((value: unknown) => [value])
    : values;
}

function object(self: TableTarget, columnId: number): HostObject {
  return tableColumnClass.of({ state: self.state, id: self.id, columnId });
}

/** By id or by name. */
function find(self: TableTarget, args: Args): HostObject | null {
  const key = args.any(0);
  const column = tableById(self).columns.find(
    ({ id, name }) => id === key || (typeof key === "string" && name.toLowerCase() === key.toLowerCase()),
  );
  return column ? object(self, column.id) : null;
}

function stored(self: ColumnTarget): BookTable["columns"][number] {
  return tableById(self).columns.find(({ id }) => id === self.columnId) ?? missing();
}

function indexOf(self: ColumnTarget): number {
  return tableById(self).columns.indexOf(stored(self));
}

/** The column's cells in one part of the table. */
function strip(self: ColumnTarget, part: TablePart): RangeTarget {
  const range = partOf(self, part) ?? missing();
  return { ...range, rect: { ...range.rect, column: range.rect.column + indexOf(self), columns: 1 } };
}
