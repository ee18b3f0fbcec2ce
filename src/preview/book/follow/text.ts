// The extras' own references: chart series, formulas of rules, targets of links, print areas.
import type { BookConditionalFormat, BookExtras, BookPageLayout, BookSeries, BookValidation } from "../types";

/** Rewrites a formula or reference that stands on a sheet. */
type Rewrite = (text: string, sheetId: string) => string;

/** `references` are lists such as a print area; they always mean the sheet they belong to. What stays is the same item. */
export function rewriteExtras(extras: BookExtras, rewrite: Rewrite): void {
  extras.charts = extras.charts.map((chart) => {
    const series = chart.series.map((one) =>
      rewritten(one, chart.sheetId, rewrite, ["values", "x", "nameRef"]),
    );
    return series.every((one, index) => one === chart.series[index]) ? chart : { ...chart, series };
  });
  extras.links = extras.links.map((link) => rewritten(link, link.sheetId, rewrite, ["documentReference"]));
  extras.conditionalFormats = extras.conditionalFormats.map((format) =>
    rewritten(format, format.sheetId, rewrite, ["formula", "formula2"]),
  );
  extras.validations = extras.validations.map((validation) => withRule(validation, rewrite));
  extras.pageLayouts = Object.fromEntries(
    Object.entries(extras.pageLayouts).map(([sheetId, layout]) => [
      sheetId,
      layoutWith(layout, sheetId, rewrite),
    ]),
  );
}

type Texts = BookSeries | BookConditionalFormat | { documentReference?: string };

function rewritten<T extends Texts>(
  item: T,
  sheetId: string,
  rewrite: Rewrite,
  fields: readonly (keyof T)[],
): T {
  const changes = fields.flatMap((field) => {
    const text = item[field];
    const after = typeof text === "string" ? rewrite(text, sheetId) : text;
    return after === text ? [] : [[field, after] as const];
  });
  return changes.length > 0 ? { ...item, ...Object.fromEntries(changes) } : item;
}

function layoutWith(layout: BookPageLayout, sheetId: string, rewrite: Rewrite): BookPageLayout {
  const after = (text: string | null) => (text === null ? null : rewrite(text, sheetId) || null);
  const [printArea, printTitleRows] = [after(layout.printArea), after(layout.printTitleRows)];
  const same = printArea === layout.printArea && printTitleRows === layout.printTitleRows;
  return same ? layout : { ...layout, printArea, printTitleRows };
}

/** Formulas in rules begin with "="; lists of choices, numbers and operators do not. */
function withRule(validation: BookValidation, rewrite: Rewrite): BookValidation {
  const rule = inRule(validation.rule, (formula) => rewrite(formula, validation.sheetId));
  return rule === validation.rule ? validation : { ...validation, rule };
}

/** The very same value where nothing of it changes. */
function inRule(value: unknown, change: (formula: string) => string): unknown {
  if (typeof value === "string" && value.startsWith("=")) return change(value);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, entry]: [string, unknown]) => {
    const after = inRule(entry, change);
    return { key, after, same: after === entry };
  });
  return entries.every(({ same }) => same)
    ? value
    : Object.fromEntries(entries.map(({ key, after }) => [key, after]));
}
