// metadata.xml: the record that tells Excel a formula spills. Without it Excel takes the array for one entered with
// Ctrl+Shift+Enter, and puts an @ before functions that give arrays.
import { childrenOf, child, parseXml } from "../xml/parse";
import { textOf } from "../package/zip";
import type { Target } from "./target";

const EXTENSION = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const URI = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";

const TYPE =
  '<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" ' +
  'splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const FUTURE =
  `<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="${URI}">` +
  '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>';

const FRESH =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="${EXTENSION}">` +
  `<metadataTypes count="1">${TYPE}</metadataTypes>${FUTURE}` +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/** The index that a spilling cell's `cm` attribute names (from 1); 0 where the file's own metadata leaves no room for it. */
export function dynamicArrayIndex(target: Target): number {
  const path = target.relations(target.workbookPath).find(({ kind }) => kind === "sheetMetadata")?.target;
  if (!path || !target.parts.has(path)) {
    const fresh = target.freshPath(() => "xl/metadata.xml");
    target.add(fresh, "metadata", FRESH);
    target.relate(target.workbookPath, "sheetMetadata", fresh);
    return 1;
  }
  const root = parseXml(textOf(target.parts, path));
  const type =
    childrenOf(child(root, "metadataTypes"), "metadataType").findIndex(
      ({ attributes }) => attributes.name === "XLDAPR",
    ) + 1;
  const records = childrenOf(child(root, "cellMetadata"), "bk");
  return records.findIndex((record) => type > 0 && Number(child(record, "rc")?.attributes.t) === type) + 1;
}
