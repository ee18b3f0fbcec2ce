// From the way the user weighs the criteria to their weights, which add up to 1. Pure.
import { rankWeights } from "../../engine/decision/rankWeights";
import { normalised } from "../../engine/decision/weightedScore";
import type { Weighing } from "../answers";
import { CRITERIA, type CriterionId } from "../types";
import { consistencyOf } from "./consistency";

export type Weights = Record<CriterionId, number>;

/** Undefined where the value proposition decides: it is the chosen way, or the chosen way is not finished yet. */
export function weightsOf(weighing: Weighing | undefined): Weights | undefined {
  switch (weighing?.way) {
    case undefined:
    case "proposition":
      return undefined;
    case "ranking":
      return weighing.ranking && byCriterion(CRITERIA, rankWeights(ranksOf(weighing.ranking)));
    case "comparisons": {
      const found = consistencyOf(weighing.comparisons ?? []);
      return found?.criteria.length === CRITERIA.length
        ? byCriterion(found.criteria, found.weights)
        : undefined;
    }
    case "typed": {
      const { typed = {} } = weighing;
      const shares = normalised(CRITERIA.map((id) => typed[id] ?? 0));
      return shares.ok ? byCriterion(CRITERIA, shares.value) : undefined;
    }
  }
}

/** The rank of each criterion, 1 for the first group; criteria that are in no group share the last rank. */
export function ranksOf(ranking: readonly (readonly CriterionId[])[]): number[] {
  return CRITERIA.map((id) => {
    const group = ranking.findIndex((one) => one.includes(id));
    return 1 + ranking.slice(0, group < 0 ? ranking.length : group).flat().length;
  });
}

function byCriterion(criteria: readonly CriterionId[], weights: readonly number[]): Weights {
  return Object.fromEntries(criteria.map((id, i) => [id, weights[i] ?? 0])) as Weights;
}
