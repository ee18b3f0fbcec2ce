// A decision's reasons and warnings in the user's language: for plan.json and the summary.
import { hasMessage, type Language, type Translate } from "../i18n";
import { numberText } from "../i18n/fill";
import type { Reason } from "../figures/types";
import type { AreaDecision, Decision } from "../playbook/decision";
import { AREAS } from "../playbook/types";
import { nameOf } from "./names";

export interface Wording {
  reasons(area: AreaDecision): { text: string; source: string }[];
  warnings(decision: Decision): string[];
}

/** What stands behind ids in a reason's details; lists of ids are joined by commas. */
const SECTIONS: Record<string, string> = {
  figure: "figures.names",
  figures: "figures.names",
  period: "figures.periods",
  area: "playbook.areas",
  option: "playbook.options",
  activity: "playbook.activities",
  activities: "playbook.activities",
};

export function wording(t: Translate, language: Language): Wording {
  const say = (key: string, details: Reason["details"]): string => {
    if (!hasMessage(key)) return key;
    const plain = key.startsWith("playbook."); // no ICU there: numbers have to come as words
    const words = Object.entries(details).map(([name, value]): [string, string | number] => {
      if (typeof value === "number") return [name, plain ? numberText(value, language) : value];
      const section = SECTIONS[name];
      return [name, section ? listOfNames(t, section, value) : value];
    });
    return t(key, Object.fromEntries(words));
  };
  return {
    reasons: ({ options, advice }) => [
      ...options
        .filter(({ recommended }) => recommended)
        .flatMap(({ reasons }) => reasons)
        .map(({ code, details, sources }) => ({ text: say(code, details), source: sources.join(", ") })),
      ...advice.flatMap(({ activity, reasons }) =>
        reasons.map(({ code, details, source }) => ({
          text: `${t(`playbook.activities.${activity}`)}: ${say(`playbook.${code}`, details)}`,
          source,
        })),
      ),
    ],
    warnings: ({ warnings, guards }) => [
      ...warnings.map(({ code, details }) => say(`sheet.warnings.${code}`, details)),
      ...guards
        .filter(({ exceeded }) => exceeded)
        .map(({ id, value, limit }) => {
          const area = AREAS.find((one) => id === `area:${one}`);
          const name = area ? t(`playbook.areas.${area}`) : say(`playbook.guards.${id}`, {});
          return t("cli.guard", { name, value: value ?? 0, limit });
        }),
    ],
  };
}

const listOfNames = (t: Translate, section: string, ids: string): string =>
  ids
    .split(", ")
    .map((id) => nameOf(t, section, id))
    .join(", ");
