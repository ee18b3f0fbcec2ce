// Which sheets are ours. Ids alone do not tell: a program that rewrites the file may hand them out anew, and the
// sheet that bears ours may then be the user's own. Pure.
import type { ListedSheet, ListedTable } from "./listing";
import type { OwnedSheet, SheetKind, State } from "./state/state";

type Sheet = Pick<ListedSheet, "id" | "name">;
type Table = Pick<ListedTable, "name" | "sheetId">;

/**
 * The sheets that the records speak of, by kind. A sheet is ours where it holds our tables (the user may have renamed
 * it), else where it has both our id and our name (tables get lost in other programs). No sheet is of two kinds.
 */
export function ownedSheets<S extends Sheet>(
  records: State["sheets"],
  sheets: readonly S[],
  tables: readonly Table[],
): ReadonlyMap<SheetKind, S> {
  const owned = new Map<SheetKind, S>();
  for (const belongs of [holdsTables, sameIdAndName])
    for (const [kind, record] of Object.entries(records) as [SheetKind, OwnedSheet][]) {
      const taken = [...owned.values()];
      const sheet = sheets.find((one) => !taken.includes(one) && belongs(record, one, tables));
      if (sheet && !owned.has(kind)) owned.set(kind, sheet);
    }
  return owned;
}

/** The sheet of one kind, or undefined. */
export function findOwned<S extends Sheet>(
  kind: SheetKind,
  records: State["sheets"],
  sheets: readonly S[],
  tables: readonly Table[],
): S | undefined {
  return ownedSheets(records, sheets, tables).get(kind);
}

/** Two tables of ours, or the only one on a sheet with our id or name: one name alone the user may have thought of too. */
function holdsTables(record: OwnedSheet, sheet: Sheet, tables: readonly Table[]): boolean {
  const ours = new Set(record.tables.map(({ name }) => name.toLowerCase()));
  const held = tables.filter(
    ({ name, sheetId }) => sheetId === sheet.id && ours.has(name.toLowerCase()),
  ).length;
  return held > 1 || (held === 1 && ours.size === 1 && (sheet.id === record.id || sameName(record, sheet)));
}

const sameIdAndName = (record: OwnedSheet, sheet: Sheet): boolean =>
  sheet.id === record.id && sameName(record, sheet);

const sameName = (record: OwnedSheet, sheet: Sheet): boolean =>
  sheet.name.toLowerCase() === record.name.toLowerCase();
