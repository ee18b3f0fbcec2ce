// Where the cells behind the figures of our sheet are now: its formulas have followed them. Changes nothing.
import type { FollowedSource } from "../../playbook/follow/types";
import { listWorkbook } from "../listing";
import { identify } from "../own/identify";
import { findOwned } from "../ownership";
import { inExcel } from "../run";
import { requestStore } from "../state/store";
import { placesNow } from "./references";

/** Three round trips; nothing where there is no decision matrix, or an older version wrote it. */
export function readSources(): Promise<FollowedSource[]> {
  return inExcel(async (context) => {
    const listing = await listWorkbook(context);
    const { tables, parts } = listing;
    const read = requestStore(context, parts);
    await context.sync();
    const records = read().state.sheets;
    const record = records.matrix;
    const owned = findOwned("matrix", records, listing);
    if (!record?.sources || !owned) return [];
    const { sources } = record;
    const ranges = record.tables
      .filter(({ plan }) => sources.some(({ table }) => table === plan))
      .flatMap((written) => {
        const listed = tables.find(({ name }) => name.toLowerCase() === written.name.toLowerCase());
        if (listed?.sheetId !== owned.id) return [];
        const range = listed.table.getRange().load("formulas,values");
        return [{ written, range, totals: listed.table.showTotals }];
      });
    await context.sync();
    const found = ranges.map(({ written, range, totals }) => {
      const { formulas, values } = range;
      return { table: written.plan, formulas, ...identify(written, { formulas, values, totals }) };
    });
    return sources.map(({ id, table, row, columns, cells, last, plain }) => {
      const here = found.find((one) => one.table === table);
      const line = here?.formulas[here.rows.indexOf(row) + 1];
      const told = columns.map((column) => {
        const at = here?.columns.indexOf(column) ?? -1;
        return here?.rows.includes(row) && at >= 0 ? placesNow(line?.[at], cells) : null;
      });
      return { id, then: cells, now: told.find((places) => places !== null) ?? null, last, plain };
    });
  });
}
