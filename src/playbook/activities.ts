// What the sources say of each activity, as data: lean (points, positive towards outsourcing), flag, sources.
// Names and notes live in i18n (`playbook.activities`, `playbook.notes`).
import type { Activity, ActivityId, AreaId, Flag, SourceId } from "./types";

type Row = [area: AreaId | "all", lean: number, flag: Flag, ...sources: SourceId[]];

// flag: contact = contact with customers (veto), hire = take somebody on staff (veto), kpi = outsource against KPIs.
const ROWS: Record<ActivityId, Row> = {
  advertising: ["marketing", 2, "kpi", "S0"],
  seo: ["marketing", 2, "kpi", "S0", "S2"],
  social_media: ["marketing", -2, "", "S0"],
  crm_marketing: ["marketing", -2, "", "S0"],
  market_strategy: ["marketing", -3, "hire", "S0"],
  website: ["marketing", 1, "", "S4"],
  web_analytics: ["marketing", 0, "", "S0"],
  office: ["facilities", 1, "", "S2", "S4"],
  customer_care: ["customer_service", -2, "contact", "S0", "S2", "S4"],
  call_center: ["customer_service", -2, "contact", "S0"],
  live_chat: ["customer_service", -1, "contact", "S2", "S4"],
  order_notifications: ["customer_service", 2, "", "S0"],
  platform: ["it", 1, "", "S2", "S4"],
  hosting: ["it", 2, "", "S4"],
  development: ["it", 1, "", "S4"],
  storage: ["fulfillment", -2, "", "S0", "S2", "S4"],
  packing: ["fulfillment", -2, "", "S0"],
  returns: ["fulfillment", -2, "", "S0"],
  delivery: ["fulfillment", 2, "", "S0"],
  supplier_shipment: ["fulfillment", 2, "", "S0"],
  payment_collection: ["fulfillment", 1, "", "S0"],
  procurement: ["fulfillment", -2, "", "S0"],
  bookkeeping: ["finance_admin", 2, "", "S2", "S4"],
  payroll: ["finance_admin", 2, "", "S4"],
  vendor_payments: ["finance_admin", 1, "", "S4"],
  leadership: ["finance_admin", -3, "hire", "S4"],
  recruiting: ["hr", 1, "", "S4"],
  hr_compliance: ["hr", 1, "", "S4"],
  management: ["all", -3, "hire", "S0"],
};

/** All activities, in the playbook's order. */
export const ACTIVITY_LIST: readonly Activity[] = Object.entries(ROWS).map(
  ([id, [area, lean, flag, ...sources]]) => ({ id: id as ActivityId, area, lean, flag, sources }),
);

const BY_ID = new Map(ACTIVITY_LIST.map((activity) => [activity.id, activity]));

export function activityOf(id: ActivityId): Activity {
  const activity = BY_ID.get(id);
  if (!activity) throw new Error(`No activity "${id}" in the playbook`);
  return activity;
}
