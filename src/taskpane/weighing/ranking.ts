// The order of the criteria as the user arranges it: groups from what counts most to least, ties within a group. Pure.
import { CRITERIA, type CriterionId } from "../../playbook/types";

export type Ranking = readonly (readonly CriterionId[])[];
export type RankMove = "up" | "down";

/** The order that weights stand for; equal weights are ties. */
export function rankingFrom(criteria: readonly { id: CriterionId; weight: number }[]): CriterionId[][] {
  const ordered = [...criteria].sort((a, b) => b.weight - a.weight);
  const groups = new Map<number, CriterionId[]>();
  for (const { id, weight } of ordered) groups.set(weight, [...(groups.get(weight) ?? []), id]);
  return [...groups.values()];
}

/** Each criterion once, whatever was saved: those left out share the last place. */
export function completed(ranking: Ranking): CriterionId[][] {
  const seen = new Set<CriterionId>();
  const fresh = (id: CriterionId): boolean => !seen.has(id) && seen.add(id).has(id);
  const groups = ranking.map((group) => group.filter(fresh));
  return [...groups, CRITERIA.filter(fresh)].filter((group) => group.length > 0);
}

/** To a place of its own: out of its tie, or past the group next to it. */
export function moved(ranking: Ranking, id: CriterionId, move: RankMove): CriterionId[][] {
  const at = groupOf(ranking, id);
  const tied = (ranking[at]?.length ?? 0) > 1;
  const rest = without(ranking, id);
  const before = move === "up" ? (tied ? at : at - 1) : at + 1;
  return inserted(rest, id, Math.min(Math.max(before, 0), rest.length));
}

/** Drawn to the place that has `index` others before it; between criteria that are tied it joins them. */
export function dropped(ranking: Ranking, id: CriterionId, index: number): CriterionId[][] {
  const rest = without(ranking, id);
  let before = 0;
  for (const [g, group] of rest.entries()) {
    if (index <= before) return inserted(rest, id, g);
    const within = index - before;
    if (within < group.length) {
      const joined = [...group.slice(0, within), id, ...group.slice(within)];
      return rest.map((one, i) => (i === g ? joined : one));
    }
    before += group.length;
  }
  return inserted(rest, id, rest.length);
}

/** True where it counts the same as the one above it. */
export const isTied = (ranking: Ranking, id: CriterionId): boolean =>
  (ranking[groupOf(ranking, id)]?.indexOf(id) ?? 0) > 0;

/** Ties a criterion with the one above it, or parts the two. */
export function tieToggled(ranking: Ranking, id: CriterionId): CriterionId[][] {
  const at = groupOf(ranking, id);
  const group = ranking[at] ?? [];
  const place = group.indexOf(id);
  const parts =
    place > 0 ? [group.slice(0, place), group.slice(place)] : [[...(ranking[at - 1] ?? []), ...group]];
  const kept = place > 0 ? at : Math.max(at - 1, 0);
  return [...ranking.slice(0, kept), ...parts, ...ranking.slice(at + 1)].map((one) => [...one]);
}

/** The place by the number of criteria before it, and how many share it. */
export function placeOf(ranking: Ranking, id: CriterionId): { place: number; shared: number } {
  const at = groupOf(ranking, id);
  return { place: 1 + ranking.slice(0, at).flat().length, shared: ranking[at]?.length ?? 1 };
}

const groupOf = (ranking: Ranking, id: CriterionId): number =>
  ranking.findIndex((group) => group.includes(id));

function without(ranking: Ranking, id: CriterionId): CriterionId[][] {
  return ranking.map((group) => group.filter((one) => one !== id)).filter((group) => group.length > 0);
}

function inserted(groups: CriterionId[][], id: CriterionId, at: number): CriterionId[][] {
  return [...groups.slice(0, at), [id], ...groups.slice(at)];
}
