// Workbooks saved as "Strict Open XML" (ISO/IEC 29500-1 strict): the same elements under other namespaces. What is
// written into such a package must use them too, or Excel calls it damaged.

const NAMESPACES: readonly [transitional: string, strict: string][] = [
  [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
  ],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
  ],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
    "http://purl.oclc.org/ooxml/officeDocument/customXml",
  ],
  ["http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main"],
  ["http://schemas.openxmlformats.org/drawingml/2006/chart", "http://purl.oclc.org/ooxml/drawingml/chart"],
  [
    "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
    "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
  ],
];

export const isStrict = (workbookXml: string): boolean =>
  workbookXml.slice(0, 4000).includes("http://purl.oclc.org/ooxml/spreadsheetml/main");

/** Namespaces stand in quotes, whole or as the beginning of a relation's type. */
export const asStrict = (xml: string): string =>
  NAMESPACES.reduce(
    (text, [transitional, strict]) =>
      text.replaceAll(`"${transitional}"`, `"${strict}"`).replaceAll(`"${transitional}/`, `"${strict}/`),
    xml,
  );
