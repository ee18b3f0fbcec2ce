// Where everything stands on the milestones' sheet: sections from top to bottom, the strip of weeks beside the milestones.
import type { Spot } from "../grid/a1";
import { type Section, SectionStack } from "../grid/sections";
import type { OwnParts } from "../own";
import { HEAD_ROWS } from "../managing/keyFigures";
import {
  CHECK_COLUMNS,
  LOG_COLUMNS,
  MILESTONE_COLUMNS,
  SETTING_COLUMNS,
  TRANSITION_COLUMNS,
  WEEKS,
} from "./columns";

type Columns<T> = Extract<keyof T, string>;

export interface MilestoneKeys {
  vendors: readonly string[];
  milestones: readonly string[];
  checks: readonly string[];
  log: readonly string[];
}

export interface MilestoneLayout {
  transitions: Section<Columns<typeof TRANSITION_COLUMNS>>;
  settings: Section<Columns<typeof SETTING_COLUMNS>>;
  milestones: Section<Columns<typeof MILESTONE_COLUMNS>>;
  checks: Section<Columns<typeof CHECK_COLUMNS>>;
  log: Section<Columns<typeof LOG_COLUMNS>>;
  legend: Spot;
  /** First column of the strip, and the column of the workings to the right of it. */
  strip: number;
  workings: number;
  /** Columns that sections are underlined over. */
  printed: number;
}

export function layOutMilestones(keys: MilestoneKeys, own: OwnParts): MilestoneLayout {
  const stack = new SectionStack(HEAD_ROWS + 1);
  const section = stack.place;
  const sections = {
    transitions: section(TRANSITION_COLUMNS, keys.vendors, own.VendorTransitions),
    milestones: section(MILESTONE_COLUMNS, keys.milestones, own.Milestones),
    checks: section(CHECK_COLUMNS, keys.checks, own.MonthlyChecks),
    log: section(LOG_COLUMNS, keys.log, own.VendorLog),
    settings: section(SETTING_COLUMNS, ["start", "warnDays", "firstWeek"], own.MilestoneSettings),
  };
  const { row, printed } = stack;
  // Columns of the user's own push the strip to the right.
  const strip = printed + 1;
  return { ...sections, legend: { row, column: 0 }, strip, workings: strip + WEEKS + 1, printed };
}
