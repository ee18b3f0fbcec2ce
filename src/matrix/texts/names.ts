// Names of the plan's things in one language, and sentences from reasons. The only place here that knows message keys
// made from data.
import { hasMessage, translator, type Language, type Translate } from "../../i18n";
import type { Reason } from "../../figures/types";
import type { PlanFigureId } from "../../playbook/decision";
import type { ActivityId, AdviceReason, AreaId, CriterionId, SourceId, Verdict } from "../../playbook/types";

/** Messages by code, in the section "sheet". */
type ReasonSection = "notes" | "warnings" | "splits" | "reasons";

export interface Names {
  t: Translate;
  area: (id: AreaId) => string;
  option: (id: string) => string;
  activity: (id: ActivityId) => string;
  criterion: (id: CriterionId) => string;
  /** A figure, a setting, or the fees of an option ("cost:<option id>"). */
  figure: (id: PlanFigureId) => string;
  /** What a quote's fee is asked for. */
  driver: (id: string) => string;
  verdict: (verdict: Verdict) => string;
  source: (id: SourceId) => string;
  /** A sentence; ids among the details are replaced by their names. */
  reason: (section: ReasonSection, reason: Reason) => string;
  /** A sentence whose code is a whole message key. */
  sentence: (reason: Reason) => string;
  /** A line of an advice; its code is a key of the section "playbook". */
  advice: (reason: AdviceReason) => string;
}

export function namesIn(language: Language): Names {
  const t = translator(language);
  const named = (group: string, id: string): string => {
    const key = `${group}.${id}`;
    return hasMessage(key) ? t(key) : id;
  };
  const figure = (id: string): string => {
    if (id.startsWith("cost:"))
      return t("sheet.settings.fees", { option: named("playbook.options", id.slice(5)) });
    return hasMessage(`sheet.settings.${id}`) ? named("sheet.settings", id) : named("figures.names", id);
  };
  const namers: Record<string, (id: string) => string> = {
    figure,
    figures: (ids) => listOf(ids, figure),
    area: (ids) => listOf(ids, (id) => named("playbook.areas", id)),
    option: (id) => named("playbook.options", id),
    options: (ids) => listOf(ids, (id) => named("playbook.options", id)),
    activities: (ids) => listOf(ids, (id) => named("playbook.activities", id)),
    criterion: (id) => named("playbook.criteria", id),
    period: (id) => named("figures.periods", id),
    drivers: (ids) => listOf(ids, (id) => named("sheet.drivers", id)),
  };
  const detailsOf = ({ details }: Reason): Reason["details"] =>
    Object.fromEntries(
      Object.entries(details).map(([key, value]) => [
        key,
        typeof value === "string" ? (namers[key]?.(value) ?? value) : value,
      ]),
    );
  const sentence = (code: string, reason: Reason): string =>
    hasMessage(code) ? t(code, detailsOf(reason)) : reason.code;
  return {
    t,
    area: (id) => named("playbook.areas", id),
    option: (id) => named("playbook.options", id),
    activity: (id) => named("playbook.activities", id),
    criterion: (id) => named("playbook.criteria", id),
    figure,
    driver: (id) => named("sheet.drivers", id),
    verdict: (verdict) => named("sheet.verdicts", verdict),
    source: (id) => named("playbook.sources", id),
    reason: (section, reason) => sentence(`sheet.${section}.${reason.code}`, reason),
    sentence: (reason) => sentence(reason.code, reason),
    advice: (reason) => sentence(`playbook.${reason.code}`, reason),
  };
}

function listOf(ids: string, nameOf: (id: string) => string): string {
  return ids.split(", ").map(nameOf).join(", ");
}

/** Without what stands in brackets: "Flexibility (low share of fixed cost)" -> "Flexibility". */
export function shortName(name: string): string {
  return name.replace(/\s*\(.*\)$/, "");
}
