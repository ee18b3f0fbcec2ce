// The columns of the blocks on the milestones' sheet. Three tables share one set of places: who, what, by whom, when, done,
// status, what next, remark.
import { single } from "../grid/block";

export const MILESTONE_COLUMNS = single([
  "vendor",
  "milestone",
  "owner",
  "begin",
  "due",
  "done",
  "status",
  "nextStep",
  "check",
] as const);
export const CHECK_COLUMNS = single([
  "vendor",
  "monthlyCheck",
  "owner",
  "month",
  "due",
  "done",
  "status",
  "result",
  "check",
] as const);
export const LOG_COLUMNS = single([
  "vendor",
  "subject",
  "with",
  "date",
  "answerBy",
  "answered",
  "status",
  "agreed",
  "check",
] as const);
export const TRANSITION_COLUMNS = single([
  "vendor",
  "area",
  "start",
  "end",
  "count",
  "late",
  "soon",
  "next",
  "nextDue",
] as const);
export const SETTING_COLUMNS = single(["setting", "value"] as const);

export const WIDTHS = [30, 40, 18, 12, 13, 15, 21, 46, 36] as const;
export const GAP = 2;
/** The strip: half a year of weeks, as a move takes three to six months. */
export const WEEKS = 26;
export const WEEK_WIDTH = 3.7;
export const DATE = "yyyy-mm-dd";
/** Days that a date of a plan can be: 2000-01-01 to 2099-12-31. */
export const DAYS = { first: 36526, last: 73050 } as const;
