// Dresses the sheet: what a build changes about merged cells, looks, sizes, rules and links. No sync here.
import type { PlanLink, SheetPlan } from "../../matrix/types";
import { parseArea, qualified, type Rect } from "../a1";
import { supports } from "../run";
import type { Build } from "../write/build";
import { applyAlign, applyFrozenRows, applyHeights, applyPrintSetup, applyWidths } from "../write/layout";
import { applyLook, LOOKS } from "../write/looks";
import { addConditional, addValidation } from "../write/rules";
import type { Target } from "../write/target";
import type { Redress } from "./redress";
import { skeleton } from "./rules";

const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: Rect): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);

/** What goes of the old dress, while the cells still stand where they are. */
export function undress(sheet: Excel.Worksheet, { redress, before }: Build, { record, rules }: Target): void {
  if (redress.anew) {
    record?.merges.forEach((merge) => sheet.getRange(merge).unmerge());
    for (const area of before) {
      const range = rangeOf(sheet, area);
      range.clear("Hyperlinks");
      range.clear("Formats");
      range.conditionalFormats.clearAll();
      if (supports("1.8")) range.dataValidation.clear();
    }
    return;
  }
  const { merges, conditionals, validations, links } = redress;
  merges.gone.forEach((merge) => sheet.getRange(merge).unmerge());
  links.gone.forEach((area) => rangeOf(sheet, area).clear("Hyperlinks"));
  for (const rule of rules) {
    const custom = rule.customOrNullObject;
    if (!custom.isNullObject && conditionals.gone.has(skeleton(custom.rule.formula))) rule.delete();
  }
  if (supports("1.8")) validations.gone.forEach((area) => rangeOf(sheet, area).dataValidation.clear());
}

/** What comes, once the cells stand where they shall. */
export function putDress(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  redress: Redress,
  actual: ReadonlyMap<string, string>,
): void {
  const { within, heights, widths, conditionals, validations, links } = redress;
  const parts = (address: string): Rect[] => {
    const area = parseArea(address);
    return area ? within(area) : [];
  };
  for (const { address, look } of plan.looks) putLook(sheet, address, look, parts(address));
  for (const address of plan.wrap)
    for (const part of parts(address)) rangeOf(sheet, part).format.wrapText = true;
  for (const align of plan.aligns ?? [])
    for (const part of parts(align.address)) applyAlign(rangeOf(sheet, part).format, align);
  links.made.forEach((link) => addLink(sheet, link, actual));
  conditionals.made.forEach((conditional) => addConditional(sheet, conditional));
  if (supports("1.8")) validations.made.forEach((validation) => addValidation(sheet, validation));
  applyWidths(sheet, widths);
  applyHeights(sheet, heights);
  if (redress.freezes) applyFrozenRows(sheet, plan.freezeRows);
  if (redress.anew && supports("1.8")) sheet.showGridlines = false;
  if (supports("1.9")) applyPrintSetup(sheet.pageLayout, redress, plan.printArea);
}

/** A line belongs to an edge of the whole area: to the parts that touch it. */
function putLook(sheet: Excel.Worksheet, address: string, look: keyof typeof LOOKS, parts: Rect[]): void {
  const whole = parseArea(address);
  const { line } = LOOKS[look];
  for (const part of parts) {
    const [edge, outer] =
      line === "above" ? [part.row, whole?.row] : [part.row + part.rows, whole && whole.row + whole.rows];
    applyLook(rangeOf(sheet, part), look, edge === outer);
  }
}

function addLink(
  sheet: Excel.Worksheet,
  { address, target }: Pick<PlanLink, "address" | "target">,
  actual: ReadonlyMap<string, string>,
): void {
  const range = sheet.getRange(address);
  if ("name" in target) {
    range.hyperlink = { documentReference: actual.get(target.name) ?? target.name };
    return;
  }
  // Excel's links lead to one area: the first, where cells add up.
  const [first = target.address] = target.address.split(",");
  range.hyperlink = { documentReference: qualified(target.sheet, first) };
}
