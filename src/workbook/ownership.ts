// Which sheet is ours. Ids alone do not tell: a program that rewrites the file may hand them out anew, and the
// sheet that bears ours may then be the user's own. Pure.
import type { ListedSheet, ListedTable } from "./listing";
import type { OwnedSheet } from "./state/state";

/**
 * The sheet that a record speaks of, or undefined: the one that holds our tables (the user may have renamed it),
 * else the one with both our id and our name (tables get lost in other programs).
 */
export function findOwned<S extends Pick<ListedSheet, "id" | "name">>(
  record: OwnedSheet | undefined,
  sheets: readonly S[],
  tables: readonly Pick<ListedTable, "name" | "sheetId">[],
): S | undefined {
  if (!record) return undefined;
  const ours = new Set(record.tables.map(({ name }) => name.toLowerCase()));
  const held = (sheet: S): number =>
    tables.filter(({ name, sheetId }) => sheetId === sheet.id && ours.has(name.toLowerCase())).length;
  const enough = Math.min(2, ours.size);
  const sameName = (sheet: S): boolean => sheet.name.toLowerCase() === record.name.toLowerCase();
  return (
    sheets.find((sheet) => enough > 0 && held(sheet) >= enough) ??
    sheets.find((sheet) => sheet.id === record.id && sameName(sheet))
  );
}
