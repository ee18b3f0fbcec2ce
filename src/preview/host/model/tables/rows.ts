// Excel.TableRow and its collection.
// https://learn.microsoft.com/javascript/api/excel/excel.tablerow
import type { Args } from "../../args";
import { writeValues } from "../../cells/write";
import { defineClass, type HostObject } from "../../define";
import { invalidArgument, itemNotFound, missing } from "../../errors";
import type { RangeTarget } from "../../state";
import { rangeClass } from "../range";
import { shiftCells } from "../range/structure";
import { changeTable, partOf, publish, tableById, type TableTarget } from "./store";

interface RowTarget extends TableTarget {
  index: number;
}

const tableRowClass = defineClass<RowTarget>({
  name: "TableRow",
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: (self) => rangeClass.of(line(self)).get("values"),
      set: (self, value) => rangeClass.of(line(self)).set("values", value),
    },
  },
  methods: {
    getRange: (self) => rangeClass.of(line(self)),
    delete: (self) => remove(self, self.index, 1),
  },
});

export const tableRowCollectionClass = defineClass<TableTarget>({
  name: "TableRowCollection",
  properties: { count: { get: count } },
  items: (self) => Array.from({ length: count(self) }, (_, index) => object(self, index)),
  methods: {
    add,
    deleteRowsAt: (self, args) => remove(self, args.integer(0), args.optionalInteger(1, 1)),
    getCount: count,
    getItemAt(self, args) {
      const index = args.integer(0);
      return index >= 0 && index < count(self) ? object(self, index) : missing();
    },
  },
});

/** At the end unless an index is given; rows below move down, and what stands under the table with them. */
async function add(self: TableTarget, args: Args): Promise<HostObject> {
  const { state } = self;
  const table = tableById(self);
  state.allowChange(table.sheetId);
  const size = count(self);
  const given = args.optionalInteger(0, -1);
  const at = given < 0 ? size : given;
  if (at > size) throw invalidArgument("The index lies outside the table.");
  const values = args.any(1);
  const rows = Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
  const body = partOf(self, "body") ?? missing();
  const room = { ...body.rect, row: body.rect.row + at, rows };
  const rect = { ...table.rect, rows: table.rect.rows + rows };
  await shiftCells({ state, sheetId: table.sheetId, rect: room }, "Down", 1);
  const grown = changeTable(self, { rect });
  if (args.isGiven(1)) {
    const lines: unknown = Array.isArray(values) && !Array.isArray(values[0]) ? [values] : values;
    writeValues({ state, sheetId: grown.sheetId, rect: room }, lines);
  }
  publish(state, grown);
  return object(self, at);
}

async function remove(self: TableTarget, index: number, rows: number): Promise<void> {
  const { state } = self;
  const size = count(self);
  if (index < 0 || rows < 1 || index + rows > size) throw invalidArgument("The rows lie outside the table.");
  const body = partOf(self, "body") ?? missing();
  const target = { ...body, rect: { ...body.rect, row: body.rect.row + index, rows } };
  // A table keeps one row: the last one is only emptied.
  const whole = rows === size;
  if (whole) {
    writeValues({ ...target, rect: { ...target.rect, rows: 1 } }, "");
    if (rows > 1)
      await shiftCells(
        { ...target, rect: { ...target.rect, row: target.rect.row + 1, rows: rows - 1 } },
        "Up",
        -1,
      );
  } else {
    await shiftCells(target, "Up", -1);
  }
  publish(state, tableById(self));
}

function count(self: TableTarget): number {
  return partOf(self, "body")?.rect.rows ?? 0;
}

function object(self: TableTarget, index: number): HostObject {
  return tableRowClass.of({ state: self.state, id: self.id, index });
}

function line(self: RowTarget): RangeTarget {
  const body = partOf(self, "body") ?? missing();
  if (self.index >= body.rect.rows) throw itemNotFound();
  return { ...body, rect: { ...body.rect, row: body.rect.row + self.index, rows: 1 } };
}
