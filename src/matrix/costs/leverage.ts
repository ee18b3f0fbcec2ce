// Operating leverage of the store with one option in place of today's, as a formula: the engine's `operatingLeverage`
// over the gross profit, which holds the cost of the goods already.
import type { OptionComparison } from "../../playbook/comparison";
import type { Context } from "../context";
import { quoted } from "../texts/formula";

export function leverage({ layout, names }: Context, { option, area }: OptionComparison): string {
  const { areas, figures, matrix, options } = layout;
  const profit = figures.block.abs("gross_profit", "value");
  const cost = matrix.block.abs(option, "costPerMonth");
  const fixed = options.abs(option, "fixedCost");
  const [allCosts, allFixed] = [`SUM(${areas.span("costToday")})`, `SUM(${areas.span("fixedToday")})`];
  const [ownCost, ownFixed] = [`N(${areas.abs(area, "costToday")})`, areas.abs(area, "fixedToday")];
  const margin = `(${profit}-(${allCosts}-${allFixed}-${ownCost}+${ownFixed}+${cost}-${fixed}))`;
  const result = `(${margin}-(${allFixed}-${ownFixed}+${fixed}))`;
  const none = quoted(names.t("sheet.words.noProfit"));
  return (
    `IF(AND(ISNUMBER(${profit}),ISNUMBER(${cost})),` +
    `IF(ROUND(${result},6)=0,${none},${margin}/${result}),${quoted(names.t("sheet.words.missing"))})`
  );
}
