// The workbook's tables and defined names as plain data.
import type { NamedRange, TableGrid } from "../../figures/types";
import { areaAddress, parseArea, splitAddress } from "../a1";
import type { ListedTable } from "../listing";

/** Queues the tables' addresses; after the next sync the function returned gives them. */
export function requestTables(tables: readonly ListedTable[]): () => TableGrid[] {
  const asked = tables.map(({ name, table }) => ({ name, table, range: table.getRange().load("address") }));
  return () =>
    asked.map(({ name, table, range }) => ({
      name,
      ...splitAddress(range.address),
      hasHeader: table.showHeaders,
      hasTotals: table.showTotals,
    }));
}

/** The names that stand for one range; constants, formulas, broken and hidden names are left out. */
export function rangesOf(names: readonly Excel.NamedItem[]): NamedRange[] {
  return names.flatMap((item) => {
    if (!item.visible || typeof item.formula !== "string") return [];
    const match = /^=((?:'(?:[^'[\]]|'')+'|[^'!()[\],]+)!)([^!]+)$/.exec(item.formula);
    const area = match?.[2] ? parseArea(match[2]) : null;
    if (!match?.[1] || !area) return [];
    return [{ name: item.name, sheet: splitAddress(match[1]).sheet, address: areaAddress(area) }];
  });
}
