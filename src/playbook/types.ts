// The vocabulary of the playbook: ids and shapes. Names and sentences live in i18n.

export const AREAS = [
  "marketing",
  "facilities",
  "customer_service",
  "it",
  "fulfillment",
  "finance_admin",
  "hr",
] as const;
export type AreaId = (typeof AREAS)[number];

export const ACTIVITIES = [
  "advertising",
  "seo",
  "social_media",
  "crm_marketing",
  "market_strategy",
  "website",
  "web_analytics",
  "office",
  "customer_care",
  "call_center",
  "live_chat",
  "order_notifications",
  "platform",
  "hosting",
  "development",
  "storage",
  "packing",
  "returns",
  "delivery",
  "supplier_shipment",
  "payment_collection",
  "procurement",
  "bookkeeping",
  "payroll",
  "vendor_payments",
  "leadership",
  "recruiting",
  "hr_compliance",
  "management",
] as const;
export type ActivityId = (typeof ACTIVITIES)[number];

export type Flag = "" | "contact" | "hire" | "kpi";
/** S0..S4 as in the playbook's sources. */
export type SourceId = "S0" | "S1" | "S2" | "S3" | "S4";

export interface Activity {
  id: ActivityId;
  /** "all" for management decisions, which belong to every area. */
  area: AreaId | "all";
  lean: number;
  flag: Flag;
  sources: readonly SourceId[];
}

export const TRAITS = [
  "core strength",
  "part time",
  "specialist skill",
  "process linked",
  "customer contact",
  "premium service",
  "lowest price",
  "no veto",
] as const;
export type Trait = (typeof TRAITS)[number];

export const CRITERIA = [
  "cost",
  "control",
  "contact",
  "service",
  "flexibility",
  "cash",
  "skills",
  "speed",
] as const;
export type CriterionId = (typeof CRITERIA)[number];
export type Direction = "max" | "min";

/** Value propositions; each is a preset of weights. */
export const PRESETS = ["premium", "lowest_price", "balanced", "speciality", "fast_delivery"] as const;
export type PresetId = (typeof PRESETS)[number];

/** Ways to come to the weights of the criteria. */
export const WEIGHING_WAYS = ["proposition", "ranking", "comparisons", "typed"] as const;
export type WeighingWay = (typeof WEIGHING_WAYS)[number];

export type Who = "own" | "vendor" | "shared";

/** Starting judgement of an option under every criterion but cost: 1 (low) to 5 (high). For "cash" high means much cash. */
export type OptionScores = Record<Exclude<CriterionId, "cost">, number>;

/** A way to run an area, as in the playbook's table of areas. `id` is unique over all areas ("fulfillment_3pl"). */
export interface Option {
  id: string;
  area: AreaId;
  /** Who does each activity of the area. */
  who: Partial<Record<ActivityId, Who>>;
  /** The project's own starting judgement, which users edit on the sheet. */
  scores: OptionScores;
  sources: readonly SourceId[];
}

export type Verdict =
  "Hire" | "Keep in-house" | "Hybrid" | "Outsource" | "Outsource with KPIs" | "Too close to call";

/** One line of an advice: `points` is null for a veto. `code` is the key below the i18n section `playbook` ("notes.seo"); `source` names ids ("S2, S4"). */
export interface AdviceReason {
  points: number | null;
  code: string;
  details: Record<string, string | number>;
  source: string;
}

export interface Advice {
  activity: ActivityId;
  verdict: Verdict;
  /** Total points; null under a veto. */
  points: number | null;
  veto: "hire" | "contact" | "delivery_hours" | null;
  reasons: AdviceReason[];
}

export interface AdviceInput {
  activity: ActivityId;
  inHouseCost?: number | null;
  outsourcedCost?: number | null;
  ordersPerDay?: number | null;
  deliveryHours?: number | null;
  traits?: readonly Trait[];
}
