// The table CriteriaWeights: the criteria with direction and weight, all editable, and whether the weights add up.
import type { Context } from "../context";
import { address } from "../grid/a1";
import { FORMATS } from "../texts/formats";
import { quoted } from "../texts/formula";
import { writeSection } from "./section";
import { writeTable } from "../grid/tables";

export function writeWeights(context: Context): void {
  const { canvas, decision, names, layout } = context;
  const { block } = layout.weights;
  const { t } = names;
  writeSection(context, layout.weights, {
    title: t("sheet.sections.weights"),
    hint: t("sheet.hints.weights"),
    columns: {
      criterion: t("sheet.columns.criterion"),
      direction: t("sheet.columns.direction"),
      weight: t("sheet.columns.weight"),
    },
  });
  for (const { id, direction, weight } of decision.criteria) {
    canvas.text(block.at(id, "criterion"), names.criterion(id));
    canvas.text(block.at(id, "direction"), direction);
    canvas.number(block.at(id, "weight"), weight, FORMATS.weight);
  }
  canvas.look(block.body("direction", "weight"), "input");
  canvas.wrap(block.body("criterion", "criterion"));
  canvas.align(block.body("direction", "weight"), { horizontal: "center" });
  canvas.validate({
    address: block.body("weight", "weight"),
    rule: { min: 0, max: 1_000_000 },
    message: t("sheet.validations.weight"),
  });
  canvas.validate({
    address: block.body("direction", "direction"),
    rule: { list: ["max", "min"] },
    message: t("sheet.validations.direction"),
  });
  writeTable(canvas, "CriteriaWeights", block);
  writeCheck(context);
}

/** Beside the table, so that criteria can be added below it. */
function writeCheck({ canvas, layout, names: { t } }: Context): void {
  const { block } = layout.weights;
  const label = { row: block.top, column: block.left + block.width + 1 };
  const sum = { row: label.row, column: label.column + 1 };
  const verdict = { row: label.row + 1, column: label.column };
  canvas.text(label, t("sheet.words.sum"));
  canvas.formula(sum, `SUM(${block.span("weight")})`, FORMATS.weight);
  canvas.look(`${address(label)}:${address(sum)}`, "total");
  const words = [quoted(t("sheet.words.addUp")), quoted(t("sheet.words.notAddUp"))];
  canvas.formula(verdict, `IF(ROUND(${address(sum)},6)=1,${words.join(",")})`);
  canvas.look(verdict, "note");
}
