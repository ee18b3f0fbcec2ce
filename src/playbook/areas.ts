// The seven areas: which activities each holds, and how areas lean on each other.
// Names live in i18n (`playbook.areas`, `playbook.dependencies`).
import { ACTIVITY_LIST } from "./activities";
import { AREAS, type ActivityId, type AreaId, type SourceId } from "./types";

/** The area's own activities; management decisions belong to every area and are not among them. */
export function activitiesOf(area: AreaId): ActivityId[] {
  return ACTIVITY_LIST.filter((activity) => activity.area === area).map((activity) => activity.id);
}

export const AREA_ACTIVITIES = Object.fromEntries(AREAS.map((area) => [area, activitiesOf(area)])) as Record<
  AreaId,
  ActivityId[]
>;

/** A choice in one area that changes another; sentences are `playbook.dependencies.<id>`. */
export interface Dependency {
  id: "no_stock_home_office" | "platform_tied_to_accounts" | "chat_needs_hours" | "one_vendor_full_cycle";
  /** Options that bring it about. */
  options: readonly string[];
  /** The area it acts on. */
  affects: AreaId;
  source: SourceId;
}

export const DEPENDENCIES: readonly Dependency[] = [
  {
    id: "no_stock_home_office",
    options: ["fulfillment_3pl", "fulfillment_dropshipping"],
    affects: "facilities",
    source: "S4",
  },
  { id: "platform_tied_to_accounts", options: ["it_saas"], affects: "finance_admin", source: "S4" },
  {
    id: "chat_needs_hours",
    options: ["customer_service_own", "customer_service_hybrid"],
    affects: "customer_service",
    source: "S4",
  },
  { id: "one_vendor_full_cycle", options: ["fulfillment_3pl"], affects: "fulfillment", source: "S0" },
];
