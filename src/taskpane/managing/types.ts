// What the pane knows of the sheets about vendors. Types only.
import type { MilestoneStatus } from "../../engine/vendor/milestoneStatus";
import type { KnownVendor } from "../../playbook/vendors/findVendors";
import type { MilestonesKnown } from "../../playbook/vendors/transition";
import type { OwnSheet } from "../stateTypes";

export type ManagedKind = "vendors" | "milestones";
export type ManagingJob = "manage" | "unmanage" | "readManaged";

/** A row that is late or due soon, and where it stands. */
export interface DueRow {
  vendor: string;
  what: string;
  owner: string;
  due: number;
  status: Extract<MilestoneStatus, "Late" | "Due soon">;
  sheet: string;
  address: string;
}

export interface Managed {
  vendors: OwnSheet;
  milestones: OwnSheet;
  /** Tables that are gone or have lost columns. */
  broken: readonly string[];
  /** Rows whose dates or names need a look. */
  toCheck: number;
  knownVendors: readonly KnownVendor[];
  knownCriteria: readonly { id: string; name: string }[];
  knownMilestones: MilestonesKnown;
  /** Late first, then by date. */
  due: readonly DueRow[];
  /** The day on which they were read, as a serial number. */
  today: number;
}
