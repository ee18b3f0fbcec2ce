// Where the cells behind the figures of our sheet are now: its formulas have followed them. Changes nothing.
import type { FollowedSource } from "../../playbook/follow/types";
import { identify } from "../own/identify";
import { findSheet, readTables } from "../own/standing";
import { inExcel } from "../run";
import { hasLost, placesNow, restOf } from "./references";

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
    const formulaAt = (table: string, row: string, column: string): unknown => {
      const here = found.find(({ plan }) => plan === table);
      const [down, right] = [here?.rows.indexOf(row) ?? -1, here?.columns.indexOf(column) ?? -1];
      return down < 0 || right < 0 ? null : here?.formulas[down + 1]?.[right];
    };
    return sources.map(({ id, table, row, columns, cells, last, plain, extent, fees }) => {
      const formulas = columns.map((column) => formulaAt(table, row, column));
      const now = formulas.map((formula) => placesNow(formula, cells)).find((places) => places !== null);
      const rest = formulas.map((formula) => restOf(formula, cells)).find((place) => place !== null);
      const broken = fees?.rows.filter((key) =>
        fees.columns.some((column) => hasLost(formulaAt(fees.table, key, column))),
      );
      return {
        ...{ id, then: cells, now: now ?? null, last, plain },
        ...(extent && { extent }),
        ...(rest && { rest }),
        ...(broken && broken.length > 0 && { broken: { rows: broken.length, of: fees?.rows.length ?? 0 } }),
      };
    });
  });
}
