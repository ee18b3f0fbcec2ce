// Defined names as the engine keeps them -> as the workbook lists them.
import { NAMES_RESOURCE, WORKBOOK_SCOPE, type ReadBook } from "../read";
import type { NameEntry } from "./workbookXml";

/** The names a snapshot holds among its resources. */
export function namesOf({ snapshot }: Pick<ReadBook, "snapshot">): NameEntry[] {
  const json = snapshot.resources?.find(({ name }) => name === NAMES_RESOURCE)?.data;
  const stored = json ? (JSON.parse(json) as Record<string, StoredName>) : {};
  return Object.values(stored).map(nameEntry);
}

interface StoredName {
  name: string;
  formulaOrRefString: string;
  localSheetId?: string;
  hidden?: boolean;
  comment?: string;
}

export function nameEntry({
  name,
  formulaOrRefString,
  localSheetId,
  hidden,
  comment,
}: StoredName): NameEntry {
  return {
    name,
    refersTo: formulaOrRefString,
    sheet: !localSheetId || localSheetId === WORKBOOK_SCOPE ? null : localSheetId,
    hidden: hidden === true,
    ...(comment ? { comment } : {}),
  };
}
