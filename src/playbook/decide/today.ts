// Which option runs today and which are compared with it, where the user has not said so. Knows the playbook's options.
import type { AreaAnswer } from "../answers";
import { AREA_OPTIONS } from "../options";
import type { AreaId, Option } from "../types";

export interface Line {
  option: Option;
  today: boolean;
}

/** The option that a store of this size most often runs: the playbook's first, but rent for an office means a lease. */
export function assumedToday(area: AreaId, hasCost: boolean): string {
  const options = AREA_OPTIONS[area];
  if (area === "facilities" && hasCost) return "facilities_leased";
  return options[0]?.id ?? area;
}

/** Today's option and those compared with it, in the playbook's order; all of them where none was chosen. */
export function optionLines(area: AreaId, today: string, answer: AreaAnswer | undefined): Line[] {
  const compared = answer?.compare;
  return AREA_OPTIONS[area]
    .filter(({ id }) => id === today || !compared || compared.includes(id))
    .map((option) => ({ option, today: option.id === today }));
}

/** The option that a provider's quote for the area is about: the first that hands over most of it, else any of it. */
export function quotedOption(area: AreaId, today: string): string | null {
  const others = AREA_OPTIONS[area].filter(({ id }) => id !== today);
  const found =
    others.find(({ who }) => isMostlyOutside(who)) ?? others.find(({ who }) => handedOver(who) > 0);
  return found?.id ?? null;
}

/** True where providers do more than half of the activities. */
export function isMostlyOutside(who: Option["who"]): boolean {
  return handedOver(who) > 0.5;
}

/** Fraction of the activities that providers do. */
function handedOver(who: Option["who"]): number {
  const all = Object.values(who);
  return all.filter((by) => by === "vendor").length / all.length;
}
