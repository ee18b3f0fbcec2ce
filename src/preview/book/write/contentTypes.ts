// [Content_Types].xml: what kind each part is.
import { childrenOf, parseXml } from "../xml/parse";
import { tag } from "../xml/write";
import { bytesOf, textOf, type Parts } from "../package/zip";

const PATH = "[Content_Types].xml";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const CONTENT_TYPES = {
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  table: `${SPREADSHEET}.table+xml`,
  metadata: `${SPREADSHEET}.sheetMetadata+xml`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  customXmlProperties: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
} as const;

export const EMPTY_CONTENT_TYPES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/></Types>';

/** Names the types of new parts, and forgets the parts that are gone. Unchanged where there are neither. */
export function updateContentTypes(
  parts: Parts,
  added: ReadonlyMap<string, keyof typeof CONTENT_TYPES>,
): void {
  const xml = textOf(parts, PATH);
  const root = parseXml(xml);
  const kept = childrenOf(root, "Override").filter(({ attributes }) => {
    const path = (attributes.PartName ?? "").replace(/^\//, "");
    return parts.has(path) && !added.has(path);
  });
  if (added.size === 0 && kept.length === childrenOf(root, "Override").length) return;
  const defaults = childrenOf(root, "Default");
  const needed = [
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
  ] as const;
  const missing = needed.filter(
    ([extension]) => !defaults.some(({ attributes }) => attributes.Extension?.toLowerCase() === extension),
  );
  const body = [
    ...missing.map(([Extension, ContentType]) => tag("Default", { Extension, ContentType })),
    ...[...defaults, ...kept].map(({ start, end }) => xml.slice(start, end)),
    ...[...added].map(([path, kind]) =>
      tag("Override", { PartName: `/${path}`, ContentType: CONTENT_TYPES[kind] }),
    ),
  ];
  parts.set(PATH, bytesOf(xml.slice(0, root.innerStart) + body.join("") + xml.slice(root.innerEnd)));
}
