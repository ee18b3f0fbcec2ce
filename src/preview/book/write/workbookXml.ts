// workbook.xml: the list of sheets, the defined names, the tab in front.
import { quoteSheet, splitSheet } from "../addresses";
import { shiftFormula, type Shift } from "../formulas/references";
import { fromFile, toFile } from "../formulas/prefixes";
import type { DefinedName, Package } from "../package/workbookParts";
import { staysInFile } from "../read";
import { PRINT_AREA, PRINT_TITLES } from "../read/pageLayout";
import type { BookPageLayout } from "../types";
import { child, childrenOf, parseXml } from "../xml/parse";
import { escapeXml, tag } from "../xml/write";

export interface SheetEntry {
  id: string;
  name: string;
  state: "visible" | "hidden" | "veryHidden";
  /** Of the opened file's sheet, or fresh ones. */
  sheetId: string;
  relationId: string;
}

export interface NameEntry {
  name: string;
  refersTo: string;
  /** Univer's sheet id; null for the workbook's scope. */
  sheet: string | null;
  hidden: boolean;
  comment?: string;
}

export const EMPTY_WORKBOOK =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
  '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="16000"/></bookViews><sheets/></workbook>';

/** ECMA-376 part 1, 18.2.27. */
const ORDER = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames " +
  "calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

/** Replaces an element of workbook.xml, or puts it where the schema wants it; an empty text removes it. */
export function setElement(xml: string, name: string, element: string): string {
  const root = parseXml(xml);
  const found = child(root, name);
  if (found) return xml.slice(0, found.start) + element + xml.slice(found.end);
  if (element === "") return xml;
  const after = ORDER.slice(ORDER.indexOf(name) + 1);
  const next = root.children.find((candidate) => after.includes(candidate.name));
  const at = next ? next.start : root.innerEnd;
  return xml.slice(0, at) + element + xml.slice(at);
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Sheets are listed with `r:id`; some programs have another prefix, or declare it at each sheet. */
export function withRelationPrefix(xml: string): string {
  const root = parseXml(xml);
  if (root.attributes["xmlns:r"] !== undefined) return xml;
  const at = root.start + 1 + root.tag.length;
  return `${xml.slice(0, at)} xmlns:r="${RELATIONSHIPS}"${xml.slice(at)}`;
}

/** Chart sheets, which the stand-in does not show, keep their place behind the sheet they followed. */
export function sheetsXml(
  xml: string,
  file: Package | null,
  entries: readonly SheetEntry[],
): { xml: string; order: string[] } {
  const originals = childrenOf(child(parseXml(xml), "sheets"), "sheet");
  const shown = new Set(file?.sheets.map(({ relationId }) => relationId));
  const idOf = (attributes: Record<string, string>) =>
    Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1] ?? "";
  const unseen = originals
    .map((element, position) => ({ element, position }))
    .filter(({ element }) => file && !shown.has(idOf(element.attributes)));
  const list = entries.map(({ name, sheetId, state, relationId }) => ({
    key: relationId,
    xml: tag("sheet", { name, sheetId, state: state === "visible" ? undefined : state, "r:id": relationId }),
  }));
  for (const { element, position } of unseen) {
    const before = originals[position - 1];
    const at = before ? list.findIndex(({ key }) => key === idOf(before.attributes)) + 1 : 0;
    list.splice(at, 0, { key: idOf(element.attributes), xml: xml.slice(element.start, element.end) });
  }
  return {
    xml: tag("sheets", {}, list.map((entry) => entry.xml).join("")),
    order: list.map(({ key }) => key),
  };
}

interface NamesInput {
  file: Package | null;
  names: readonly NameEntry[];
  layouts: Readonly<Record<string, BookPageLayout>>;
  entries: readonly SheetEntry[];
  /** Relation ids in the order of the tabs. */
  order: readonly string[];
  customNames: ReadonlySet<string>;
  /** What happened to rows and columns since the file was opened, by sheet id. */
  shifts: Readonly<Record<string, readonly Shift[]>>;
}

