// From which volume on an option pays, in words that follow the crossings.
import type { OptionComparison } from "../../playbook/comparison";
import type { Context } from "../context";
import { quoted } from "../texts/formula";

/** Two cost lines: one crossing at most. */
export function crossingWords(
  { decision, layout, names }: Context,
  { area, option }: OptionComparison,
): string {
  const { options } = layout;
  const today = decision.areas.find((one) => one.area === area)?.today ?? "";
  const word = (key: "optionAlways" | "todayAlways" | "same"): string =>
    quoted(names.t(`sheet.crossings.${key}`));
  const [fixedNow, eachNow] = [options.abs(today, "fixedCost"), options.abs(today, "perOrder")];
  const [fixed, each] = [options.abs(option, "fixedCost"), options.abs(option, "perOrder")];
  const slope = `ROUND(${eachNow}-${each},9)`;
  const gap = `ROUND(${fixed}-${fixedNow},6)`;
  const at = `FIXED((${fixed}-${fixedNow})/(${eachNow}-${each}),0)`;
  const [above, below] = [
    `${quoted(names.t("sheet.crossings.above"))}&${at}`,
    `${quoted(names.t("sheet.crossings.below"))}&${at}`,
  ];
  return (
    `IF(COUNT(${fixedNow},${eachNow},${fixed},${each})<4,${quoted(names.t("sheet.words.missing"))},` +
    `IF(${slope}*${gap}>0,IF(${slope}>0,${above},${below}),` +
    `IF(AND(${slope}=0,${gap}=0),${word("same")},IF(OR(${slope}<0,${gap}>0),${word("todayAlways")},${word("optionAlways")}))))`
  );
}
