// The tables of a sheet of ours as they stand today, under whatever names, beside what was written there. Changes nothing.
import { listWorkbook, type ListedSheet, type Listing } from "../listing";
import { findOwned } from "../ownership";
import type { OwnedSheet, SheetKind, WrittenTable } from "../state/state";
import { requestStore } from "../state/store";
import type { CurrentTable } from "./identify";
import { withTodaysNames } from "./lost";

export interface Found {
  listing: Listing;
  /** What is remembered of the sheet, also where the sheet is gone. */
  record: OwnedSheet | undefined;
  owned: ListedSheet | undefined;
}

export interface StandingTable extends Required<CurrentTable> {
  /** As it is named today. */
  name: string;
  address: string;
}

export interface Standing {
  /** What was written, each table under the name it has today. */
  written: WrittenTable[];
  /** All tables on the sheet, the user's among them, by their names in lower case. */
  tables: ReadonlyMap<string, StandingTable>;
}

/** Two round trips. */
export async function findSheet(context: Excel.RequestContext, kind: SheetKind): Promise<Found> {
  const listing = await listWorkbook(context);
  const read = requestStore(context, listing.parts);
  await context.sync();
  const records = read().state.sheets;
  return { listing, record: records[kind], owned: findOwned(kind, records, listing) };
}

/** One round trip. */
export async function readTables(
  context: Excel.RequestContext,
  listing: Listing,
  owned: ListedSheet,
  record: OwnedSheet,
): Promise<Standing> {
  const asked = listing.tables
    .filter(({ sheetId }) => sheetId === owned.id)
    .map(({ name, table }) => ({
      name,
      totals: table.showTotals,
      range: table.getRange().load("address,formulas,values,numberFormat"),
    }));
  await context.sync();
  const tables = asked.map(({ name, totals, range: { address, formulas, values, numberFormat } }) => {
    const table: StandingTable = { name, address, formulas, values, formats: numberFormat, totals };
    return [name.toLowerCase(), table] as const;
  });
  return {
    written: withTodaysNames(
      record.tables,
      tables.map(([, table]) => table),
    ),
    tables: new Map(tables),
  };
}
