// The ways of weighing as the pane changes between them: what is in use, and what a way starts from. Pure.
import type { Answers, Weighing } from "../../playbook/answers";
import type { Decision } from "../../playbook/decision";
import type { WeighingWay } from "../../playbook/types";
import { rankingFrom } from "./ranking";

/** Weights that came without a way (from a file of answers) are typed ones. */
export function wayInUse({ weighing, weights }: Answers): WeighingWay {
  return weighing?.way ?? (weights ? "typed" : "proposition");
}

/**
 * What changes when a way is chosen: it starts from the weights in use where nothing has been entered in it yet, and
 * nothing entered in another is lost.
 */
export function wayChosen(
  answers: Answers,
  way: WeighingWay,
  criteria: Decision["criteria"],
): Partial<Weighing> {
  const { weighing } = answers;
  const keepsTyped = wayInUse(answers) === "typed" && !weighing?.typed ? { typed: inPercent(criteria) } : {};
  if (way === "ranking" && !weighing?.ranking) return { ...keepsTyped, way, ranking: rankingFrom(criteria) };
  if (way === "typed" && !weighing?.typed) return { way, typed: inPercent(criteria) };
  return { ...keepsTyped, way };
}

/** Per cent with one decimal: enough to start from, and short enough to read. */
export function inPercent(criteria: Decision["criteria"]): NonNullable<Weighing["typed"]> {
  return Object.fromEntries(criteria.map(({ id, weight }) => [id, Math.round(weight * 1000) / 10]));
}
