// The answers as the workbook is now. The sheet that was built last tells where the cells behind its figures are; a
// figure whose cell is gone, or holds no number, keeps its last value and is marked; so is one that has lost some of its
// cells. Pure.
import { STORE_FIGURES, type FigureId } from "../../figures/types";
import type { Answers, RangeAnswer } from "../answers";
import { followCell, type Workbook } from "./followCell";
import { followCosts } from "./followCosts";
import { followFound, isPartFound } from "./followFound";
import type { FollowedSource } from "./types";

export function follow(answers: Answers, workbook: Workbook, sources: readonly FollowedSource[]): Answers {
  const sourceOf = (id: string): FollowedSource | undefined => sources.find((source) => source.id === id);
  const { figures: said = {}, areas: costs, risk } = answers;
  // What recognition found in part is looked at anew.
  const figures = Object.fromEntries(Object.entries(said).filter(([, answer]) => !isPartFound(answer)));
  const answered: NonNullable<Answers["figures"]> = figures;
  for (const id of Object.keys(figures) as FigureId[]) {
    const answer = answered[id];
    if (answer?.kind === "cell") answered[id] = followCell(answer, sourceOf(id), workbook);
  }
  for (const id of STORE_FIGURES) {
    const kept = followFound(id, said[id], sourceOf(id), workbook);
    if (kept) answered[id] = kept;
  }
  const areas = followCosts(costs, sourceOf, workbook);
  const ranges = mapped(risk?.ranges, (range, id) => followRange(range, id, sourceOf, workbook));
  return {
    ...answers,
    ...((answers.figures ?? Object.keys(answered).length > 0) && { figures: answered }),
    ...(areas && { areas }),
    ...(risk && { risk: { ...risk, ...(ranges && { ranges }) } }),
  };
}

function followRange(
  range: RangeAnswer,
  id: string,
  sourceOf: (id: string) => FollowedSource | undefined,
  workbook: Workbook,
): RangeAnswer {
  const side = (name: "low" | "high"): RangeAnswer => {
    const answer = range[name];
    if (!answer) return {};
    const source = sourceOf(`range:${id}:${name}`);
    return { [name]: answer.kind === "cell" ? followCell(answer, source, workbook) : answer };
  };
  return { ...side("low"), ...side("high") };
}

function mapped<T>(
  record: Partial<Record<string, T>> | undefined,
  change: (value: T, key: string) => T,
): Record<string, T> | undefined {
  if (!record) return undefined;
  const entries = Object.entries(record).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, change(value, key)] as const],
  );
  return Object.fromEntries(entries);
}
