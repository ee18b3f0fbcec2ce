// Typical milestones of a move to a provider, over three to six months: days from its start, how long the work takes, and
// who answers for it. That a move needs dated milestones is S1's rule; days are this project's starting values.
import type { LineSource, MilestoneTemplate, MonthlyCheck, ProviderId, Role } from "./types";

const at = (
  id: string,
  day: number,
  lasts: number,
  owner: Role,
  source: LineSource = "own",
): MilestoneTemplate => ({ id, day, lasts, owner, source });

const CONTRACT = at("contract", 14, 14, "owner", "S1");
const contacts = (owner: Role): MilestoneTemplate => at("contacts", 21, 7, owner, "S1");
const kpis = (owner: Role): MilestoneTemplate => at("kpis", 28, 14, owner, "S0");
const review = (day: number, owner: Role): MilestoneTemplate => at("review", day, 14, owner, "S1");

export const MILESTONES: Record<ProviderId, readonly MilestoneTemplate[]> = {
  agency: [
    CONTRACT,
    contacts("marketing"),
    kpis("marketing"),
    at("accounts", 28, 14, "marketing"),
    at("tracking", 42, 14, "provider"),
    at("campaign_plan", 49, 21, "provider"),
    at("first_campaigns", 63, 14, "provider"),
    review(98, "marketing"),
  ],
  office: [
    CONTRACT,
    contacts("owner"),
    at("move_plan", 42, 21, "operations"),
    at("network", 63, 21, "it"),
    at("moved", 77, 14, "operations"),
    at("old_lease", 98, 84, "finance"),
  ],
  call_centre: [
    CONTRACT,
    contacts("service"),
    kpis("service"),
    at("answers_written", 42, 21, "service"),
    at("trained", 63, 21, "provider"),
    at("pilot", 77, 14, "provider"),
    at("live", 91, 14, "service"),
    review(119, "service"),
  ],
  platform: [
    CONTRACT,
    contacts("it"),
    at("requirements", 35, 21, "it", "S2"),
    at("data_moved", 77, 42, "provider"),
    at("linked", 98, 35, "it", "S4"),
    at("test_orders", 112, 14, "service"),
    at("live", 119, 7, "it"),
    review(147, "owner"),
    at("old_ended", 168, 21, "finance"),
  ],
  developer: [
    CONTRACT,
    contacts("it"),
    at("requirements", 35, 21, "it", "S4"),
    at("first_version", 84, 49, "provider", "S1"),
    at("accepted", 112, 28, "it"),
    at("live", 119, 7, "provider"),
    at("handover", 133, 14, "provider"),
    review(154, "owner"),
  ],
  threepl: [
    CONTRACT,
    contacts("operations"),
    kpis("operations"),
    at("linked", 49, 28, "it"),
    at("test_orders", 63, 14, "operations", "S0"),
    at("stock_counted", 77, 7, "operations"),
    at("stock_moved", 91, 14, "provider"),
    at("returns_tested", 98, 14, "operations", "S0"),
    at("live", 105, 7, "operations"),
    review(133, "owner"),
    at("old_ended", 175, 42, "finance"),
  ],
  carrier: [
    CONTRACT,
    contacts("operations"),
    kpis("operations"),
    at("labels", 42, 21, "it"),
    at("test_parcels", 56, 14, "operations", "S0"),
    at("live", 63, 7, "operations"),
    review(91, "operations"),
  ],
  dropshipping: [
    CONTRACT,
    contacts("operations"),
    kpis("operations"),
    at("products_listed", 42, 21, "marketing"),
    at("stock_feed", 56, 21, "it", "S2"),
    at("test_orders", 63, 7, "operations", "S0"),
    at("returns_tested", 77, 14, "operations", "S0"),
    at("live", 84, 7, "operations"),
    review(112, "owner"),
  ],
  accounting: [
    CONTRACT,
    contacts("finance"),
    at("papers_handed", 35, 14, "finance"),
    at("opening_balances", 49, 14, "provider"),
    at("linked", 63, 21, "it", "S4"),
    at("parallel_month", 84, 31, "finance"),
    at("first_closing", 98, 14, "provider"),
    review(119, "owner"),
  ],
  hr_provider: [
    CONTRACT,
    contacts("people"),
    at("data_agreement", 28, 14, "owner"),
    at("papers_handed", 49, 21, "people"),
    at("first_hiring", 84, 35, "provider"),
    review(105, "owner"),
  ],
};

/** For whoever delivers to customers (S0): one test order a month, and calls to a sample of customers. */
export const MONTHLY_CHECKS: readonly MonthlyCheck[] = [
  { id: "test_order", owner: "operations", source: "S0" },
  { id: "customer_calls", owner: "service", source: "S0" },
];

/** A year of them. */
export const CHECKED_MONTHS = 12;
