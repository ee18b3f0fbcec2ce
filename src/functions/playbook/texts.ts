// Sentences of the playbook for cells, without a library. Knows no algorithm.
import * as en from "../../i18n/en/playbook";
import { fill } from "../../i18n/fill";
import * as pl from "../../i18n/pl/playbook";
import type { ActivityId, AdviceReason } from "../../playbook/types";
import type { Language } from "../voice";

// Only the parts that cells show: naming them one by one keeps the others out of the bundle.
const TEXTS = {
  en: { activities: en.activities, notes: en.notes, reasons: en.reasons, sources: en.sources },
  pl: { activities: pl.activities, notes: pl.notes, reasons: pl.reasons, sources: pl.sources },
};

export function activityName(id: ActivityId, language: Language): string {
  return TEXTS[language].activities[id];
}

export function activityNote(id: ActivityId, language: Language): string {
  return TEXTS[language].notes[id];
}

/** A reason's code is a key of the playbook's texts: "notes.seo", "reasons.part_time". */
export function reasonText({ code, details }: AdviceReason, language: Language): string {
  const [part = "", key = ""] = code.split(".");
  const texts = part === "notes" ? TEXTS[language].notes : TEXTS[language].reasons;
  return fill((texts as Record<string, string>)[key] ?? code, details, language);
}

/** "S2, S4" with titles: "S2: ...; S4: ...". */
export function sourceText(ids: string, language: Language): string {
  const titles: Record<string, string> = TEXTS[language].sources;
  return ids
    .split(", ")
    .map((id) => `${id}: ${titles[id] ?? ""}`)
    .join("; ");
}
