// A deleted sheet takes what stands on it along; what refers to it stays, and fails, as in Excel.
import type { BookExtras } from "../types";

export function forgetSheet(extras: BookExtras, sheetId: string): void {
  const others = <T extends { sheetId: string }>(items: readonly T[]): T[] =>
    items.filter((item) => item.sheetId !== sheetId);
  extras.tables = others(extras.tables);
  extras.charts = others(extras.charts);
  extras.links = others(extras.links);
  extras.conditionalFormats = others(extras.conditionalFormats);
  extras.validations = others(extras.validations);
  extras.protectedSheets = extras.protectedSheets.filter((id) => id !== sheetId);
  extras.veryHiddenSheets = extras.veryHiddenSheets.filter((id) => id !== sheetId);
  extras.pageLayouts = Object.fromEntries(
    Object.entries(extras.pageLayouts).filter(([id]) => id !== sheetId),
  );
}
