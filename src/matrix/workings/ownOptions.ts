// The workings of options that the user added: fees are their cost, and its fixed part can be typed.
import type { Context } from "../context";
import { nearestCrossing } from "../costs/crossingWords";
import { FORMATS } from "../texts/formats";
import { writeOptionFlips } from "./optionFlips";
import { writeOptionScaling } from "./optionScaling";

/** In fulfillment costs move with the orders, elsewhere they mostly do not: as for quoted fees. */
const fixedPart = (area: string): number => (area === "fulfillment" ? 0 : 1);

export function writeOwnOptionWorkings(context: Context): void {
  const { canvas, decision, layout, orders, money, cents } = context;
  const { options: block, matrix, ownOptions } = layout;
  for (const { id: option, area } of ownOptions) {
    const decided = decision.areas.find((one) => one.area === area);
    if (!decided) continue;
    const cost = matrix.block.ref(option, "costPerMonth");
    const fixed = block.ref(option, "fixedCost");
    canvas.formula(block.at(option, "option"), matrix.block.ref(option, "option"));
    canvas.formula(block.at(option, "fees"), cost, money);
    canvas.number(block.at(option, "feeFixed"), fixedPart(decided.area), FORMATS.percent);
    canvas.formula(
      block.at(option, "fixedCost"),
      `IF(ISNUMBER(${cost}),${cost}*${block.ref(option, "feeFixed")},"")`,
      money,
    );
    canvas.formula(
      block.at(option, "perOrder"),
      `IF(AND(ISNUMBER(${cost}),N(${orders})>0),(${cost}-${fixed})/${orders},"")`,
      cents,
    );
    canvas.formula(block.at(option, "crossing"), nearestCrossing(context, decided, option), FORMATS.whole);
    writeOptionScaling(context, decided, { option });
    writeOptionFlips(context, decided, { option });
  }
}
