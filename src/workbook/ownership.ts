// Which sheets are ours. Ids alone do not tell: a program that rewrites the file may hand them out anew, and the
// sheet that bears ours may then be the user's own. Pure.
import { splitAddress } from "./a1";
import type { ListedSheet, ListedTable } from "./listing";
import type { OwnedSheet, SheetKind, State } from "./state/state";

type Sheet = Pick<ListedSheet, "id" | "name">;
type Table = Pick<ListedTable, "name" | "sheetId">;
interface Name {
  name: string;
  /** As Excel gives it: of anything, for a name that is no reference. */
  formula: unknown;
}

export interface Listed<S extends Sheet> {
  sheets: readonly S[];
  tables: readonly Table[];
  names: readonly Name[];
}

/**
 * The sheets that the records speak of, by kind. A sheet is ours where it holds our tables (the user may have renamed
 * it), else where it has both our id and our name (tables get lost in other programs), or our name and cells that bear
 * our defined names (a build broke off before its tables were there). No sheet is of two kinds.
 */
export function ownedSheets<S extends Sheet>(
  records: State["sheets"],
  listed: Listed<S>,
): ReadonlyMap<SheetKind, S> {
  const owned = new Map<SheetKind, S>();
  for (const belongs of [holdsTables, sameIdAndName, holdsNames])
    for (const [kind, record] of Object.entries(records) as [SheetKind, OwnedSheet][]) {
      const taken = [...owned.values()];
      const sheet = listed.sheets.find((one) => !taken.includes(one) && belongs(record, one, listed));
      if (sheet && !owned.has(kind)) owned.set(kind, sheet);
    }
  return owned;
}

/** The sheet of one kind, or undefined. */
export function findOwned<S extends Sheet>(
  kind: SheetKind,
  records: State["sheets"],
  listed: Listed<S>,
): S | undefined {
  return ownedSheets(records, listed).get(kind);
}

/** Two tables of ours, or the only one on a sheet with our id or name: one name alone the user may have thought of too. */
function holdsTables(record: OwnedSheet, sheet: Sheet, { tables }: Listed<Sheet>): boolean {
  const ours = new Set(record.tables.map(({ name }) => name.toLowerCase()));
  const held = tables.filter(
    ({ name, sheetId }) => sheetId === sheet.id && ours.has(name.toLowerCase()),
  ).length;
  return held > 1 || (held === 1 && ours.size === 1 && (sheet.id === record.id || sameName(record, sheet)));
}

const sameIdAndName = (record: OwnedSheet, sheet: Sheet): boolean =>
  sheet.id === record.id && sameName(record, sheet);

function holdsNames(record: OwnedSheet, sheet: Sheet, { names }: Listed<Sheet>): boolean {
  if (!sameName(record, sheet)) return false;
  const ours = new Set(record.names.map(({ name }) => name.toLowerCase()));
  return names.some(
    ({ name, formula }) =>
      ours.has(name.toLowerCase()) &&
      splitAddress(String(formula).replace(/^=/, "")).sheet.toLowerCase() === sheet.name.toLowerCase(),
  );
}

const sameName = (record: OwnedSheet, sheet: Sheet): boolean =>
  sheet.name.toLowerCase() === record.name.toLowerCase();
