// table parts -> BookTable. The part's path is kept, so that saving can change it in place.
import { parseRect } from "../addresses";
import type { Package, SheetPart } from "../package/workbookParts";
import { mainPart } from "../package/workbookParts";
import type { BookTable } from "../types";
import { child, childrenOf, flag, numeric, parseXml } from "../xml/parse";

export function readTables(file: Package, sheet: SheetPart, sheetId: string): BookTable[] {
  return sheet.relations
    .filter(({ kind, target }) => kind === "table" && file.parts.has(target))
    .flatMap(({ target }) => {
      const root = parseXml(mainPart(file.parts, target));
      const rect = parseRect(root.attributes.ref ?? "");
      if (!rect) return [];
      const style = child(root, "tableStyleInfo")?.attributes ?? {};
      return [
        {
          id: root.attributes.id ?? "",
          name: root.attributes.displayName ?? root.attributes.name ?? "",
          sheetId,
          rect,
          style: style.name ?? "",
          showHeaders: (numeric(root.attributes.headerRowCount) ?? 1) > 0,
          showTotals: (numeric(root.attributes.totalsRowCount) ?? 0) > 0,
          showBandedRows: flag(style.showRowStripes),
          showFilterButton: child(root, "autoFilter") !== undefined,
          columns: childrenOf(child(root, "tableColumns"), "tableColumn").map(({ attributes }, index) => ({
            id: numeric(attributes.id) ?? index + 1,
            name: attributes.name ?? "",
            ...(attributes.totalsRowFunction ? { totalsFunction: attributes.totalsRowFunction } : {}),
          })),
          part: target,
        },
      ];
    });
}
