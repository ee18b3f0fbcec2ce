// The workings beside the matrix: what each option's values become on their way to score, recommendation and flips.
import { writeHeader } from "../blocks/section";
import type { OptionWorking } from "../columns";
import { criterionName, type Context } from "../context";
import { isOwn } from "../own";
import { FORMATS } from "../texts/formats";
import { shortName } from "../texts/names";
import { writeOwnOptionWorkings } from "./ownOptions";
import { writeOptionCosts } from "./optionCosts";
import { writeOptionFlips } from "./optionFlips";
import { writeOptionScaling } from "./optionScaling";

export function writeOptionWorkings(context: Context): void {
  const { canvas, decision, layout } = context;
  const block = layout.options;
  writeHeader(canvas, block, headers(context));
  canvas.look(block.whole(), "working");
  canvas.wrap(block.headers());
  writeWeightRows(context);
  for (const area of decision.areas) {
    for (const option of area.options) {
      writeOptionCosts(context, area, option);
      writeOptionScaling(context, area, option);
      writeOptionFlips(context, area, option);
    }
  }
  writeOwnOptionWorkings(context);
  canvas.look(block.body("feeFixed", "feeFixed"), "input");
}

function headers(context: Context): Record<OptionWorking, string> {
  const { layout, names } = context;
  const { t } = names;
  const words: Partial<Record<string, string>> = {
    option: t("sheet.columns.option"),
    fees: t("sheet.workings.fees"),
    asked: t("sheet.workings.asked"),
    feeFixed: t("sheet.workings.feeFixed"),
    fixedCost: t("sheet.workings.fixedCost"),
    perOrder: t("sheet.workings.perOrder"),
    compared: t("sheet.workings.compared"),
    vetoes: t("sheet.workings.vetoes"),
    crossing: t("sheet.columns.crossing"),
    allowed: t("sheet.workings.allowed"),
    withoutCost: t("sheet.workings.withoutCost"),
    otherCost: t("sheet.workings.otherCost"),
    level: t("sheet.workings.level"),
    rivalCost: t("sheet.workings.rivalCost"),
  };
  for (const id of layout.criteria) {
    const criterion = shortName(criterionName(context, id));
    words[`eligible:${id}`] = t("sheet.workings.eligible", { criterion });
    words[`scaled:${id}`] = t("sheet.workings.scaled", { criterion });
    words[`flipWeight:${id}`] = t("sheet.workings.flipWeight", { criterion });
  }
  return Object.fromEntries(
    layout.options.columns.map((column) => [column, words[column] ?? column]),
  ) as ReturnType<typeof headers>;
}

/** Weight and direction of each criterion, above its scaled values. */
function writeWeightRows({ canvas, layout, names: { t } }: Context): void {
  const { options, weights, weightRow, directionRow } = layout;
  const label = options.header("option").column;
  canvas.text({ row: weightRow, column: label }, t("sheet.workings.weightRow"));
  canvas.text({ row: directionRow, column: label }, t("sheet.workings.directionRow"));
  for (const id of layout.criteria) {
    const { column } = options.header(`scaled:${id}`);
    const [weight, direction] = [weights.block.abs(id, "weight"), weights.block.abs(id, "direction")];
    // A row of the user's counts as a criterion where it has a direction and a column of judgements.
    const counted = layout.ownCriteria.some((one) => one.id === id)
      ? `IF(OR(${direction}="max",${direction}="min"),MAX(N(${weight}),0),0)`
      : "0";
    canvas.formula({ row: weightRow, column }, isOwn(id) ? counted : weight, FORMATS.weight);
    canvas.formula({ row: directionRow, column }, isOwn(id) ? `T(${direction})` : direction);
  }
  canvas.look({ row: weightRow, column: label }, "note");
  canvas.look({ row: directionRow, column: label }, "note");
}
