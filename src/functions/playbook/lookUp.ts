// Activities, areas and traits by id or by their English or Polish names. Knows no cell.
import * as en from "../../i18n/en/playbook";
import * as pl from "../../i18n/pl/playbook";
import { ACTIVITIES, AREAS, TRAITS, type ActivityId, type AreaId, type Trait } from "../../playbook/types";
import { nearest, plain } from "../../engine/text/names";
import { refuse } from "../refusal";

class Register<Id extends string> {
  private readonly ids = new Map<string, Id>();
  private readonly spellings: string[] = [];

  constructor(ids: readonly Id[], ...languages: Readonly<Record<Id, string>>[]) {
    for (const names of [undefined, ...languages]) {
      for (const id of ids) {
        const spelling = names ? names[id] : id;
        this.ids.set(plain(spelling), id);
        this.spellings.push(spelling);
      }
    }
  }

  find(name: string): Id | undefined {
    return this.ids.get(plain(name));
  }

  nearest(name: string): string {
    return nearest(name, this.spellings);
  }
}

const activities = new Register(ACTIVITIES, en.activities, pl.activities);
const areas = new Register(AREAS, en.areas, pl.areas);
const traits = new Register(TRAITS, en.traits, pl.traits);

interface Place {
  argument: string;
  row?: number;
  column?: number;
}

export function activityNamed(name: string | null, place: Place): ActivityId {
  if (name === null) return refuse("no_activity", { ...place });
  return (
    activities.find(name) ??
    refuse("unknown_activity", { ...place, value: name, nearest: activities.nearest(name) })
  );
}

export function areaNamed(name: string, place: Place): AreaId {
  return areas.find(name) ?? refuse("unknown_area", { ...place, value: name, nearest: areas.nearest(name) });
}

/** Traits of a text, separated by commas or semicolons. */
export function traitsIn(text: string, place: Place): Trait[] {
  return text
    .split(/[,;]/)
    .filter((part) => part.trim() !== "")
    .map((part) => {
      const name = part.trim();
      const nearby = traits.nearest(name);
      return traits.find(name) ?? refuse("unknown_trait", { ...place, value: name, nearest: nearby });
    });
}
