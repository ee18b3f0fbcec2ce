// In-house against each vendor: the three totals by name, how much is fixed, the leverage, what the change costs, when it
// is paid back, and from which volume on it pays.
import type { OptionComparison } from "../../playbook/comparison";
import { writeSection } from "../blocks/section";
import type { Context } from "../context";
import { FORMATS } from "../texts/formats";
import { quoted } from "../texts/formula";
import { crossingWords } from "./crossingWords";
import { leverage } from "./leverage";
import { paybackFormula, setUpFormula } from "./payback";
import { totalTerms, writeTotalWorkings, type TotalId } from "./totalWorkings";

export function writeComparison(context: Context): void {
  const { canvas, decision, layout, names } = context;
  const section = layout.comparison;
  if (!section) return;
  const { t } = names;
  const { block } = section;
  writeSection(context, section, {
    title: t("sheet.sections.comparison"),
    hint: t("sheet.hints.comparison"),
    columns: {
      area: t("sheet.columns.area"),
      option: t("sheet.columns.option"),
      costPerOrder: t("sheet.columns.costPerOrder"),
      warehouse: t("sheet.totals.warehouse_only"),
      shipped: t("sheet.totals.shipped"),
      variable: t("sheet.totals.variable"),
      fixedShare: t("sheet.columns.fixedShare"),
      leverage: t("sheet.columns.leverage"),
      setUp: t("sheet.columns.setUp"),
      payback: t("sheet.columns.payback"),
      crossings: t("sheet.columns.crossings"),
    },
  });
  writeTotalWorkings(context);
  for (const option of decision.comparisons) if (block.has(option.option)) writeOption(context, option);
  canvas.wrap(block.body("area", "option"));
  canvas.wrap(block.body("crossings", "crossings"));
  canvas.align(block.body("costPerOrder", "variable"), { horizontal: "right" });
  canvas.align(block.body("fixedShare", "leverage"), { horizontal: "center" });
  canvas.align(block.body("setUp", "setUp"), { horizontal: "right" });
  canvas.align(block.body("payback", "payback"), { horizontal: "center" });
}

function writeOption(context: Context, comparison: OptionComparison): void {
  const { canvas, layout, names, money, cents, orders } = context;
  const { comparison: section, matrix, options } = layout;
  if (!section) return;
  const { block } = section;
  const { option, area, today } = comparison;
  const missing = quoted(names.t("sheet.words.missing"));
  const cost = matrix.block.abs(option, "costPerMonth");
  const fixed = options.abs(option, "fixedCost");
  canvas.text(block.at(option, "area"), names.area(area));
  canvas.text(
    block.at(option, "option"),
    today ? names.t("sheet.hidden.todays", { option: names.option(option) }) : names.option(option),
  );
  canvas.formula(block.at(option, "costPerOrder"), matrix.block.abs(option, "costPerOrder"), cents);
  for (const [column, id] of [
    ["warehouse", "warehouse_only"],
    ["shipped", "shipped"],
    ["variable", "variable"],
  ] as const satisfies readonly (readonly [string, TotalId])[]) {
    const term = totalTerms(context, comparison, id);
    if (term === null) continue;
    const perOrder = `IF(N(${orders})>0,${term.value}/${orders},${missing})`;
    canvas.formula(block.at(option, column), `IF(${term.known},${perOrder},${missing})`, cents);
  }
  canvas.formula(
    block.at(option, "fixedShare"),
    `IF(N(${cost})>0,${fixed}/${cost},${missing})`,
    FORMATS.percent,
  );
  canvas.formula(block.at(option, "leverage"), leverage(context, comparison), FORMATS.number);
  if (today) return;
  canvas.formula(block.at(option, "setUp"), setUpFormula(context, option), money);
  canvas.formula(block.at(option, "payback"), paybackFormula(context, comparison), FORMATS.number);
  canvas.formula(block.at(option, "crossings"), crossingWords(context, comparison));
}
