// Custom XML parts -> customXml/item*.xml with their properties: that is where Excel and its add-ins find them.
import type { BookXmlPart } from "../types";
import { tag } from "../xml/write";
import type { Target } from "./target";

const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

export function writeCustomXml(
  target: Target,
  now: readonly BookXmlPart[],
  before: readonly BookXmlPart[],
): void {
  const kept = new Set(now.map(({ part }) => part));
  target.unrelate(target.workbookPath, ({ kind, target: path }) => kind === "customXml" && !kept.has(path));
  for (const item of now) {
    const original = before.find(({ part }) => part !== undefined && part === item.part);
    if (!original) addPart(target, item);
    else if (original.xml !== item.xml) target.set(item.part ?? "", item.xml);
  }
}

function addPart(target: Target, { id, namespaceUri, xml }: BookXmlPart): void {
  const path = target.freshPath((number) => `customXml/item${number}.xml`);
  const propertiesPath = target.freshPath((number) => `customXml/itemProps${number}.xml`);
  target.set(
    path,
    /^\s*<\?xml/.test(xml) ? xml : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`,
  );
  const schemas = tag(
    "ds:schemaRefs",
    {},
    namespaceUri ? tag("ds:schemaRef", { "ds:uri": namespaceUri }) : "",
  );
  const properties = tag("ds:datastoreItem", { "ds:itemID": braced(id), "xmlns:ds": PROPERTIES }, schemas);
  target.add(
    propertiesPath,
    "customXmlProperties",
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n${properties}`,
  );
  target.relate(target.workbookPath, "customXml", path);
  target.relate(path, "customXmlProps", propertiesPath);
}

const braced = (id: string) => (id.startsWith("{") ? id : `{${id}}`).toUpperCase();
