// Where an option's cost and today's cross: in words, and the orders of the crossing that is nearest to today's.
import type { AreaDecision } from "../../playbook/decision";
import type { OptionComparison } from "../../playbook/comparison";
import type { Context } from "../context";
import { quoted } from "../texts/formula";
import { quoteCrossing, quoteCrossingWords } from "./curves/write";

export function crossingWords(context: Context, { area, option }: OptionComparison): string {
  const inWords = quoteCrossingWords(context, option);
  if (inWords !== null) return inWords;
  const { decision, names } = context;
  const today = decision.areas.find((one) => one.area === area)?.today ?? "";
  const { known, slope, gap, at } = lines(context, today, option);
  const word = (key: "optionAlways" | "todayAlways" | "same"): string =>
    quoted(names.t(`sheet.crossings.${key}`));
  const side = (key: "from" | "upTo"): string =>
    `${quoted(`${names.t(`sheet.crossings.${key}`)} `)}&FIXED(${at},0)&${quoted(` ${names.t("sheet.crossings.unit")}`)}`;
  return (
    `IF(${known},IF(${slope}*${gap}>0,IF(${slope}>0,${side("from")},${side("upTo")}),` +
    `IF(AND(${slope}=0,${gap}=0),${word("same")},` +
    `IF(OR(${slope}<0,${gap}>0),${word("todayAlways")},${word("optionAlways")}))),` +
    `${quoted(names.t("sheet.words.missing"))})`
  );
}

/** A number, "never", or nothing where one of the costs is missing. */
export function nearestCrossing(context: Context, { today }: AreaDecision, option: string): string {
  const ofQuote = quoteCrossing(context, option);
  if (ofQuote !== null) return ofQuote;
  const { known, slope, gap, at } = lines(context, today, option);
  return `IF(${known},IF(${slope}*${gap}>0,${at},${quoted(context.names.t("sheet.words.never"))}),"")`;
}

/** Two cost lines cross once or never: (fixed other - fixed today) / (per order today - per order other). */
function lines(
  { layout: { options } }: Context,
  today: string,
  option: string,
): Record<"known" | "slope" | "gap" | "at", string> {
  const [fixedNow, eachNow] = [options.abs(today, "fixedCost"), options.abs(today, "perOrder")];
  const [fixed, each] = [options.abs(option, "fixedCost"), options.abs(option, "perOrder")];
  return {
    known: `COUNT(${fixedNow},${eachNow},${fixed},${each})=4`,
    slope: `ROUND(${eachNow}-${each},9)`,
    gap: `ROUND(${fixed}-${fixedNow},6)`,
    at: `(${fixed}-${fixedNow})/(${eachNow}-${each})`,
  };
}
