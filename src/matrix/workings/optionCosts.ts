// What an option's cost is made of: fees, what stays whatever the orders, what moves with them.
import type { AreaDecision, OptionDecision } from "../../playbook/decision";
import { feeId } from "../../playbook/decide/feeId";
import { fixedPartOfFees } from "../../playbook/decide/options";
import type { Context } from "../context";
import { nearestCrossing } from "../costs/crossingWords";
import { plusHidden } from "../costs/hiddenCells";
import { quoteFixedPart } from "../quotes/cells";
import { FORMATS } from "../texts/formats";

export function writeOptionCosts(
  context: Context,
  owner: AreaDecision,
  { option, today }: OptionDecision,
): void {
  const { canvas, decision, layout, orders, money, cents } = context;
  const { area } = owner;
  const { options: block, areas, figures, matrix } = layout;
  const cost = matrix.block.ref(option, "costPerMonth");
  canvas.formula(block.at(option, "option"), matrix.block.ref(option, "option"));
  if (!today) {
    canvas.formula(block.at(option, "fees"), figures.block.abs(feeId(option), "value"), money);
    const fees = block.ref(option, "fees");
    canvas.formula(
      block.at(option, "asked"),
      `IF(ISNUMBER(${fees}),${fees}${plusHidden(context, option, "counted")},"")`,
      money,
    );
    canvas.formula(block.at(option, "crossing"), nearestCrossing(context, owner, option), FORMATS.whole);
    const quoted = quoteFixedPart(context, option);
    const feeFixed = block.at(option, "feeFixed");
    if (quoted) canvas.formula(feeFixed, quoted, FORMATS.percent);
    else canvas.number(feeFixed, fixedPartOfFees(area, option, decision.quotes), FORMATS.percent);
  }
  const fees = block.ref(option, "fees");
  const fixed = today
    ? areas.abs(area, "fixedToday")
    : `${fees}*${block.ref(option, "feeFixed")}*(1${plusHidden(context, option, "countedPart")})` +
      `${plusHidden(context, option, "countedFixed")}+${areas.abs(area, "fixedStaying")}`;
  canvas.formula(block.at(option, "fixedCost"), `IF(ISNUMBER(${cost}),${fixed},"")`, money);
  canvas.formula(
    block.at(option, "perOrder"),
    `IF(AND(ISNUMBER(${cost}),N(${orders})>0),(${cost}-${block.ref(option, "fixedCost")})/${orders},"")`,
    cents,
  );
}
