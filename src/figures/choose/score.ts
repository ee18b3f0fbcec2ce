// How well a candidate fits: evidence multiplied together, so that one bad sign is enough to lose certainty.
import type { Version } from "../lexicon/types";
import type { Candidate } from "../candidates/types";
import { measureOf } from "../candidates/units";

/** What a version, said by a title, a header or the sheet's name, leaves of the score. */
const VERSION_WEIGHT: Record<Version, number> = {
  actual: 1.01,
  live: 1.01,
  plan: 0.96,
  other_case: 0.72,
  old: 0.7,
  example: 0.8,
  foreign: 0.6,
};
/** Where nothing but plans is there, a plan is what the analyst works with. */
const NOTHING_BUT_PLANS = 0.99;
/** A sheet that puts others together ("Consolidated", "Podsumowanie") before the sheets of its parts. */
const SUMMARY = 1.02;
const HIDDEN = 0.8;
const IN_A_QUOTE = 0.5;
const NO_PERIOD = 0.9;
const PER_ORDER = 0.7;
const PER_DAY = 0.7;
const UNIT_SAID = 1.01;
const UNIT_SILENT = 0.985;
const NAMED = 1.06;
const IN_TABLE = 1.01;
const ONLY_A_PART = 0.72;
const UNITS_NOT_ORDERS = 0.93;
/** A number typed as text is read by us, not by Excel. */
const FROM_TEXT = 0.98;

/** `onlyPlans`: no candidate of the figure is anything but a plan. */
export function scoreOf(candidate: Candidate, onlyPlans: boolean): number {
  const measure = measureOf(candidate.figure);
  const flow = measure === "money" || measure === "orders";
  let score = candidate.strength * candidate.quality;
  if (candidate.version) score *= onlyPlans ? NOTHING_BUT_PLANS : VERSION_WEIGHT[candidate.version];
  if (candidate.summary) score *= SUMMARY;
  if (candidate.hidden) score *= HIDDEN;
  if (candidate.quote && !candidate.figure.startsWith("quote_")) score *= IN_A_QUOTE;
  if (flow) score *= periodWeight(candidate);
  score *= candidate.unitKnown ? UNIT_SAID : UNIT_SILENT;
  if (candidate.source === "name") score *= NAMED;
  if (candidate.source === "table") score *= IN_TABLE;
  if (candidate.part && candidate.parts.length === 0) score *= ONLY_A_PART;
  if (candidate.kind === "units") score *= UNITS_NOT_ORDERS;
  if (candidate.cells.some(({ fromText }) => fromText)) score *= FROM_TEXT;
  return score;
}

function periodWeight({ period, months }: Candidate): number {
  if (period === "order") return PER_ORDER;
  if (period === "day") return PER_DAY;
  return period === null && months === null ? NO_PERIOD : 1;
}