export function definedNamesXml(input: NamesInput): string {
  const { file, names, layouts, entries, order, customNames, shifts } = input;
  const items: { name: string; sheet: number | undefined; xml: string }[] = [];
  const add = (entry: NameEntry, relationId: string | undefined, inFile: (refersTo: string) => string) => {
    const sheet = relationId === undefined ? undefined : order.indexOf(relationId);
    const original = file?.names.find(
      ({ name, sheet: tab }) =>
        name === entry.name && (tab === null ? undefined : file.tabs[tab]) === relationId,
    );
    const text = entry.refersTo;
    const asBefore =
      original &&
      text === inFile(original.refersTo) &&
      entry.hidden === original.hidden &&
      entry.comment === original.comment;
    const { name, comment, hidden } = entry;
    const more = { comment, hidden: hidden || undefined, localSheetId: sheet };
    const xml = asBefore
      ? onTab(original.source, sheet)
      : tag("definedName", { name, ...more }, escapeXml(text));
    items.push({ name, sheet, xml });
  };

  const stored = (refersTo: string) => toFile(refersTo.replace(/^=/, ""), customNames);
  for (const entry of names) {
    const owner = entries.find(({ id }) => id === entry.sheet);
    if (entry.sheet !== null && !owner) continue;
    const refersTo = stored(entry.refersTo);
    add({ ...entry, refersTo }, owner?.relationId, (original) => stored(fromFile(original)));
  }
  for (const { id, name: sheetName, relationId } of entries) {
    const renamed = file?.sheets.find((sheet) => sheet.relationId === relationId)?.name !== sheetName;
    const printing = [
      [PRINT_AREA, layouts[id]?.printArea],
      [PRINT_TITLES, layouts[id]?.printTitleRows],
    ] as const;
    for (const [name, refersTo] of printing)
      if (refersTo) {
        const here = (text: string) => onSheet(text, sheetName);
        add(
          { name, refersTo: here(refersTo), sheet: id, hidden: false },
          relationId,
          renamed ? () => "" : here,
        );
      }
  }
  for (const original of file?.names ?? []) {
    if (!file || !keptAsItIs(original, file)) continue;
    const relationId = original.sheet === null ? undefined : (file.tabs[original.sheet] ?? "");
    if (relationId !== undefined && !order.includes(relationId)) continue;
    const part = file.sheets.find((sheet) => sheet.relationId === relationId);
    const owner = entries.find((entry) => entry.relationId === relationId);
    const renamed = part && owner && part.name !== owner.name;
    const named = renamed ? onSheet(original.refersTo, owner.name) : original.refersTo;
    // A filter's name must speak of the cells that the filter is on.
    const refersTo = entries.reduce(
      (text, { id, name }) =>
        (shifts[id] ?? []).reduce((formula, shift) => shiftFormula(formula, name, false, shift), text),
      named,
    ); // after the renaming: by the sheets' names of today
    add({ ...original, refersTo, sheet: null }, relationId, (text) => text);
  }
  // Excel sorts them, and so finds them.
  items.sort(
    (a, b) => a.name.toLowerCase().localeCompare(b.name.toLowerCase()) || (a.sheet ?? -1) - (b.sheet ?? -1),
  );
  return items.length > 0 ? tag("definedNames", {}, items.map(({ xml }) => xml).join("")) : "";
}

/** The element as it stands in the file, for the sheet's place among the tabs today. */
const onTab = (source: string, sheet: number | undefined): string =>
  sheet === undefined ? source : source.replace(/\blocalSheetId=(["'])\d+\1/, `localSheetId="${sheet}"`);

/** Filters, hidden names of future functions: Excel's own, which the stand-in does not show. */
const keptAsItIs = (name: DefinedName, file: Package): boolean =>
  staysInFile(name, file) && name.name !== PRINT_AREA && name.name !== PRINT_TITLES;

/** "A1:C9", "$A$1:$C$9" or with another sheet's name -> with this sheet's name and absolute. Lists are done one by one. */
function onSheet(reference: string, sheet: string): string {
  return splitList(reference)
    .map((item) => {
      const { address } = splitSheet(item.trim());
      const absolute = address.replace(
        /\$?([A-Za-z]{1,3})?\$?(\d+)?(?=:|$)/g,
        (_, column?: string, row?: string) =>
          `${column ? `$${column.toUpperCase()}` : ""}${row ? `$${row}` : ""}`,
      );
      return `${quoteSheet(sheet)}!${absolute}`;
    })
    .join(",");
}

/** Commas between references; not those within a quoted sheet's name. */
function splitList(references: string): string[] {
  return references.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}

export function withActiveTab(xml: string, position: number): string {
  const views = child(parseXml(xml), "bookViews");
  const view = child(views, "workbookView");
  if (!views || !view)
    return setElement(xml, "bookViews", tag("bookViews", {}, tag("workbookView", { activeTab: position })));
  const { firstSheet: _, ...attributes } = view.attributes;
  const inner = xml.slice(view.innerStart, view.innerEnd);
  return (
    xml.slice(0, view.start) +
    tag(view.tag, { ...attributes, activeTab: position }, inner) +
    xml.slice(view.end)
  );
}
