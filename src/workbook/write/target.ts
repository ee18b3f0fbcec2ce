// Where a plan goes: our sheet as it stands, or a new one. Reads what has to be known before anything is written.
import type { SheetPlan } from "../../matrix/types";
import { type Rect, splitAddress } from "../a1";
import { isOfficeError, WorkbookError } from "../errors";
import { listWorkbook, type ListedSheet, type Listing } from "../listing";
import { changedTable, ownParts } from "../own/parts";
import { findOwned } from "../ownership";
import { requestUsed } from "../scan/usedAreas";
import type { OwnedSheet, SheetKind } from "../state/state";
import { requestStore, type Store } from "../state/store";
import { splitAreas } from "./cells";
import type { CurrentTable } from "../own/identify";
import { type LostTable, plainTables, withTodaysNames } from "../own/lost";
import { freeSheetName } from "./freeNames";
import { unnamedCharts } from "./unnamedCharts";

export interface Target {
  kind: SheetKind;
  listing: Listing;
  store: Store;
  sheet: Excel.Worksheet;
  id: string;
  name: string;
  /** What we remember of the sheet; undefined for a new one. */
  record: OwnedSheet | undefined;
  /** For a sheet that was there: its cells from A1 on, its tables by name (lower case), its charts. */
  cells: readonly (readonly unknown[])[];
  /** Their number formats. */
  formats: readonly (readonly unknown[])[];
  /** True where `cells` are all that is filled. */
  whole: boolean;
  tables: ReadonlyMap<string, CurrentTable & { address: string }>;
  /** Tables of ours that are plain cells now, by name (lower case). */
  plain: ReadonlyMap<string, LostTable>;
  charts: readonly Excel.Chart[];
  /** Its conditional formats, whoever made them. */
  rules: readonly Excel.ConditionalFormat[];
  /** Those among them that a build broke off before naming. */
  unnamed: readonly Excel.Chart[];
}

/** Three syncs, for a new sheet and for one that is there; two more to find what a build that broke off left unnamed. */
export async function openTarget(
  context: Excel.RequestContext,
  plan: SheetPlan,
  kind: SheetKind,
): Promise<Target> {
  const listing = await listWorkbook(context);
  const read = requestStore(context, listing.parts);
  const used = listing.sheets.map(({ sheet }, index) =>
    requestUsed(sheet.getUsedRangeOrNullObject(true), index),
  );
  await context.sync();
  const store = read();
  const filled = used.map((answer) => answer());
  const records = store.state.sheets;
  const record = records[kind];
  const owned = findOwned(kind, records, listing) ?? leftEmpty(record, listing.sheets, filled);
  if (!owned) {
    const taken = listing.sheets.map(({ name }) => name);
    return addNew({ context, listing, store, kind }, plan, taken);
  }
  const extent = filled[listing.sheets.indexOf(owned)] ?? null;
  return openExisting(context, listing, store, kind, owned, readable(extent, plan, record));
}

/** The sheet of a build that broke off before anything stood on it. Only an empty one: else it may be the user's. */
function leftEmpty(
  record: OwnedSheet | undefined,
  sheets: readonly ListedSheet[],
  used: readonly (Rect | null)[],
): ListedSheet | undefined {
  if (!record || record.finished) return undefined;
  return sheets.find(({ name }, index) => name === record.name && used[index] === null);
}

/** A sheet of that name that came since we looked: another pane's, or a co-author's, who builds the very same. */
async function refuseSecond({ workbook }: Excel.RequestContext, name: string): Promise<void> {
  const come = workbook.worksheets.getItemOrNullObject(name).load("name");
  await workbook.context.sync();
  if (!come.isNullObject) throw new WorkbookError("changed_meanwhile", { reason: "ItemAlreadyExists" });
}

type Place = Pick<Target, "listing" | "store" | "kind"> & { context: Excel.RequestContext };

/** How many names Excel may refuse. */
const MOST_HIDDEN_NAMES = 20;

