// The best candidate of a figure, how sure it is, and the sentence that says why it and not the next best one.
import type { Candidate } from "../candidates/types";
import { MONTHS_IN, SURE, type Reason } from "../types";
import { scoreOf } from "./score";

export interface Choice {
  best: Candidate;
  confidence: number;
  why: Candidate | null;
  reason: string;
  others: { candidate: Candidate; confidence: number }[];
}

/** Next best candidates that are kept. */
const MOST_OTHERS = 4;
/** Below this a candidate is not worth showing. */
const WORTH_SHOWING = 0.42;
/** A rival that scores within this of the best leaves doubt, unless something says why it loses. */
const RIVAL = 0.93;
const DOUBT = 0.87;
const AGREEMENT = 1.02;
const HIGHEST = 0.99;

export function choose(candidates: readonly Candidate[], covered: ReadonlySet<Candidate>): Choice | null {
  const newest = Math.max(...candidates.map((candidate) => timeOf(candidate) ?? 0));
  const onlyPlans = candidates.every(({ version }) => version === "plan");
  const scored = candidates
    .map((candidate, order) => ({
      candidate,
      order,
      score:
        scoreOf(candidate, onlyPlans) * (covered.has(candidate) ? 0.8 : 1) * freshness(candidate, newest),
    }))
    .filter(({ score }) => score >= WORTH_SHOWING)
    .sort((a, b) => b.score - a.score || a.order - b.order);
  const [top, ...rest] = scored;
  if (!top) return null;
  let confidence = top.score;
  const rivals = rest.filter(
    ({ candidate, score }) =>
      score >= top.score * RIVAL && !covered.has(candidate) && !sharesCells(candidate, top.candidate),
  );
  const rival = rivals.find(
    ({ candidate }) => !agrees(candidate, top.candidate) && !explained(candidate, top.candidate),
  );
  if (rival) confidence *= DOUBT;
  else if (
    rest.some(({ candidate }) => agrees(candidate, top.candidate) && !sharesCells(candidate, top.candidate))
  )
    confidence *= AGREEMENT;
  const others = distinct(rest, top.candidate).map(({ candidate, score }) => ({
    candidate,
    confidence: Math.min(score, SURE - 0.01),
  }));
  const next = rival?.candidate ?? others[0]?.candidate ?? null;
  return {
    best: top.candidate,
    confidence: Math.min(confidence, HIGHEST),
    why: next,
    reason: next ? reasonOver(top.candidate, next, covered) : reasonAlone(top.candidate),
    others,
  };
}

/** When a candidate is of, in years; null where nothing says so. */
const timeOf = ({ year, when }: Candidate): number | null =>
  year !== null && (when === null || Math.floor(when) !== year) ? year : when;

/** Left of the score for each year that a candidate is older than the newest, so that of equals the newest wins. */
const AGING = 0.985;
const OLDEST = 4;

function freshness(candidate: Candidate, newest: number): number {
  const time = timeOf(candidate);
  return time === null || time >= newest ? 1 : AGING ** Math.min(OLDEST, Math.max(0.3, newest - time));
}

/** The first few of other cells than the best. */
function distinct<T extends { candidate: Candidate }>(list: readonly T[], best: Candidate): T[] {
  const seen = new Set([cellsKey(best)]);
  const kept: T[] = [];
  for (const one of list) {
    if (kept.length >= MOST_OTHERS) break;
    const key = cellsKey(one.candidate);
    if (!seen.has(key)) kept.push(one);
    seen.add(key);
  }
  return kept;
}

const cellsKey = ({ sheet, cells, reduce }: Candidate): string =>
  `${sheet}|${cells.map(({ row, column }) => `${row}.${column}`).join(",")}|${cells.length > 1 ? reduce : ""}`;

function sharesCells(a: Candidate, b: Candidate): boolean {
  if (a.sheet !== b.sheet) return false;
  const places = new Set(a.cells.map(({ row, column }) => `${row}.${column}`));
  return b.cells.some(({ row, column }) => places.has(`${row}.${column}`));
}

/** Amount a month, or null where the period does not say. */
export function perMonthOf({ value, period, months, scale }: Candidate): number | null {
  const size = value * scale;
  if (months !== null) return size / months;
  const length = period === null || period === "day" ? undefined : MONTHS_IN[period];
  return length === undefined ? null : size / length;
}

function agrees(a: Candidate, b: Candidate): boolean {
  const left = Math.abs(perMonthOf(a) ?? a.value * a.scale);
  const right = Math.abs(perMonthOf(b) ?? b.value * b.scale);
  return Math.abs(left - right) <= 0.015 * Math.max(left, right);
}

/** Something in the workbook says why this one loses. */
function explained(loser: Candidate, winner: Candidate): boolean {
  const year = (timeOf(winner) ?? 0) > (timeOf(loser) ?? Number.POSITIVE_INFINITY);
  const version =
    loser.version !== winner.version &&
    (winner.version === "actual" || winner.version === "live" || loser.version !== null);
  return (
    year ||
    version ||
    (winner.summary && !loser.summary && Math.abs(winner.value) >= Math.abs(loser.value)) ||
    (loser.hidden && !winner.hidden) ||
    (winner.source === "name" && loser.source !== "name") ||
    (winner.total && !loser.total && Math.abs(winner.value) >= Math.abs(loser.value))
  );
}

function reasonAlone(best: Candidate): string {
  if (best.source === "name") return "named";
  if (best.source === "list") return ofList(best);
  if (best.source === "quote") return "quote";
  return best.parts.length > 0 ? "parts" : "only";
}

/** Orders by row, payments of one category, or a long column that adds up. */
function ofList({ area, perRow }: Candidate): string {
  if (perRow === true) return "list";
  return area ? "records" : "payments";
}

function reasonOver(best: Candidate, next: Candidate, covered: ReadonlySet<Candidate>): string {
  if (best.source === "list") return ofList(best);
  if (best.source === "name" && next.source !== "name") return "named";
  if (best.parts.length > 0 && covered.has(next)) return "parts";
  if (best.summary && !next.summary) return "summary";
  if (covered.has(next) || (best.total && !next.total)) return "total";
  if (
    best.version !== next.version &&
    (next.version !== null || best.version === "actual" || best.version === "live")
  )
    return "scenario";
  if (next.hidden && !best.hidden) return "visible";
  if (next.quote && !best.quote) return "own";
  if ((timeOf(best) ?? 0) > (timeOf(next) ?? Number.POSITIVE_INFINITY)) return "newest";
  if (agrees(best, next)) return "same";
  if (best.source === "table" && next.source !== "table") return "table";
  if (best.strength > next.strength * 1.04) return "wording";
  if (best.period !== null && next.period === null) return "period";
  if (best.quality > next.quality * 1.04) return "layout";
  return best.source === "quote" ? "quote" : "first";
}

export function reasonDetails(
  code: string,
  best: Candidate,
  next: Candidate | null,
  at: (candidate: Candidate) => string,
  labelAt: string,
  sheet: string,
): Reason {
  return {
    code,
    details: {
      label: best.label,
      labelAddress: labelAt,
      sheet,
      column: best.column,
      next: next ? at(next) : "",
      nextLabel: next ? next.label : "",
    },
  };
}
