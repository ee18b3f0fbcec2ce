// What a change costs once, and the months until it is paid back, as formulas: the sheet's counterpart of the engine's
// `paybackMonths`.
import type { OptionComparison } from "../../playbook/comparison";
import type { Context } from "../context";
import { costCells } from "../quotes/cells";
import { quoted } from "../texts/formula";
import { hiddenSum, plusHidden } from "./hiddenCells";

/** One-off fees in full, and the hidden costs that end. */
export function setUpFormula(context: Context, option: string): string {
  const { fees, months } = oneOff(context, option);
  const hidden = hiddenSum(context, option, "once");
  const quotedPart = fees === null ? [] : [`${fees}*${months}`];
  return [...quotedPart, ...(hidden === null ? [] : [hidden])].join("+") || "0";
}

/** The part of the quote's month that pays one-off fees off. */
function oneOff({ decision, layout }: Context, option: string): { fees: string | null; months: number } {
  const quote = decision.quotes.find((one) => one.option === option);
  const fees = quote?.fees.filter(({ driver }) => driver === "one-off") ?? [];
  if (!quote || fees.length === 0 || !layout.quotes) return { fees: null, months: 0 };
  return { fees: `SUM(${costCells(layout.quotes.block, quote, fees).join(",")})`, months: quote.months };
}

/**
 * With the costs that end by the time a share does, and what is paid twice until then, beside each share: the smallest
 * (set-up + paid twice) / (ended - running) where that is saved, found as the largest of the inverses.
 */
export function paybackFormula(context: Context, { option, area }: OptionComparison): string {
  const { layout, names } = context;
  const { areas, comparison, options, shares, shareWorkings } = layout;
  const setUp = comparison?.block.ref(option, "setUp") ?? "0";
  const fees = options.abs(option, "fees");
  const { fees: oneOffFees } = oneOff(context, option);
  const asked = `${fees}${plusHidden(context, option, "counted")}`;
  const running = oneOffFees === null ? `(${asked})` : `(${asked}-${oneOffFees})`;
  const own = `(${shares.block.span("area")}=${areas.abs(area, "area")})`;
  const saved = `(${shareWorkings.span("endedBy")}-${running})`;
  const saves = `(ROUND(${saved},6)>0)`;
  const spent = `(${setUp}+${shareWorkings.span("paidTwice")})`;
  const atOnce = `SUMPRODUCT(${own}*${saves}*(${spent}=0))`;
  const fastest = `SUMPRODUCT(MAX(${own}*${saves}*${saved}/(${spent}+(${spent}=0))))`;
  const never = quoted(names.t("sheet.words.never"));
  const months = `IF(${atOnce}>0,0,IF(${fastest}>0,1/${fastest},${never}))`;
  const known = `AND(ISNUMBER(${fees}),ISNUMBER(${setUp}),ISNUMBER(${areas.abs(area, "costToday")}))`;
  return `IF(${known},${months},${quoted(names.t("sheet.words.missing"))})`;
}
