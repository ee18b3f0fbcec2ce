// What the user added to the tables of a sheet of ours, for the plan that is to take it in. Changes nothing.
import type { OwnParts } from "../../matrix/own";
import type { ListedSheet } from "../listing";
import { inExcel } from "../run";
import type { OwnedSheet, SheetKind } from "../state/state";
import { splitAreas } from "../write/cells";
import type { CurrentTable } from "./identify";
import { plainTables } from "./lost";
import { NOTHING_OWN, ownParts } from "./parts";
import { gapsToRead, usersRows } from "./rowsBelow";
import { findSheet, readTables, type Standing } from "./standing";

/** Rows beyond ours that are looked at for tables that have become plain cells: the user may have inserted some. */
const MORE_ROWS = 100;

/**
 * Three round trips, four where a table of ours is missing or the user has put rows between them; nothing where there is no
 * sheet of this kind. A build that broke off remembers what it took in.
 */
export function readOwnParts(kind: SheetKind = "matrix"): Promise<OwnParts> {
  return inExcel(async (context) => {
    const { listing, record, owned } = await findSheet(context, kind);
    if (record && !record.finished) return record.own ?? {};
    if (!record || !owned) return {};
    const standing = await readTables(context, listing, owned, record);
    const { written, tables } = standing;
    if (written.every(({ name }) => tables.has(name.toLowerCase())))
      return withRowsBelow(context, ownParts(written, tables), standing, owned, record);
    const areas = splitAreas(record.cells);
    const cells = owned.sheet
      .getRangeByIndexes(
        0,
        0,
        Math.max(1, ...areas.map(({ row, rows }) => row + rows)) + MORE_ROWS,
        width(record),
      )
      .load("formulas,numberFormat");
    await context.sync();
    const names = new Set(tables.keys());
    const plain = plainTables(written, names, cells.formulas, cells.numberFormat);
    return ownParts(written, new Map<string, CurrentTable>([...plain, ...tables]));
  });
}

async function withRowsBelow(
  context: Excel.RequestContext,
  parts: OwnParts,
  { written, tables }: Standing,
  { sheet }: ListedSheet,
  record: OwnedSheet,
): Promise<OwnParts> {
  const gaps = record.rows ? gapsToRead(written, tables) : [];
  if (gaps.length === 0) return parts;
  const read = gaps.map((gap) => ({
    gap,
    cells: sheet.getRangeByIndexes(gap.now.from, 0, gap.now.rows, width(record)).load("formulas"),
  }));
  await context.sync();
  const room = read.flatMap(({ gap, cells }) => {
    const below = usersRows(cells.formulas, gap, record.rows ?? []);
    return below > 0 ? [[gap.table, { ...(parts[gap.table] ?? NOTHING_OWN), below }] as const] : [];
  });
  return { ...parts, ...Object.fromEntries(room) };
}

const width = ({ cells }: OwnedSheet): number =>
  Math.max(1, ...splitAreas(cells).map(({ column, columns }) => column + columns));
