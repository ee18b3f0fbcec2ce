// Where the cells behind the figures of our sheet are now: its formulas have followed them. Changes nothing.
import type { FollowedSource } from "../../playbook/follow/types";
import { identify } from "../own/identify";
import { findSheet, readTables } from "../own/standing";
import { inExcel } from "../run";
import { placesNow } from "./references";

/** Three round trips; nothing where there is no decision matrix, or an older version wrote it. */
export function readSources(): Promise<FollowedSource[]> {
  return inExcel(async (context) => {
    const { listing, record, owned } = await findSheet(context, "matrix");
    if (!record?.sources || !owned) return [];
    const { sources } = record;
    const { written, tables } = await readTables(context, listing, owned, record);
    const found = written.flatMap((one) => {
      const table = tables.get(one.name.toLowerCase());
      return table ? [{ plan: one.plan, formulas: table.formulas, ...identify(one, table) }] : [];
    });
    return sources.map(({ id, table, row, columns, cells, last, plain }) => {
      const here = found.find(({ plan }) => plan === table);
      const line = here?.formulas[here.rows.indexOf(row) + 1];
      const told = columns.map((column) => {
        const at = here?.columns.indexOf(column) ?? -1;
        return here?.rows.includes(row) && at >= 0 ? placesNow(line?.[at], cells) : null;
      });
      return { id, then: cells, now: told.find((places) => places !== null) ?? null, last, plain };
    });
  });
}
