// The sentence in the column "Why": live where it depends on numbers, fixed where the playbook speaks.
import type { AreaDecision, OptionDecision } from "../../playbook/decision";
import { optionOf } from "../../playbook/options";
import type { ActivityId, AreaId } from "../../playbook/types";
import { optionsOf, type Context } from "../context";
import { longText, quoted } from "../texts/formula";

/** The formula, and the text it shows at first. */
export function whyFormula(
  context: Context,
  area: AreaId,
  option: OptionDecision,
): { formula: string; expected: string } {
  const { layout, names } = context;
  const { block } = layout.matrix;
  const { t } = names;
  const key = option.option;
  const { first, last } = optionsOf(context, area);
  const score = block.ref(key, "score");
  const best = `IF(COUNT(${block.span("score", first, last)})=1,${quoted(`${t("sheet.why.alone")} `)},${quoted(`${t("sheet.why.best")} `)})`;
  const vetoed = quoted(`${t("sheet.why.vetoed", { activities: handedOver(context, option) })} `);
  const live =
    `IF(NOT(ISNUMBER(${score})),${quoted(`${t("sheet.why.notRanked")} `)},` +
    `IF(${layout.options.ref(key, "vetoes")}>0,${vetoed},` +
    `IF(${block.ref(key, "isRecommended")}=${quoted(t("sheet.words.yes"))},${best},"")))`;
  const fixed = fixedSentences(context, option);
  const parts = [
    live,
    ...(option.today ? [] : [comparison(context, area, key)]),
    ...(fixed ? [longText(fixed)] : []),
  ];
  return { formula: `TRIM(${parts.join("&")})`, expected: expectedText(context, area, option, fixed) };
}

/** "12% cheaper than today.", by the costs a month. */
function comparison({ layout, names, decision }: Context, area: AreaId, key: string): string {
  const { block } = layout.matrix;
  const today = decision.areas.find((one) => one.area === area)?.today ?? key;
  const [cost, now] = [block.ref(key, "costPerMonth"), block.abs(today, "costPerMonth")];
  const percent = `FIXED(ABS(${now}-${cost})/${now}*100,0)`;
  const word = `IF(${cost}<=${now},${quoted(`${names.t("sheet.why.cheaper")} `)},${quoted(`${names.t("sheet.why.dearer")} `)})`;
  return `IF(AND(ISNUMBER(${cost}),N(${now})>0),${percent}&${word},"")`;
}

/** Activities of the option that a provider would get, as far as a veto stands on them when the sheet is made. */
function handedOver({ names, decision }: Context, { option }: OptionDecision): string {
  const who = optionOf(option)?.who ?? {};
  const activities = decision.areas
    .flatMap((area) => area.activities)
    .filter(({ activity }) => who[activity] === "vendor");
  const vetoed = activities.filter(({ veto }) => veto !== null);
  const named: ActivityId[] = (vetoed.length > 0 ? vetoed : activities).map(({ activity }) => activity);
  return named.map(names.activity).join(", ");
}

function fixedSentences({ names }: Context, { reasons }: OptionDecision): string {
  return reasons
    .filter(({ code }) => code !== "sheet.reasons.veto")
    .map(
      (reason) =>
        names.sentence(reason) + (reason.sources.length > 0 ? ` (${reason.sources.join(", ")})` : ""),
    )
    .join(" ");
}

function expectedText(context: Context, area: AreaId, option: OptionDecision, fixed: string): string {
  const { t } = context.names;
  const decided: AreaDecision | undefined = context.decision.areas.find((one) => one.area === area);
  const parts: string[] = [];
  if (option.score === null) parts.push(t("sheet.why.notRanked"));
  else if (option.vetoes.length > 0)
    parts.push(t("sheet.why.vetoed", { activities: handedOver(context, option) }));
  else if (option.recommended) parts.push(decided?.ranked === 1 ? t("sheet.why.alone") : t("sheet.why.best"));
  if (!option.today && option.costPerMonth !== null) parts.push(`100${t("sheet.why.cheaper")}`);
  return [...parts, fixed].join(" ").trim();
}