/** Chart sheets are not among the sheets that Excel lists, but have names too: where ours is theirs, the next is tried. */
async function addNew(place: Place, plan: SheetPlan, taken: readonly string[], refused = 0): Promise<Target> {
  const { context, listing, store, kind } = place;
  if (listing.structureProtected) throw new WorkbookError("workbook_protected");
  const name = freeSheetName(plan.name, taken);
  const { names = [] } = store.state.sheets[kind] ?? {};
  const begun: OwnedSheet = {
    id: null,
    name,
    finished: false,
    cells: "",
    merges: [],
    tables: [],
    names,
    charts: [],
  };
  store.save({ ...store.state, sheets: { ...store.state.sheets, [kind]: begun } });
  const sheet = context.workbook.worksheets.add(name);
  sheet.load("id");
  try {
    await context.sync();
  } catch (error) {
    const isTaken = isOfficeError(error) && error.code === "ItemAlreadyExists";
    if (!isTaken || refused === MOST_HIDDEN_NAMES) throw error;
    await refuseSecond(context, name);
    return addNew(place, plan, [...taken, name], refused + 1);
  }
  return {
    kind,
    listing,
    store,
    sheet,
    id: sheet.id,
    name,
    record: undefined,
    cells: [],
    formats: [],
    rules: [],
    plain: new Map(),
    whole: true,
    tables: new Map(),
    charts: [],
    unnamed: [],
  };
}

interface Extent {
  rows: number;
  columns: number;
  /** False where the user's cells reach too far to be read along with ours. */
  whole: boolean;
}

/** A read that fits a response also where every cell holds a long formula. */
const READABLE_CELLS = 40_000;

/** From A1 on: all that is filled, or, where that is too much, what we wrote and what we are going to write. */
function readable(filled: Rect | null, plan: SheetPlan, record: OwnedSheet | undefined): Extent {
  const block = {
    row: 0,
    column: 0,
    rows: Math.max(1, plan.rows.length),
    columns: Math.max(1, ...plan.rows.map(({ length }) => length)),
  };
  const ours = extentOf([block, ...splitAreas(record?.cells ?? "")]);
  const all = extentOf([ours, ...(filled ? [filled] : [])]);
  return all.rows * all.columns <= READABLE_CELLS ? { ...all, whole: true } : { ...ours, whole: false };
}

const extentOf = (areas: readonly Rect[]): Rect => ({
  row: 0,
  column: 0,
  rows: Math.max(...areas.map(({ row, rows }) => row + rows)),
  columns: Math.max(...areas.map(({ column, columns }) => column + columns)),
});

async function openExisting(
  context: Excel.RequestContext,
  listing: Listing,
  store: Store,
  kind: SheetKind,
  owned: ListedSheet,
  { rows, columns, whole }: Extent,
): Promise<Target> {
  const { sheet, id, name } = owned;
  const written = store.state.sheets[kind];
  if (owned.protected) throw new WorkbookError("sheet_protected", { sheet: name });
  const cells = sheet.getRangeByIndexes(0, 0, rows, columns).load("formulas,numberFormat");
  const tables = listing.tables
    .filter(({ sheetId }) => sheetId === id)
    .map((listed) => ({
      listed,
      range: listed.table.getRange().load("address,formulas,values,numberFormat"),
    }));
  const charts = sheet.charts.load("items/name,items/series/count");
  const rules = sheet.getRange().conditionalFormats.load("items/type,items/customOrNullObject/rule/formula");
  await context.sync();
  const named = tables.map(({ listed, range }) => ({ name: listed.name, values: range.values }));
  // Where a build broke off, a table of another name is one that it had no time to name.
  const record = written?.finished ? { ...written, tables: withTodaysNames(written.tables, named) } : written;
  const names = new Set(named.map((table) => table.name.toLowerCase()));
  return {
    kind,
    listing,
    store,
    sheet,
    id,
    name,
    record,
    plain: record?.finished
      ? plainTables(record.tables, names, cells.formulas, cells.numberFormat)
      : new Map<string, LostTable>(),
    cells: cells.formulas,
    formats: cells.numberFormat,
    rules: rules.items,
    whole,
    tables: new Map(
      tables.map(({ listed, range }) => [
        listed.name.toLowerCase(),
        {
          address: splitAddress(range.address).address,
          formulas: range.formulas,
          values: range.values,
          formats: range.numberFormat,
          totals: listed.table.showTotals,
        },
      ]),
    ),
    charts: charts.items,
    unnamed: record ? await unnamedCharts(context, record, charts.items) : [],
  };
}

/** Refuses a plan that does not hold the user's own rows and columns as they are now: they would be lost. */
export function checkOwn(plan: SheetPlan, { record, tables, plain, name }: Target): void {
  const changed = changedTable(
    plan.own ?? {},
    record?.finished
      ? ownParts(record.tables, new Map<string, CurrentTable>([...plain, ...tables]))
      : (plan.own ?? {}),
  );
  if (changed !== null) throw new WorkbookError("layout_changed", { sheet: name, table: changed });
}
