// Options that the user added to the matrix: hers are the costs and judgements, ours what follows from them.
import type { AreaId } from "../../playbook/types";
import { optionsOf, type Context } from "../context";
import type { OwnOption } from "../ownMatrix";
import type { PlanCell } from "../types";
import { quoted } from "../texts/formula";
import { standing } from "./standing";

export function writeOwnOptions(context: Context): void {
  for (const option of context.layout.ownOptions)
    if (option.area) writeOption(context, option, option.area);
    else writeStray(context, option);
}

/** Constants of the user's stay in every column; of formulas those that are not filled down from ours. */
function writeOption(context: Context, { id, row }: OwnOption, area: AreaId): void {
  const { canvas, layout, names, money, cents, orders } = context;
  const { block } = layout.matrix;
  const { t } = names;
  const { costPerMonth, costPerOrder } = row.cells;
  const missing = quoted(t("sheet.words.missing"));
  const [month, order] = [block.ref(id, "costPerMonth"), block.ref(id, "costPerOrder")];
  const known = (cell: string): string => `AND(ISNUMBER(${cell}),N(${orders})>0)`;
  if (!costPerMonth && costPerOrder)
    canvas.formula(block.at(id, "costPerMonth"), `IF(${known(order)},${order}*${orders},${missing})`, money);
  else if (!isConstant(costPerOrder))
    canvas.formula(block.at(id, "costPerOrder"), `IF(${known(month)},${month}/${orders},${missing})`, cents);
  for (const { column, formula, format } of standing(context, area, id))
    if (!isConstant(row.cells[column])) canvas.formula(block.at(id, column), formula, format);
  if (row.cells.why) return;
  const { first, last } = optionsOf(context, area);
  const alone = `COUNT(${block.span("score", first, last)})=1`;
  const best = `IF(${alone},${quoted(t("sheet.why.alone"))},${quoted(t("sheet.why.best"))})`;
  const recommended = `${block.ref(id, "isRecommended")}=${quoted(t("sheet.words.yes"))}`;
  canvas.formula(
    block.at(id, "why"),
    `IF(ISNUMBER(${block.ref(id, "score")}),IF(${recommended},${best},""),${quoted(t("sheet.why.ownNotRanked"))})`,
  );
}

/** Of no area of the plan: it stays as it is, and says why it has no score. */
function writeStray({ canvas, layout, names }: Context, { id, row }: OwnOption): void {
  if (row.cells.option && !row.cells.why)
    canvas.text(layout.matrix.block.at(id, "why"), names.t("sheet.why.ownNoArea"));
}

const isConstant = (cell: PlanCell | undefined): boolean => !!cell && !("formula" in cell);
