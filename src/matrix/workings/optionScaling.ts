// From an option's values to its score: whether it is compared, its values over the area's best, its vetoes.
import type { AreaDecision, OptionDecision } from "../../playbook/decision";
import { optionOf } from "../../playbook/options";
import { CRITERIA } from "../../playbook/types";
import { absoluteAt } from "../blocks/matrix";
import { optionsOf, type Context } from "../context";
import { JUDGED } from "../columns";
import { FORMATS } from "../texts/formats";

/** Compared are options with a cost and all judgements; each value over the best of the area's compared ones. */
export function writeOptionScaling(
  context: Context,
  { area }: AreaDecision,
  { option }: OptionDecision,
): void {
  const { canvas, layout } = context;
  const { options: block, matrix, directionRow } = layout;
  const { first, last } = optionsOf(context, area);
  const cost = matrix.block.ref(option, "costPerOrder");
  const judgements = matrix.block.across(option, "control", "speed");
  const compared = block.ref(option, "compared");
  const score = matrix.block.ref(option, "score");
  canvas.formula(
    block.at(option, "compared"),
    `IF(AND(ISNUMBER(${cost}),N(${cost})>0,COUNT(${judgements})=${JUDGED.length}),1,"")`,
  );
  for (const id of CRITERIA) {
    const value = matrix.block.ref(option, id === "cost" ? "costPerOrder" : id);
    const own = block.ref(option, `eligible:${id}`);
    const all = block.span(`eligible:${id}`, first, last);
    const direction = absoluteAt(directionRow, block.header(`scaled:${id}`).column);
    canvas.formula(block.at(option, `eligible:${id}`), `IF(${compared}=1,${value},"")`, FORMATS.number);
    canvas.formula(
      block.at(option, `scaled:${id}`),
      `IF(${compared}=1,IF(${direction}="min",MIN(${all})/${own},${own}/MAX(${all})),"")`,
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

/** How many activities that the option hands over have a word in their veto cell. */
function vetoCount({ layout, decision }: Context, option: string): string {
  const who = optionOf(option)?.who ?? {};
  const cells = decision.areas
    .flatMap(({ activities }) => activities)
    .filter(({ activity }) => who[activity] === "vendor")
    .map(({ activity }) => `(${layout.activities.block.abs(activity, "veto")}<>"")`);
  return cells.length > 0 ? `0+${cells.join("+")}` : "0";
}
