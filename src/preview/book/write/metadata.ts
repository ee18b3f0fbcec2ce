// metadata.xml: the record that tells Excel a formula spills. Without it Excel takes the array for one entered with
// Ctrl+Shift+Enter, and puts an @ before functions that give arrays.
import { mainPart } from "../package/workbookParts";
import { childrenOf, child, parseXml, type XmlElement } from "../xml/parse";
import { tag } from "../xml/write";
import type { Target } from "./target";

const EXTENSION = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const URI = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";

const TYPE =
  '<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" ' +
  'splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const FUTURE =
  `<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="${URI}">` +
  `<xda:dynamicArrayProperties xmlns:xda="${EXTENSION}" fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>`;

const FRESH =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  `<metadataTypes count="1">${TYPE}</metadataTypes>${FUTURE}` +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/** The index that a spilling cell's `cm` attribute names, from 1. What the file's own metadata lacks is added. */
export function dynamicArrayIndex(target: Target): number {
  const path = target.relations(target.workbookPath).find(({ kind }) => kind === "sheetMetadata")?.target;
  if (!path || !target.parts.has(path)) {
    const fresh = target.freshPath(() => "xl/metadata.xml");
    target.add(fresh, "metadata", FRESH);
    target.relate(target.workbookPath, "sheetMetadata", fresh);
    return 1;
  }
  const original = mainPart(target.parts, path);
  const withType = hasType(original) ? original : addType(original);
  const type = typesIn(parseXml(withType)).indexOf("XLDAPR") + 1;
  const known = recordFor(parseXml(withType), type);
  const xml = known > 0 ? withType : addRecord(withType, type);
  if (xml !== original) target.set(path, xml);
  return known > 0 ? known : recordFor(parseXml(xml), type);
}

const typesIn = (root: XmlElement): string[] =>
  childrenOf(child(root, "metadataTypes"), "metadataType").map(({ attributes }) => attributes.name ?? "");

const hasType = (xml: string): boolean => typesIn(parseXml(xml)).includes("XLDAPR");

const recordFor = (root: XmlElement, type: number): number =>
  childrenOf(child(root, "cellMetadata"), "bk").findIndex(
    (record) => Number(child(record, "rc")?.attributes.t) === type,
  ) + 1;

function addType(xml: string): string {
  const typed = append(xml, "metadataTypes", TYPE);
  const root = parseXml(typed);
  const before = ["metadataTypes", "metadataStrings", "mdxMetadata", "futureMetadata"];
  const at = root.children.filter(({ name }) => before.includes(name)).pop()?.end ?? root.innerStart;
  return typed.slice(0, at) + FUTURE + typed.slice(at);
}

/** The first of our future records is the type's only one. */
const addRecord = (xml: string, type: number): string =>
  append(xml, "cellMetadata", `<bk><rc t="${type}" v="0"/></bk>`);

/** ECMA-376 part 1, 18.9.10. */
const ORDER = ["metadataTypes", "metadataStrings", "mdxMetadata", "futureMetadata", "cellMetadata"];

function append(xml: string, section: string, item: string): string {
  const root = parseXml(xml);
  const found = child(root, section);
  if (found) {
    const inner = xml.slice(found.innerStart, found.innerEnd) + item;
    const count = found.children.length + 1;
    return (
      xml.slice(0, found.start) + tag(section, { ...found.attributes, count }, inner) + xml.slice(found.end)
    );
  }
  const before = ORDER.slice(0, ORDER.indexOf(section));
  const at = root.children.filter(({ name }) => before.includes(name)).pop()?.end ?? root.innerStart;
  return xml.slice(0, at) + tag(section, { count: 1 }, item) + xml.slice(at);
}
