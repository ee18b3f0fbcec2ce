// Reads what the user's workbook holds: every filled cell of every sheet but ours. Changes nothing.
import type { Condense } from "../../figures/condense/types";
import type { WorkbookGrid } from "../../figures/types";
import { listWorkbook } from "../listing";
import { ownedSheets } from "../ownership";
import { inExcel } from "../run";
import { requestStore } from "../state/store";
import { rangesOf, requestTables } from "./names";
import type { Area } from "./areas";
import { keepersFor, type Wanted } from "./keepers";
import { readAreas, type ReadOptions } from "./readAreas";
import { requestUsed, withoutGaps } from "./usedAreas";

export interface ScanOptions extends ReadOptions {
  /** Cells that are kept in any case. */
  wanted?: readonly Wanted[];
  /** What becomes of the cells of a huge workbook; left out: all are kept. */
  condense?: Condense;
}

/**
 * All that recognition may look at. Two round trips, at most two more where a sheet is huge, and one for each part
 * of the cells that fits a response. A sheet whose filled cells lie too far apart for one grid comes in several
 * grids of the same name. Stops with the signal's reason when aborted.
 */
export function scanWorkbook(options: ScanOptions = {}): Promise<WorkbookGrid> {
  return inExcel(async (context) => {
    const listing = await listWorkbook(context);
    options.signal?.throwIfAborted();

    const store = requestStore(context, listing.parts);
    const tables = requestTables(listing.tables);
    const scoped = listing.sheets.map(({ sheet }) =>
      sheet.names.load("items/name,items/formula,items/visible"),
    );
    const used = listing.sheets.map(({ sheet }, index) =>
      requestUsed(sheet.getUsedRangeOrNullObject(true), index),
    );
    await context.sync();
    options.signal?.throwIfAborted();

    const ours = [...ownedSheets(store().state.sheets, listing).values()];
    const isOurs = (sheet: string): boolean => ours.some(({ name }) => name === sheet);
    const sheets = listing.sheets.map(({ sheet }) => sheet);
    const filled = used
      .map((answer) => answer())
      .filter((area) => area !== null)
      .filter(({ sheet }) => !isOurs(listing.sheets[sheet]?.name ?? ""));
    const areas = await withoutGaps(context, sheets, filled);
    const theirs = <T extends { sheet: string }>(items: T[]): T[] =>
      items.filter(({ sheet }) => !isOurs(sheet));
    const names = unique(theirs(rangesOf([...listing.names, ...scoped.flatMap(({ items }) => items)])));
    const sheetOf = ({ sheet }: Area) => listing.sheets[sheet];
    const wanted = [...(options.wanted ?? []), ...names];
    const keepers = keepersFor(areas, (area) => sheetOf(area)?.name, wanted, options.condense);
    await readAreas(context, sheets, areas, keepers, options);

    return {
      sheets: areas.flatMap((area, index) => {
        const [sheet, kept] = [sheetOf(area), keepers[index]?.kept()];
        if (!sheet || !kept) return [];
        return [{ name: sheet.name, visible: sheet.visible, top: area.row, left: area.column, ...kept }];
      }),
      tables: theirs(tables()),
      names,
    };
  });
}

/** Some versions of Excel list a sheet's own names among the workbook's too. */
function unique<T>(items: T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
