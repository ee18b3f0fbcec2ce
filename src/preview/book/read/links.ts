// hyperlinks -> BookLink.
import { parseRect } from "../addresses";
import type { SheetPart } from "../package/workbookParts";
import type { BookLink } from "../types";
import { child, childrenOf, type XmlElement } from "../xml/parse";

export function readLinks(root: XmlElement, sheet: SheetPart, sheetId: string): BookLink[] {
  return childrenOf(child(root, "hyperlinks"), "hyperlink").flatMap(({ attributes }) => {
    const rect = parseRect(attributes.ref ?? "");
    if (!rect) return [];
    const relationId = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1];
    const address = sheet.relations.find(({ id }) => id === relationId)?.target;
    return [
      {
        sheetId,
        rect,
        ...(attributes.location ? { documentReference: attributes.location } : {}),
        ...(address ? { address } : {}),
        ...(attributes.tooltip ? { screenTip: attributes.tooltip } : {}),
      },
    ];
  });
}
