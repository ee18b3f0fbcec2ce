// What the user added to the tables of a sheet of ours, for the plan that is to take it in. Changes nothing.
import type { OwnParts } from "../../matrix/own";
import { listWorkbook } from "../listing";
import { findOwned } from "../ownership";
import { inExcel } from "../run";
import type { SheetKind } from "../state/state";
import { requestStore } from "../state/store";
import { ownParts } from "./parts";

/** Three round trips; nothing where there is no sheet of this kind. A build that broke off remembers what it took in. */
export function readOwnParts(kind: SheetKind = "matrix"): Promise<OwnParts> {
  return inExcel(async (context) => {
    const { sheets, tables, parts } = await listWorkbook(context);
    const read = requestStore(context, parts);
    await context.sync();
    const records = read().state.sheets;
    const [record, owned] = [records[kind], findOwned(kind, records, sheets, tables)];
    if (record && !record.finished) return record.own ?? {};
    if (!record || !owned) return {};
    const ranges = tables
      .filter(({ sheetId }) => sheetId === owned.id)
      .map(({ name, table }) => ({
        name: name.toLowerCase(),
        totals: table.showTotals,
        range: table.getRange().load("formulas,values,numberFormat"),
      }));
    await context.sync();
    return ownParts(
      record.tables,
      new Map(
        ranges.map(({ name, totals, range: { formulas, values, numberFormat } }) => [
          name,
          { formulas, values, formats: numberFormat, totals },
        ]),
      ),
    );
  });
}
