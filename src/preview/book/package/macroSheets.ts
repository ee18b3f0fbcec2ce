// Sheets of Excel 4 macros leave with the other macros: an .xlsx that holds one is refused by Excel. Names that belong
// to such a sheet or speak of it go too; tabs behind it move up.
import { quoteSheet } from "../addresses";
import { child, childrenOf, parseXml, type XmlElement } from "../xml/parse";
import { readRelations, writeRelations, type Relation } from "./relations";
import { bytesOf, textOf, type Parts } from "./zip";

const KINDS = ["xlMacrosheet", "xlIntlMacrosheet"];

/** Takes them out of the workbook; gives the parts that nothing needs any more. */
export function dropMacroSheets(parts: Parts, workbookPath: string): string[] {
  const relations = readRelations(parts, workbookPath);
  const gone = relations.filter(({ kind }) => KINDS.includes(kind));
  if (gone.length === 0) return [];
  parts.set(workbookPath, bytesOf(withoutTabs(textOf(parts, workbookPath), gone)));
  writeRelations(
    parts,
    workbookPath,
    relations.filter((relation) => !gone.includes(relation)),
  );
  for (const { target } of gone) writeRelations(parts, target, []);
  return gone.map(({ target }) => target);
}

function withoutTabs(xml: string, gone: readonly Relation[]): string {
  const root = parseXml(xml);
  const tabs = childrenOf(child(root, "sheets"), "sheet");
  const leaves = tabs.map(({ attributes }) =>
    gone.some(({ id }) =>
      Object.entries(attributes).some(([key, value]) => /(^|:)id$/.test(key) && value === id),
    ),
  );
  const place = (position: number): number => leaves.slice(0, position).filter((left) => !left).length;
  const names = tabs.filter((_, index) => leaves[index]).map(({ attributes }) => attributes.name ?? "");
  const mentions = (text: string): boolean =>
    names.some((name) => text.includes(`${quoteSheet(name)}!`) || text.includes(`${name}!`));
  const edits: [element: XmlElement, text: string][] = [];
  const drop = (element: XmlElement): unknown => edits.push([element, ""]);
  tabs.filter((_, index) => leaves[index]).forEach(drop);
  const definedNames = childrenOf(child(root, "definedNames"), "definedName");
  for (const name of definedNames) {
    const { localSheetId } = name.attributes;
    const source = xml.slice(name.start, name.end);
    if (mentions(name.text) || (localSheetId !== undefined && leaves[Number(localSheetId)])) drop(name);
    else if (localSheetId !== undefined)
      edits.push([name, numbered(source, "localSheetId", place(Number(localSheetId)))]);
  }
  for (const view of childrenOf(child(root, "bookViews"), "workbookView")) {
    const source = xml.slice(view.start, view.end);
    const text = ["activeTab", "firstSheet"].reduce((before, attribute) => {
      const tab = Number(view.attributes[attribute] ?? NaN);
      return Number.isNaN(tab)
        ? before
        : numbered(before, attribute, Math.min(place(tab), place(tabs.length) - 1));
    }, source);
    edits.push([view, text]);
  }
  const whole = edits.filter(([, text]) => text === "").length;
  const left = edits
    .sort(([a], [b]) => b.start - a.start)
    .reduce((text, [{ start, end }, fresh]) => text.slice(0, start) + fresh + text.slice(end), xml);
  // An empty list of names is no valid one.
  return whole > 0 ? left.replace(/<definedNames>\s*<\/definedNames>/, "") : left;
}

const numbered = (source: string, attribute: string, value: number): string =>
  source.replace(new RegExp(`\\b${attribute}="\\d+"`), `${attribute}="${value}"`);
