// Where else than in cells our functions are called: in defined names, and in rules of conditional formats. Excel gives
// an add-in no value of such a name, and runs no add-in's function in such a rule; data validations cannot be listed.
import type { ListedSheet, Listing } from "../listing";
import { supports } from "../run";
import { ourCalls } from "./formula/calls";
import type { Skipped, SkipReason } from "./frozen/types";

export interface ListedName {
  item: Excel.NamedItem;
  /** Null for a name of the whole workbook. */
  sheet: ListedSheet | null;
  formula: string;
}

export interface CallingRule {
  sheet: ListedSheet;
  formula: string;
}

/** Queues the question for names that belong to one sheet; after the next sync the function returned gives all names. */
export function requestNames({ names, sheets }: Listing): () => ListedName[] {
  if (supports("1.4"))
    for (const { sheet } of sheets) sheet.names.load("items/name,items/formula,items/visible");
  const listed = (item: Excel.NamedItem, sheet: ListedSheet | null): ListedName => ({
    item,
    sheet,
    formula: typeof item.formula === "string" ? item.formula : "",
  });
  return () => [
    ...names.map((item) => listed(item, null)),
    ...(supports("1.4")
      ? sheets.flatMap((sheet) => sheet.sheet.names.items.map((item) => listed(item, sheet)))
      : []),
  ];
}

/** Queues which rules there are; the function returned queues their formulas, and the one after that gives those that call us. */
export function requestRules({ sheets }: Listing): () => () => CallingRule[] {
  if (!supports("1.6")) return () => () => [];
  const asked = sheets.map((sheet) => ({
    sheet,
    formats: sheet.sheet.getRange().conditionalFormats.load("items/type,items/id"),
  }));
  return () => {
    const rules = asked.flatMap(({ sheet, formats }) =>
      formats.items
        .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
        .map((format) => ({ sheet, rule: format.custom.rule.load("formula") })),
    );
    return () =>
      rules
        .map(({ sheet, rule }) => ({ sheet, formula: rule.formula }))
        .filter(({ formula }) => ourCalls(formula).length > 0);
  };
}

export const skippedName = ({ item, sheet, formula }: ListedName, reason: SkipReason): Skipped => ({
  reason,
  sheet: sheet?.name ?? "",
  address: "",
  name: item.name,
  formula,
  cells: 0,
});

export const skippedRule = ({ sheet, formula }: CallingRule): Skipped => ({
  reason: "conditional_format",
  sheet: sheet.name,
  address: "",
  formula,
  cells: 0,
});
