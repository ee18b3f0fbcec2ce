// Messages of the section "playbook": plain text with {placeholders} only, because functions.js fills them without
// a library. Each part is exported alone too, so that functions.js carries no more of them than it needs.

export const areas = {
  marketing: "Marketing",
  facilities: "Facilities",
  customer_service: "Customer service",
  it: "Information technology",
  fulfillment: "Fulfillment",
  finance_admin: "Finance and administration",
  hr: "Human resources",
};

export const activities = {
  advertising: "Advertising campaigns",
  seo: "SEO",
  social_media: "Social media",
  crm_marketing: "E-mail and CRM marketing",
  market_strategy: "Market entry strategy",
  website: "Website design and merchandising",
  web_analytics: "Web analytics",
  office: "Office space",
  customer_care: "Customer care",
  call_center: "Call centre",
  live_chat: "Live chat",
  order_notifications: "Order notifications",
  platform: "E-commerce platform",
  hosting: "Hosting",
  development: "Development",
  storage: "Storage and picking",
  packing: "Packing",
  returns: "Returns",
  delivery: "Delivery",
  supplier_shipment: "Shipment from suppliers",
  payment_collection: "Payment collection",
  procurement: "Procurement",
  bookkeeping: "Bookkeeping",
  payroll: "Payroll",
  vendor_payments: "Vendor payments",
  leadership: "Leadership",
  recruiting: "Recruiting",
  hr_compliance: "HR compliance",
  management: "Management decisions",
};

/** What the sources say of each activity: the note of PLAYBOOK and the reason behind the starting points. */
export const notes = {
  advertising: "Agencies that live off campaigns run them better; agree on a KPI first.",
  seo: "Takes time and most small stores hand it over; safe to outsource once the KPI is set.",
  social_media: "It is the company's own voice, and no contractor can speak with it.",
  crm_marketing: "Do it yourself, with an outside consultant where you get stuck.",
  market_strategy: "Rests on data that you no longer have once it is handed over: take somebody on staff.",
  website: "Hard to do all of it in-house; most small stores hand over some part of marketing.",
  web_analytics:
    "Goes with running and developing the site; nothing speaks for or against an outside provider.",
  office:
    "Equipped rented space grows and shrinks with the firm; class B or C is enough, and a home office will do early on.",
  customer_care:
    "Never hand contact with customers to a third party; start with e-mail and add the phone as you need it.",
  call_center:
    "An outside line brings no feedback, puts nobody on the phone who can solve the matter, and sells nothing extra.",
  live_chat: "Somebody has to be there in the stated hours: work out first what that asks of the staff.",
  order_notifications: "Routine messages go to SMS and messengers, and calls through an automatic menu.",
  platform:
    "A subscription for standard features run by the owner; a licence for special needs, with a server, the knowledge and the money.",
  hosting: "Hosting it yourself takes cash up front and skilled administrators.",
  development: "Fewer people on staff, but later changes and additions cost more.",
  storage:
    "Handed over it may pay at some volume, but nobody of yours sees the goods any more; kept, it gives control and ties up cash in stock, space and staff. The sources differ.",
  packing: "Gift packaging, inserts and bonuses are only possible with your own hands.",
  returns: "Each has to be checked with care, and a contractor has no interest in doing so.",
  delivery: "An established market; check it with one test order a month and calls to customers.",
  supplier_shipment: "An established market, and cheaper for a small store than an employee.",
  payment_collection: "Comes with the delivery.",
  procurement:
    "Partnerships with suppliers, seasons and popular items need you; otherwise consider the role of an investor.",
  bookkeeping:
    "Most stores are too small for an accountant of their own, and a platform tied to the accounts needs even less.",
  payroll: "A basic accounting task that many stores give to an outside service.",
  vendor_payments: "An outside service can make them, and the owner keeps time for growth.",
  leadership: "A team that leads and talks to each other is needed at 3 people as at 100.",
  recruiting: "Specialised and time-consuming, and there are many providers.",
  hr_compliance: "Pay rules and compliance are specialised work; there are many providers.",
  management:
    "No firm goes into your project like somebody on staff; else share the profit, or be the investor.",
};

export const traits = {
  "core strength": "core strength",
  "part time": "part time",
  "specialist skill": "specialist skill",
  "process linked": "process linked",
  "customer contact": "customer contact",
  "premium service": "premium service",
  "lowest price": "lowest price",
  "no veto": "no veto",
};

export const reasons = {
  veto_delivery_hours: "Delivery promised within {hours} hours is something only your own people can keep.",
  veto_contact: "This is contact with customers, which should never go to a third party.",
  veto_contact_trait: "You marked this as contact with customers, which should never go to a third party.",
  contact_other_view:
    'Others see it differently: larger stores often use outside lines. The trait "no veto" lifts this rule.',
  veto_lifted: "A rule that would decide this whatever the costs was lifted by you.",
  outsourcing_cheaper: "Outsourcing costs {percent}% less ({outsourced} against {inHouse} in-house).",
  in_house_cheaper: "In-house costs {percent}% less ({inHouse} against {outsourced} outsourced).",
  cost_equal: "Both cost the same ({inHouse}).",
  outsourcing_cheaper_lowest_price:
    "Outsourcing costs {percent}% less ({outsourced} against {inHouse} in-house), which counts half as much again where you sell at the lowest price.",
  in_house_cheaper_lowest_price:
    "In-house costs {percent}% less ({inHouse} against {outsourced} outsourced), which counts half as much again where you sell at the lowest price.",
  one_cost: "Only one of the two costs is given, so costs say nothing.",
  lowest_price_without_costs: "You sell at the lowest price, but without both costs this says nothing.",
  volume_low: "{orders} orders a day in one region: up to {threshold} it pays to have somebody else deliver.",
  volume_high: "{orders} orders a day in one region: above {threshold} delivering yourself pays.",
  volume_context:
    "{orders} orders a day against a rule of thumb of {threshold} in one region: context only, your own costs decide.",
  part_time: "Not a full-time job: such activities are the first to outsource.",
  specialist_skill: "Needs skills that are hard to find and afford on staff.",
  core_strength: "A core strength of yours: keep what you do well.",
  process_linked: "Linked to other steps: you need to control the result in between.",
  premium_service: "Premium service depends on how this is done.",
  premium_service_elsewhere:
    "Premium service counts against outsourcing only for storage, packing, returns and delivery.",
  contact_at_delivery: "Delivery is the one contact with customers that others may have.",
};

