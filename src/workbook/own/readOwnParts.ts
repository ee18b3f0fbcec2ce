// What the user added to the tables of a sheet of ours, for the plan that is to take it in. Changes nothing.
import type { OwnParts } from "../../matrix/own";
import { listWorkbook } from "../listing";
import { findOwned } from "../ownership";
import { inExcel } from "../run";
import type { SheetKind } from "../state/state";
import { requestStore } from "../state/store";
import { splitAreas } from "../write/cells";
import type { CurrentTable } from "./identify";
import { plainTables, withTodaysNames } from "./lost";
import { ownParts } from "./parts";

/** Rows beyond ours that are looked at for tables that have become plain cells: the user may have inserted some. */
const MORE_ROWS = 100;

/** Three round trips, four where a table of ours is missing; nothing where there is no sheet of this kind. A build that broke off remembers what it took in. */
export function readOwnParts(kind: SheetKind = "matrix"): Promise<OwnParts> {
  return inExcel(async (context) => {
    const listing = await listWorkbook(context);
    const { tables, parts } = listing;
    const read = requestStore(context, parts);
    await context.sync();
    const records = read().state.sheets;
    const [record, owned] = [records[kind], findOwned(kind, records, listing)];
    if (record && !record.finished) return record.own ?? {};
    if (!record || !owned) return {};
    const ranges = tables
      .filter(({ sheetId }) => sheetId === owned.id)
      .map(({ name, table }) => ({
        name,
        totals: table.showTotals,
        range: table.getRange().load("formulas,values,numberFormat"),
      }));
    await context.sync();
    const written = withTodaysNames(
      record.tables,
      ranges.map(({ name, range }) => ({ name, values: range.values })),
    );
    const names = new Set(ranges.map(({ name }) => name.toLowerCase()));
    const current = ranges.map(({ name, totals, range: { formulas, values, numberFormat } }) => {
      const table: CurrentTable = { formulas, values, formats: numberFormat, totals };
      return [name.toLowerCase(), table] as const;
    });
    if (written.every(({ name }) => names.has(name.toLowerCase())))
      return ownParts(written, new Map(current));
    const areas = splitAreas(record.cells);
    const cells = owned.sheet
      .getRangeByIndexes(
        0,
        0,
        Math.max(1, ...areas.map(({ row, rows }) => row + rows)) + MORE_ROWS,
        Math.max(1, ...areas.map(({ column, columns }) => column + columns)),
      )
      .load("formulas,numberFormat");
    await context.sync();
    const plain = plainTables(written, names, cells.formulas, cells.numberFormat);
    return ownParts(written, new Map<string, CurrentTable>([...plain, ...current]));
  });
}
