// The columns of the blocks on the vendors' sheet. Tables share the sheet's columns, so wide ones come first in each.
import { single } from "../grid/block";

/** Before the ratings, one for each criterion, and after them. */
export const SCORE_BEFORE = [
  "vendor",
  "area",
  "verdict",
  "contact",
  "score",
  "rank",
  "references",
  "samples",
  "ownMustHave",
  "price",
  "perOrder",
] as const;
export type ScoreColumn = (typeof SCORE_BEFORE)[number] | `rating:${string}` | "notes";

export const SCORE_WORKINGS = single([
  "areaKey",
  "mustHaves",
  "bestValue",
  "problem",
  "open",
  "sortBy",
  "order",
] as const);
export const WEIGHTS = single(["criterion", "source", "lookAt", "weight"] as const);
export const SETTINGS = single(["setting", "value"] as const);
export const RANKING = single(["vendor", "score"] as const);
export const KPI_COLUMNS = single([
  "vendor",
  "kpi",
  "measure",
  "measuredBy",
  "better",
  "target",
  "unit",
  "actual",
  "status",
  "source",
] as const);
export const QUESTION_COLUMNS = single(["askedOf", "source", "question", "answer"] as const);
export const FEES = single([
  "quotedFee",
  "quoteRange",
  "per",
  "tierMode",
  "rate",
  "volume",
  "included",
  "billed",
  "above",
  "upTo",
  "quoteCost",
  "quotePerOrder",
] as const);
export const FIGURES = single(["figure", "source", "note", "value", "unit"] as const);

/** Widths in characters, of the columns before the ratings, of a rating, of the notes. */
export const WIDTHS = {
  before: [28, 24, 46, 30, 14, 12, 13, 13, 13, 16, 16],
  rating: 13,
  notes: 34,
  gap: 3,
  working: 14,
} as const;
