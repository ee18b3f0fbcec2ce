// From an option's values to its score: whether it is compared, its values over the area's best, its vetoes.
import type { AreaId } from "../../playbook/types";
import { optionOf } from "../../playbook/options";
import { absoluteAt } from "../blocks/matrix";
import { optionsOf, type Context } from "../context";
import { JUDGED } from "../columns";
import { isOwn } from "../own";
import { FORMATS } from "../texts/formats";

/** Compared are options with a cost and all judgements; each value over the best of the area's compared ones. */
export function writeOptionScaling(
  context: Context,
  { area }: { area: AreaId },
  { option }: { option: string },
): void {
  const { canvas, layout } = context;
  const { options: block, matrix, directionRow } = layout;
  const { first, last } = optionsOf(context, area);
  const cost = matrix.block.ref(option, "costPerOrder");
  const judgements = JUDGED.map((id) => matrix.block.ref(option, id)).join(",");
  const compared = block.ref(option, "compared");
  const score = matrix.block.ref(option, "score");
  canvas.formula(
    block.at(option, "compared"),
    `IF(AND(ISNUMBER(${cost}),N(${cost})>0,COUNT(${judgements})=${JUDGED.length}),1,"")`,
  );
  for (const id of layout.criteria) {
    const own = block.ref(option, `eligible:${id}`);
    const all = block.span(`eligible:${id}`, first, last);
    const direction = absoluteAt(directionRow, block.header(`scaled:${id}`).column);
    const ratio = `IF(${direction}="min",MIN(${all})/${own},${own}/MAX(${all}))`;
    canvas.formula(
      block.at(option, `eligible:${id}`),
      `IF(${compared}=1,${judgement(context, option, id)},"")`,
      FORMATS.number,
    );
    canvas.formula(
      block.at(option, `scaled:${id}`),
      `IF(${compared}=1,${isOwn(id) ? `IF(ISNUMBER(${own}),${ratio},0)` : ratio},"")`,
      FORMATS.score,
    );
  }
  canvas.formula(block.at(option, "vetoes"), vetoCount(context, option), "0");
  canvas.formula(
    block.at(option, "allowed"),
    `IF(AND(ISNUMBER(${score}),${block.ref(option, "vetoes")}=0),${score},"")`,
    FORMATS.score,
  );
}

/** What an option is judged by; under a criterion of the user's a blank is worth nothing. */
function judgement({ layout: { matrix, ownCriteria } }: Context, option: string, id: string): string {
  const judged = JUDGED.find((one) => one === id);
  if (judged) return matrix.block.ref(option, judged);
  if (id === "cost") return matrix.block.ref(option, "costPerOrder");
  const column = ownCriteria.find((one) => one.id === id)?.column;
  if (!column) return `""`;
  const cell = matrix.block.ref(option, column);
  return `IF(N(${cell})>0,${cell},"")`;
}

/** How many activities that the option hands over have a word in their veto cell. */
function vetoCount({ layout, decision }: Context, option: string): string {
  const who = optionOf(option)?.who ?? {};
  const cells = decision.areas
    .flatMap(({ activities }) => activities)
    .filter(({ activity }) => who[activity] === "vendor")
    .map(({ activity }) => `(${layout.activities.block.abs(activity, "veto")}<>"")`);
  return cells.length > 0 ? `0+${cells.join("+")}` : "0";
}
