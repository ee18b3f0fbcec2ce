// What a provider is measured by, with starting values to agree on. That KPIs are set before work is handed over is S0's
// rule; the four of the warehouse are the usual ones of the trade, the others this project's starting values.
import type { Kpi, ProviderId } from "./types";

const share = (
  id: string,
  target: number,
  better: Kpi["better"],
  measuredBy: Kpi["measuredBy"],
  source: Kpi["source"] = "own",
): Kpi => ({ id, target, unit: "share", better, measuredBy, source });

const most = (
  id: string,
  target: number,
  unit: Kpi["unit"],
  measuredBy: Kpi["measuredBy"],
  source: Kpi["source"] = "own",
): Kpi => ({ id, target, unit, better: "min", measuredBy, source });

const ORDER_ACCURACY = share("order_accuracy", 0.99, "max", "you", "S0");
const ON_TIME_SHIPPING = share("on_time_shipping", 0.95, "max", "you", "S0");
const ON_TIME_DELIVERY = share("on_time_delivery", 0.95, "max", "you", "S0");
const RETURNS = most("returns_checked", 3, "days", "vendor", "S0");

export const KPIS: Record<ProviderId, readonly Kpi[]> = {
  agency: [
    share("cost_of_sales", 0.2, "min", "you", "S0"),
    share("conversion", 0.02, "max", "you"),
    most("report_delay", 5, "day of the month", "you"),
  ],
  office: [most("fault_repair", 24, "hours", "you"), share("network_up", 0.995, "max", "you")],
  call_centre: [
    share("answered_in_time", 0.8, "max", "vendor"),
    share("solved_at_once", 0.7, "max", "vendor", "S0"),
    most("mail_reply", 24, "hours", "you"),
    share("satisfied", 0.9, "max", "you", "S0"),
  ],
  platform: [
    share("shop_up", 0.999, "max", "you"),
    most("page_load", 3, "seconds", "you"),
    most("support_reply", 8, "hours", "you"),
  ],
  developer: [
    share("delivered_on_day", 0.9, "max", "you", "S1"),
    most("faults_after_release", 3, "count", "you"),
    most("critical_reaction", 4, "hours", "you"),
  ],
  threepl: [
    ORDER_ACCURACY,
    ON_TIME_SHIPPING,
    share("inventory_accuracy", 0.99, "max", "vendor", "S0"),
    most("dock_to_stock", 48, "hours", "vendor", "S0"),
    RETURNS,
  ],
  carrier: [
    ON_TIME_DELIVERY,
    share("first_attempt", 0.9, "max", "vendor"),
    share("damaged", 0.01, "min", "you", "S0"),
  ],
  dropshipping: [ORDER_ACCURACY, ON_TIME_SHIPPING, share("stock_true", 0.98, "max", "you", "S2"), RETURNS],
  accounting: [
    most("books_closed", 10, "day of the month", "you"),
    share("filed_in_time", 1, "max", "you"),
    most("corrections", 1, "count", "you"),
  ],
  hr_provider: [
    most("time_to_hire", 45, "days", "you"),
    share("stayed", 0.85, "max", "you"),
    share("papers_in_time", 1, "max", "vendor"),
  ],
};
