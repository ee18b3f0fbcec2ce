// What the user added to the tables of a sheet of ours, for the plan that is to take it in. Changes nothing.
import type { OwnParts } from "../../matrix/own";
import { inExcel } from "../run";
import type { SheetKind } from "../state/state";
import { splitAreas } from "../write/cells";
import type { CurrentTable } from "./identify";
import { plainTables } from "./lost";
import { ownParts } from "./parts";
import { findSheet, readTables } from "./standing";

/** Rows beyond ours that are looked at for tables that have become plain cells: the user may have inserted some. */
const MORE_ROWS = 100;

/** Three round trips, four where a table of ours is missing; nothing where there is no sheet of this kind. A build that broke off remembers what it took in. */
export function readOwnParts(kind: SheetKind = "matrix"): Promise<OwnParts> {
  return inExcel(async (context) => {
    const { listing, record, owned } = await findSheet(context, kind);
    if (record && !record.finished) return record.own ?? {};
    if (!record || !owned) return {};
    const { written, tables } = await readTables(context, listing, owned, record);
    if (written.every(({ name }) => tables.has(name.toLowerCase()))) return ownParts(written, tables);
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
    const names = new Set(tables.keys());
    const plain = plainTables(written, names, cells.formulas, cells.numberFormat);
    return ownParts(written, new Map<string, CurrentTable>([...plain, ...tables]));
  });
}
