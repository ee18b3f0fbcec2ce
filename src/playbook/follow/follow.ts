// The answers as the workbook is now. The sheet that was built last tells where the cells behind its figures are; a
// figure whose cell is gone, or holds no number, keeps its last value and is marked. Pure.
import { STORE_FIGURES, type FigureId } from "../../figures/types";
import type { Answers, CellAmount, FigureAnswer, OptionCost, RangeAnswer } from "../answers";
import { feeId } from "../decide/feeId";
import { optionOf, OPTIONS } from "../options";
import { overlap } from "./cells";
import { readAt, followCell, type Workbook } from "./followCell";
import type { FollowedSource } from "./types";

export function follow(answers: Answers, workbook: Workbook, sources: readonly FollowedSource[]): Answers {
  const sourceOf = (id: string): FollowedSource | undefined => sources.find((source) => source.id === id);
  const figures = { ...answers.figures };
  for (const id of Object.keys(figures) as FigureId[]) {
    const answer = figures[id];
    if (answer?.kind === "cell") figures[id] = followCell(answer, sourceOf(id), workbook);
  }
  for (const id of STORE_FIGURES) {
    const kept = keptFinding(id, figures[id], sourceOf(id), workbook);
    if (kept) figures[id] = kept;
  }
  const areas = followCosts(answers.areas, sourceOf, workbook);
  const ranges = mapped(answers.risk?.ranges, (range, id) => followRange(range, id, sourceOf, workbook));
  return {
    ...answers,
    ...(Object.keys(figures).length > 0 && { figures }),
    ...(areas && { areas }),
    ...(answers.risk && { risk: { ...answers.risk, ...(ranges && { ranges }) } }),
  };
}

type SourceOf = (id: string) => FollowedSource | undefined;

/**
 * A figure that recognition found and the last sheet was built with. Where its cell is gone or holds no number, its last
 * value stays, and the user is asked; so it does where recognition finds another cell for what the user has confirmed.
 */
function keptFinding(
  id: FigureId,
  answer: FigureAnswer | undefined,
  source: FollowedSource | undefined,
  workbook: Workbook,
): CellAmount | null {
  if ((answer && answer.kind !== "found") || !source?.last || !source.now) return null;
  const [before, now] = [source.then[0], source.now[0]];
  if (!before || now === undefined) return null;
  const last: CellAmount = { kind: "cell", ...before, ...source.last, linked: true };
  if (now === null) return { ...last, lost: "gone" };
  const finding = workbook.findings.find(({ figure }) => figure === id);
  // A list that has grown is the same list.
  if (finding && overlap(finding, now)) return null;
  // How such cells come to the figure (counted, in thousands, ...) is recognition's knowledge alone.
  if (!source.plain) return finding ? null : { ...last, ...now, lost: "moved" };
  const read = readAt(last, now, workbook);
  return !read.lost && finding && answer?.kind !== "found" ? null : read;
}

function followCosts(areas: Answers["areas"], sourceOf: SourceOf, workbook: Workbook): Answers["areas"] {
  const next = { ...areas };
  for (const { id: option } of OPTIONS) {
    const area = optionOf(option)?.area;
    const source = sourceOf(feeId(option));
    const answer = area && areas?.[area]?.costs?.[option];
    const cost = followCost(answer, source, workbook);
    if (area && cost) next[area] = { ...next[area], costs: { ...next[area]?.costs, [option]: cost } };
  }
  return Object.keys(next).length > 0 ? next : areas;
}

function followCost(
  answer: OptionCost | undefined,
  source: FollowedSource | undefined,
  workbook: Workbook,
): OptionCost | null {
  if (answer?.kind === "cell") return followCell(answer, source, workbook);
  if (answer?.kind === "typed") return null;
  const [range, volumes] = source?.now ?? [];
  const gone = range === null || volumes === null;
  const before = source?.then[0];
  if (gone && before && source.last && (!answer || answer.linked))
    return { kind: "cell", ...before, ...source.last, lost: "gone" };
  if (!answer?.linked || !range) return null;
  return {
    ...answer,
    sheet: range.sheet,
    range: range.address,
    ...(answer.volumes && volumes && { volumes: { sheet: volumes.sheet, range: volumes.address } }),
  };
}

function followRange(range: RangeAnswer, id: string, sourceOf: SourceOf, workbook: Workbook): RangeAnswer {
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
