// A decision's reasons and warnings in the user's language: for plan.json and the summary.
import { hasMessage, type Language } from "../i18n";
import { numberText } from "../i18n/fill";
import { namesIn } from "../matrix/texts/names";
import type { AreaDecision, Decision, Guard } from "../playbook/decision";
import { AREAS, type AdviceReason } from "../playbook/types";

export interface Wording {
  reasons(area: AreaDecision): { text: string; source: string }[];
  warnings(decision: Decision): string[];
}

export function wording(language: Language): Wording {
  const names = namesIn(language);
  const { t } = names;
  const ofAdvice = ({ code, details }: AdviceReason): string => {
    const key = `playbook.${code}`;
    // The playbook's messages know plain placeholders only, so numbers come as words.
    const words = Object.entries(details).map(([name, value]) => [
      name,
      typeof value === "number" ? numberText(value, language) : value,
    ]);
    return hasMessage(key) ? t(key, Object.fromEntries(words) as AdviceReason["details"]) : code;
  };
  const ofGuard = ({ id, value, limit }: Guard): string => {
    const area = AREAS.find((one) => id === `area:${one}`);
    const name = area
      ? t("sheet.guards.area", { area: names.area(area) })
      : t(id === "rent" ? "sheet.guards.rent" : "sheet.guards.people");
    return t("cli.guard", { name, value: value ?? 0, limit });
  };
  return {
    reasons: ({ options, advice }) => [
      ...options
        .filter(({ recommended }) => recommended)
        .flatMap(({ reasons }) => reasons)
        .map((reason) => ({ text: names.sentence(reason), source: reason.sources.join(", ") })),
      ...advice.flatMap(({ activity, reasons }) =>
        reasons.map((reason) => ({
          text: `${names.activity(activity)}: ${ofAdvice(reason)}`,
          source: reason.source,
        })),
      ),
    ],
    warnings: ({ warnings, guards }) => [
      ...warnings.map((warning) => names.reason("warnings", warning)),
      ...guards.filter(({ exceeded }) => exceeded).map(ofGuard),
    ],
  };
}
