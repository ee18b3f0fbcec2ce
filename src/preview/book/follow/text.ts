// The extras' own references: chart series, formulas of rules, targets of links, print areas.
import type { BookExtras, BookValidation } from "../types";

/** Rewrites a formula or reference that stands on a sheet. */
type Rewrite = (text: string, sheetId: string) => string;

/** `references` are lists such as a print area; they always mean the sheet they belong to. */
export function rewriteExtras(extras: BookExtras, rewrite: Rewrite): void {
  for (const chart of extras.charts) {
    chart.series = chart.series.map((series) => ({
      ...series,
      values: rewrite(series.values, chart.sheetId),
      x: rewrite(series.x, chart.sheetId),
      ...(series.nameRef === undefined ? {} : { nameRef: rewrite(series.nameRef, chart.sheetId) }),
    }));
  }
  for (const link of extras.links) {
    if (link.documentReference !== undefined)
      link.documentReference = rewrite(link.documentReference, link.sheetId);
  }
  for (const format of extras.conditionalFormats) {
    if (format.formula !== undefined) format.formula = rewrite(format.formula, format.sheetId);
    if (format.formula2 !== undefined) format.formula2 = rewrite(format.formula2, format.sheetId);
  }
  for (const validation of extras.validations) validation.rule = rewriteRule(validation, rewrite);
  for (const [sheetId, layout] of Object.entries(extras.pageLayouts)) {
    if (layout.printArea !== null) layout.printArea = rewrite(layout.printArea, sheetId) || null;
    if (layout.printTitleRows !== null)
      layout.printTitleRows = rewrite(layout.printTitleRows, sheetId) || null;
  }
}

/** Formulas in rules begin with "="; lists of choices, numbers and operators do not. */
function rewriteRule({ rule, sheetId }: BookValidation, rewrite: Rewrite): unknown {
  if (typeof rule !== "object" || rule === null) return rule;
  const inner = (value: unknown): unknown => {
    if (typeof value === "string" && value.startsWith("=")) return rewrite(value, sheetId);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, inner(entry)]));
  };
  return inner(rule);
}