export const sources = {
  S0: "N. Pazin, E-commerce on outsource (2018)",
  S1: "3 Rules to Remember When Outsourcing Your eCommerce Business (2013)",
  S2: "Outsourcing an online store (article in Polish)",
  S3: "A re-spun copy of S4",
  S4: "D. Traxler, 7 Key Ecommerce-Infrastructure Decisions (2012), with the comment of J. Lindberg",
};

export const options = {
  marketing_own: "Own team",
  marketing_agency: "Agency",
  marketing_hybrid: "Hybrid: agency for ads and SEO, own social media and CRM",
  facilities_home: "Home office",
  facilities_serviced: "Furnished, serviced office",
  facilities_leased: "Leased class B/C space in a park with several sizes",
  customer_service_own: "Owner and staff",
  customer_service_call_center: "External call centre",
  customer_service_hybrid: "Hybrid: automatic notifications and phone menu first, own agents behind",
  it_saas: "Subscription platform (SaaS)",
  it_licence: "Licence on an own server",
  it_outsourced_development: "Outsourced development, run by yourself",
  fulfillment_own_full: "Own warehouse, full stock",
  fulfillment_own_partial: "Own small warehouse, partial stock and cross-docking",
  fulfillment_rented: "Rented warehouse space",
  fulfillment_3pl: "3PL (fulfilment company)",
  fulfillment_dropshipping: "Dropshipping",
  finance_admin_own: "Own bookkeeper",
  finance_admin_firm: "Accounting firm",
  finance_admin_hybrid: "Hybrid: firm for books and payroll, own payments",
  hr_own: "In-house",
  hr_provider: "HR provider",
  hr_hybrid: "Hybrid: provider for compliance, recruiting shared",
};

export const who = { own: "yourself", vendor: "provider", shared: "shared" };

export const criteria = {
  cost: "Cost per order",
  control: "Control of the process",
  contact: "Contact with the customer",
  service: "Service quality",
  flexibility: "Flexibility (low share of fixed cost)",
  cash: "Cash needed up front",
  skills: "Fit with own skills",
  speed: "Speed of start",
};

export const presets = {
  premium: "Premium service",
  lowest_price: "Lowest price",
  balanced: "Balanced",
  speciality: "Speciality goods",
  fast_delivery: "Fast delivery",
};

export const dependencies = {
  no_stock_home_office: "Without stock of your own a home office stays possible for long.",
  platform_tied_to_accounts: "A platform tied to the accounts lessens the bookkeeping.",
  chat_needs_hours: "Live chat needs somebody there in the stated hours.",
  one_vendor_full_cycle:
    "One provider for warehouse, packing and delivery is convenient, and a considerable limitation.",
};

export const guards = {
  people: "People as a share of gross profit",
  rent: "Rent as a share of gross profit",
  area: "Committed cost of one area as a share of gross profit",
  advice:
    "Do not commit too many people or too much money to one area: other forces act on growth and profit.",
};

export const hiddenCosts = {
  oversight: "Hours to oversee the provider",
  transition: "Transition (3 to 6 months)",
  rework: "Rework",
  risk_buffer: "Risk buffer",
};

/** What goes wrong when an area is neglected, and how it shows. */
export const risks = {
  marketing: "Nobody finds the store: visits and first orders fall while the costs of running it stay.",
  facilities:
    "Space too large or too small: rent eats the profit, or people and goods stand in each other's way.",
  customer_service: "Questions stay unanswered: bad reviews, more returns, fewer second orders.",
  it: "The store is slow, down or hard to change: carts left behind and dear repairs.",
  fulfillment: "Wrong, late or badly packed parcels: complaints, returns and orders shipped twice.",
  finance_admin: "Books and payments run late: surprises in cash, penalties, suppliers who stop delivering.",
  hr: "Posts stay empty or rules are broken: overtime, people who leave, fines.",
};

export const context = {
  own_figures:
    "Public rules of thumb contradict each other: your own figures decide, thresholds are context.",
  small_staff: "Fewer than 25 people, as in most stores, is the usual case for outsourcing finance and HR.",
  heavy_parcels:
    "Heavy parcels favour outsourcing, and so does a lower storage cost per order at the provider.",
  light_parcels: "Light parcels often travel best by post.",
  dropshipping_stock:
    "Dropshipping may show stock that has gone since the morning; own stock needs stocktaking.",
  marketing_first:
    "Stores get lost in processes and cost cutting before they have customers: marketing comes first.",
  investor:
    "Where control of the process, feedback from customers and up-to-date information all fail, consider being the investor.",
};

export const playbook = {
  areas,
  activities,
  notes,
  traits,
  reasons,
  sources,
  options,
  who,
  criteria,
  presets,
  dependencies,
  guards,
  hiddenCosts,
  risks,
  context,
};
