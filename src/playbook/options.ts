// The ways to run each area: who does what, and a starting judgement under each criterion but cost.
// Names live in i18n (`playbook.options`).
import { AREAS, type AreaId, type Option, type OptionScores } from "./types";

// The scores are this project's own starting judgement, 1 (low) to 5 (high), not figures from the sources; users
// edit them on the sheet. `cash` is cash needed up front: 5 = much. Where a source speaks, it is named beside.
function judged(
  control: number,
  contact: number,
  service: number,
  flexibility: number,
  cash: number,
  skills: number,
  speed: number,
): OptionScores {
  return { control, contact, service, flexibility, cash, skills, speed };
}

// In every option strategy and leadership stay with the store: the playbook has people hired for them.
export const OPTIONS: readonly Option[] = [
  {
    id: "marketing_own",
    area: "marketing",
    who: {
      advertising: "own",
      seo: "own",
      social_media: "own",
      crm_marketing: "own",
      market_strategy: "own",
      website: "own",
      web_analytics: "own",
    },
    scores: judged(5, 5, 3, 2, 2, 2, 2), // S4: very challenging to do wholly in-house
    sources: ["S4"],
  },
  {
    id: "marketing_agency",
    area: "marketing",
    who: {
      advertising: "vendor",
      seo: "vendor",
      social_media: "vendor",
      crm_marketing: "vendor",
      market_strategy: "own",
      website: "vendor",
      web_analytics: "vendor",
    },
    scores: judged(2, 2, 3, 4, 2, 4, 5), // S0: no contractor speaks with the company's own voice
    sources: ["S0", "S2"],
  },
  {
    id: "marketing_hybrid",
    area: "marketing",
    who: {
      advertising: "vendor",
      seo: "vendor",
      social_media: "own",
      crm_marketing: "own",
      market_strategy: "own",
      website: "shared",
      web_analytics: "shared",
    },
    scores: judged(4, 4, 4, 3, 2, 4, 4),
    sources: ["S0", "S4"],
  },
  {
    id: "facilities_home",
    area: "facilities",
    who: { office: "own" },
    scores: judged(4, 3, 2, 5, 1, 4, 5), // S2: noise of the home; S4: possible for long
    sources: ["S2", "S4"],
  },
  {
    id: "facilities_serviced",
    area: "facilities",
    who: { office: "vendor" },
    scores: judged(3, 4, 4, 4, 2, 5, 4), // S2: equipped space grows and shrinks with the firm
    sources: ["S2"],
  },
  {
    id: "facilities_leased",
    area: "facilities",
    who: { office: "own" },
    scores: judged(5, 4, 4, 2, 4, 3, 2), // S4: class B/C is enough; choose a park with several sizes
    sources: ["S4"],
  },
  {
    id: "customer_service_own",
    area: "customer_service",
    who: { customer_care: "own", call_center: "own", live_chat: "own", order_notifications: "own" },
    scores: judged(5, 5, 4, 2, 2, 4, 3),
    sources: ["S0", "S2", "S4"],
  },
  {
    id: "customer_service_call_center",
    area: "customer_service",
    who: {
      customer_care: "vendor",
      call_center: "vendor",
      live_chat: "vendor",
      order_notifications: "vendor",
    },
    scores: judged(2, 1, 2, 5, 2, 3, 4), // S0: no feedback, nobody who can solve the matter, no extra sale
    sources: ["S0", "S2"],
  },
  {
    id: "customer_service_hybrid",
    area: "customer_service",
    who: { customer_care: "own", call_center: "own", live_chat: "own", order_notifications: "vendor" },
    scores: judged(4, 4, 5, 3, 3, 4, 3), // S0: routine messages first, people where they count
    sources: ["S0"],
  },
  {
    id: "it_saas",
    area: "it",
    who: { platform: "vendor", hosting: "vendor", development: "shared" },
    scores: judged(3, 3, 4, 5, 1, 5, 5), // S2, S4: standard features, little to run
    sources: ["S2", "S4"],
  },
  {
    id: "it_licence",
    area: "it",
    who: { platform: "own", hosting: "own", development: "own" },
    scores: judged(5, 3, 4, 2, 5, 2, 1), // S2, S4: cash up front, a server, skilled staff
    sources: ["S2", "S4"],
  },
  {
    id: "it_outsourced_development",
    area: "it",
    who: { platform: "own", hosting: "own", development: "vendor" },
    scores: judged(3, 3, 4, 3, 4, 3, 2), // S4: fewer staff, dearer changes later
    sources: ["S4"],
  },
  {
    id: "fulfillment_own_full",
    area: "fulfillment",
    who: {
      storage: "own",
      packing: "own",
      returns: "own",
      delivery: "shared", // carriers for the daily orders, own runs for urgent ones (S0)
      supplier_shipment: "vendor",
      payment_collection: "vendor",
      procurement: "own",
    },
    scores: judged(5, 5, 5, 1, 5, 3, 2), // S4: control, at the price of cash in stock, space and staff
    sources: ["S2", "S4"],
  },
  {
    id: "fulfillment_own_partial",
    area: "fulfillment",
    who: {
      storage: "shared", // suppliers hold what the small warehouse does not
      packing: "own",
      returns: "own",
      delivery: "shared",
      supplier_shipment: "own", // S0: the store's own van collects in the morning
      payment_collection: "vendor",
      procurement: "own",
    },
    scores: judged(4, 5, 4, 3, 3, 3, 3),
    sources: ["S0", "S2"],
  },
  {
    id: "fulfillment_rented",
    area: "fulfillment",
    who: {
      storage: "shared", // somebody else's space, own hands
      packing: "own",
      returns: "own",
      delivery: "shared",
      supplier_shipment: "vendor",
      payment_collection: "vendor",
      procurement: "own",
    },
    scores: judged(4, 4, 4, 3, 3, 3, 3), // S2: rent comes on top
    sources: ["S2"],
  },
  {
    id: "fulfillment_3pl",
    area: "fulfillment",
    who: {
      storage: "vendor",
      packing: "vendor",
      returns: "vendor",
      delivery: "vendor",
      supplier_shipment: "vendor",
      payment_collection: "vendor",
      procurement: "own",
    },
    scores: judged(2, 2, 3, 4, 2, 4, 4), // S0: nobody sees the product, returns are a bottleneck, no inserts
    sources: ["S0", "S4"],
  },
  {
    id: "fulfillment_dropshipping",
    area: "fulfillment",
    who: {
      storage: "vendor",
      packing: "vendor",
      returns: "vendor",
      delivery: "vendor",
      supplier_shipment: "vendor",
      payment_collection: "vendor",
      procurement: "own",
    },
    scores: judged(1, 1, 2, 5, 1, 4, 5), // S2: stock shown in the morning may be gone by the afternoon
    sources: ["S2", "S4"],
  },
  {
    id: "finance_admin_own",
    area: "finance_admin",
    who: { bookkeeping: "own", payroll: "own", vendor_payments: "own", leadership: "own" },
    scores: judged(5, 3, 3, 2, 2, 2, 2),
    sources: ["S2", "S4"],
  },
  {
    id: "finance_admin_firm",
    area: "finance_admin",
    who: { bookkeeping: "vendor", payroll: "vendor", vendor_payments: "vendor", leadership: "own" },
    scores: judged(3, 3, 4, 4, 1, 5, 4), // S2, S4: most stores are too small for an accountant of their own
    sources: ["S2", "S4"],
  },
  {
    id: "finance_admin_hybrid",
    area: "finance_admin",
    who: { bookkeeping: "vendor", payroll: "vendor", vendor_payments: "own", leadership: "own" },
    scores: judged(4, 3, 4, 3, 1, 4, 4),
    sources: ["S4"],
  },
  {
    id: "hr_own",
    area: "hr",
    who: { recruiting: "own", hr_compliance: "own" },
    scores: judged(5, 4, 3, 2, 2, 2, 2), // S4: specialised and time-consuming
    sources: ["S4"],
  },
  {
    id: "hr_provider",
    area: "hr",
    who: { recruiting: "vendor", hr_compliance: "vendor" },
    scores: judged(3, 2, 4, 4, 1, 5, 4), // S4: many well equipped providers
    sources: ["S4"],
  },
  {
    id: "hr_hybrid",
    area: "hr",
    who: { recruiting: "shared", hr_compliance: "vendor" },
    scores: judged(4, 3, 4, 3, 1, 4, 3),
    sources: ["S4"],
  },
];

const BY_ID = new Map(OPTIONS.map((option) => [option.id, option]));

export function optionOf(id: string): Option | undefined {
  return BY_ID.get(id);
}

export const AREA_OPTIONS = Object.fromEntries(
  AREAS.map((area) => [area, OPTIONS.filter((option) => option.area === area)]),
) as Record<AreaId, Option[]>;
