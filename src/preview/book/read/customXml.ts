// Custom XML parts of the package -> BookXmlPart.
import { readRelations } from "../package/relations";
import type { Package } from "../package/workbookParts";
import { textOf } from "../package/zip";
import type { BookXmlPart } from "../types";
import { descendants, parseXml } from "../xml/parse";

export function readCustomXml(file: Package): BookXmlPart[] {
  return file.relations
    .filter(({ kind, target }) => kind === "customXml" && file.parts.has(target))
    .map(({ target }) => {
      const xml = textOf(file.parts, target);
      const propertiesPath = readRelations(file.parts, target).find(
        ({ kind }) => kind === "customXmlProps",
      )?.target;
      const properties =
        propertiesPath && file.parts.has(propertiesPath)
          ? parseXml(textOf(file.parts, propertiesPath))
          : undefined;
      const schema = properties ? descendants(properties, "schemaRef")[0]?.attributes["ds:uri"] : undefined;
      return {
        id: properties?.attributes["ds:itemID"] ?? `{${target}}`,
        namespaceUri: namespaceOf(xml) ?? schema ?? "",
        xml,
        part: target,
      };
    });
}

/** The namespace of the root element: Excel finds a part by it. */
function namespaceOf(xml: string): string | undefined {
  const root = parseXml(xml);
  const prefix = root.tag.includes(":") ? root.tag.slice(0, root.tag.indexOf(":")) : "";
  return root.attributes[prefix ? `xmlns:${prefix}` : "xmlns"];
}
