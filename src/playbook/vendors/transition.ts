// The plan of a move: with whom, from which day, and what of an earlier plan has to stay. Days are serial numbers; nothing
// here reads a clock.
import { CHECKED_MONTHS, MILESTONES, MONTHLY_CHECKS } from "./milestones";
import { delivers } from "./providers";
import type { MilestoneTemplate, MonthlyCheck, Vendor } from "./types";

/** A row as it stands on the sheet, by column id; `touched`: the user has changed something in it. */
export interface KnownRow {
  id: string;
  cells: Readonly<Record<string, string | number>>;
  touched: boolean;
}

/** Rows of vendors that are no longer chosen bear this before their id. */
export const KEPT = "kept:";

export function keptId(id: string): string {
  return id.startsWith(KEPT) ? id : KEPT + id;
}

export function plainId(id: string): string {
  return id.startsWith(KEPT) ? id.slice(KEPT.length) : id;
}

export interface MilestonesKnown {
  milestones?: readonly KnownRow[];
  checks?: readonly KnownRow[];
  log?: readonly KnownRow[];
}

export interface Transition {
  vendors: readonly Vendor[];
  /** First day. */
  start: number;
}

/** Days of preparation before a move begins. */
const NOTICE = 7;
const MONDAY = 2;

/** The Monday a week from now; serial number 2 is a Monday (2 January 1900 in Excel's count). */
export function defaultStart(today: number): number {
  const day = Math.floor(today) + NOTICE;
  return day + ((((MONDAY - day) % 7) + 7) % 7);
}

export function milestonesOf({ provider }: Pick<Vendor, "provider">): readonly MilestoneTemplate[] {
  return MILESTONES[provider];
}

export function milestoneKey(vendor: string, milestone: string): string {
  return `${vendor}|${milestone}`;
}

export interface PlannedCheck extends MonthlyCheck {
  key: string;
  /** 0 is the month in which the vendor starts to deliver. */
  month: number;
}

/** Month by month for a year, for whoever delivers to customers. */
export function checksOf({ id, provider }: Pick<Vendor, "id" | "provider">): PlannedCheck[] {
  if (!delivers(provider)) return [];
  return Array.from({ length: CHECKED_MONTHS }, (_, month) =>
    MONTHLY_CHECKS.map((check) => ({ ...check, month, key: `${id}|${check.id}|${month + 1}` })),
  ).flat();
}

/** Days from the start until the vendor does the work. */
export function liveAfter({ provider }: Pick<Vendor, "provider">): number {
  return MILESTONES[provider].find(({ id }) => id === "live")?.day ?? 0;
}
