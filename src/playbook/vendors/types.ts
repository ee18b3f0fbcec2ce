// The vocabulary of managing what was outsourced: who is hired, and what is asked, promised and measured. Names and
// sentences live in i18n (`vendors`, `milestones`).
import type { AreaId, SourceId } from "../types";

/** Kinds of providers; each belongs to one area. */
export const PROVIDERS = [
  "agency",
  "office",
  "call_centre",
  "platform",
  "developer",
  "threepl",
  "carrier",
  "dropshipping",
  "accounting",
  "hr_provider",
] as const;
export type ProviderId = (typeof PROVIDERS)[number];

/** Where a line comes from; "own": a starting value of this project's, which users change. */
export type LineSource = SourceId | "own";

export const VENDOR_CRITERIA = [
  "price",
  "quality",
  "alignment",
  "accessibility",
  "experience",
  "flexibility",
  "systems",
] as const;
export type VendorCriterionId = (typeof VENDOR_CRITERIA)[number];

export interface VendorCriterion {
  id: VendorCriterionId;
  weight: number;
  source: LineSource;
}

export interface Kpi {
  id: string;
  /** Fractions for "share". */
  target: number;
  unit: "share" | "hours" | "days" | "seconds" | "count" | "day of the month";
  better: "max" | "min";
  /** Whether the store can measure it, or has to take the provider's word. */
  measuredBy: "you" | "vendor";
  source: LineSource;
}

export interface Question {
  id: string;
  source: LineSource;
}

/** Roles within the store, and the provider. */
export type Role =
  "owner" | "operations" | "marketing" | "service" | "it" | "finance" | "people" | "provider";

export interface MilestoneTemplate {
  id: string;
  /** Due so many days after the start of the transition, and how many days before that its work begins. */
  day: number;
  lasts: number;
  owner: Role;
  source: LineSource;
}

/** What is checked once a month, for a year. */
export interface MonthlyCheck {
  id: "test_order" | "customer_calls";
  owner: Role;
  source: LineSource;
}

/** A firm that an area is, or may be, handed to. */
export interface Vendor {
  /** The same as long as the sheet lives. */
  id: string;
  /** "" where nobody has named one yet. */
  name: string;
  area: AreaId;
  provider: ProviderId;
}
