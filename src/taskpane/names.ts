// Words for ids and reasons that come as data: figures, options, sources, units. Knows no React and no state.
import { hasMessage, type Translate } from "../i18n";
import type { FigureId, Finding, Period, Reason } from "../figures/types";
import type { CostSource } from "../playbook/answers";
import type { Format } from "./format";
import type { Restored } from "../workbook";
import type { SharingReport } from "./sharing";

/** The message `<section>.<id>`, or the id itself where nobody has named it: an own option, a unit of the user's. */
function nameOf(t: Translate, section: string, id: string): string {
  const key = `${section}.${id}`;
  return hasMessage(key) ? t(key) : id;
}

export const figureName = (t: Translate, id: FigureId | CostSource): string =>
  id === "owner_time" ? t("sheet.settings.owner_time") : t(`figures.names.${id}`);
export const optionName = (t: Translate, id: string): string => nameOf(t, "playbook.options", id);

/** A sentence from a code and its details; "" where this version has no words for the code. */
export function sentence(t: Translate, key: string, details: Reason["details"], format: Format): string {
  if (!hasMessage(key)) return "";
  // The playbook's messages are plain text: numbers have to come as words.
  const plain = key.startsWith("playbook.");
  const named = Object.entries(details).map(([name, value]) => [
    name,
    typeof value === "number" ? (plain ? format.number(value) : value) : nameDetail(t, name, value),
  ]);
  return t(key, Object.fromEntries(named) as Reason["details"]);
}

/** Sections that hold the words for ids in a reason's details; lists of ids are joined by commas. */
const SECTIONS: Record<string, string> = {
  figure: "figures.names",
  figures: "figures.names",
  period: "figures.periods",
  area: "playbook.areas",
  option: "playbook.options",
  options: "playbook.options",
  activity: "playbook.activities",
  activities: "playbook.activities",
  drivers: "sheet.drivers",
};

function nameDetail(t: Translate, name: string, value: string): string {
  const section = SECTIONS[name];
  if (!section) return value;
  return value
    .split(", ")
    .map((id) => {
      if (id === "owner_time") return t("sheet.settings.owner_time");
      if (id.startsWith("cost:")) return t("sheet.settings.fees", { option: optionName(t, id.slice(5)) });
      return nameOf(t, section, id);
    })
    .join(", ");
}

/** A warning or a reason why a figure is missing, as the sheet words it. */
export function planText(
  t: Translate,
  section: "warnings" | "notes",
  reason: Reason,
  format: Format,
): string {
  return sentence(t, `sheet.${section}.${reason.code}`, reason.details, format);
}

/** "Costs!C12" */
export const place = (sheet: string, address: string): string => `${sheet}!${address}`;

/** Units that are things, not money: they follow the number and have a name in every language. */
function isThing(unit: string): boolean {
  return hasMessage(`figures.units.${unit}`);
}

/** "1 200 zł", "430 orders", "5 zamówień": the number with its unit. */
export function quantity(t: Translate, format: Format, value: number, unit: string): string {
  const counted = `figures.counted.${unit}`;
  if (hasMessage(counted)) return t(counted, { count: value, number: format.number(value) });
  return isThing(unit)
    ? `${format.number(value)} ${nameOf(t, "figures.units", unit)}`
    : format.money(value, unit);
}

/** Periods that say something of a value; sizes ("staff") carry none. */
export function periodWords(t: Translate, period: Period, kind: Finding["kind"]): string {
  return kind === "size" ? "" : t(`figures.periods.${period}`);
}

/** "S2, S4" as the names of the sources. */
export const sourceNames = (t: Translate, ids: string): string => sourceList(t, ids.split(/,\s*/));

export function sourceList(t: Translate, sources: readonly string[]): string {
  return sources.map((id) => nameOf(t, "playbook.sources", id)).join("; ");
}

/** What came of freezing, restoring or repairing formulas, in one sentence. */
export function sharingSentence(t: Translate, { job, count, skipped }: SharingReport): string {
  if (count === 0 && job === "freeze" && skipped.length > 0) return t("sharing.noneAble");
  if (count === 0 && job === "repair" && skipped.length === 0) return t("sharing.nothingBroken");
  return t(`sharing.done.${job}`, { count });
}

/** Sentences on what a rebuild has put back; "" where nothing was. */
export function restoredText(t: Translate, restored: Restored): string {
  return (["rows", "columns", "tables", "sorted"] as const)
    .filter((what) => restored[what] > 0)
    .map((what) => t(`pane.restored.${what}`, { count: restored[what] }))
    .join(" ");
}
