// Worked cost examples that others have published: inputs and results as printed there, each with its address.
import { costBreakdown, costPerOrder } from "../../src/engine/cost/costPerOrder";
import { billableWeight } from "../../src/engine/cost/billableWeight";
import { breakEven } from "../../src/engine/cost/breakEven";
import { cheapestByVolume } from "../../src/engine/cost/cheapestByVolume";
import { operatingLeverage } from "../../src/engine/cost/operatingLeverage";
import { totalCostOfOwnership } from "../../src/engine/cost/totalCostOfOwnership";
import { priceQuote } from "../../src/engine/cost/quote/priceQuote";
import { readQuote } from "../../src/playbook/quote/readQuote";
import { readVolumes } from "../../src/playbook/quote/readVolumes";
import type { Result } from "../../src/engine/result";

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** A quote in rows, priced by a month's volumes. */
function priced(quote: unknown[][], volumes: unknown[][], minimum = 0) {
  return value(priceQuote(value(readQuote(quote)), value(readVolumes(volumes)), { minimum, months: 12 }));
}

test("1,000 orders: cost per order and shipping share (supercalc, fulfillment cost calculator)", () => {
  // https://supercalc-website-direct.pages.dev/business/fulfillment-cost-calculator prints 14.23 and 59.75 %
  const costs = [375, 600, 2500, 1500, 8500, 500, 250];
  expect(value(costPerOrder(costs, 1000))).toBeCloseTo(14.225, 9);
  const rows = value(
    costBreakdown(
      costs.map((cost, i) => ({ name: String(i), cost })),
      1000,
    ),
  );
  expect(100 * (rows[4]?.share ?? 0)).toBeCloseTo(59.75, 2);
  expect(12 * (rows.at(-1)?.cost ?? 0)).toBe(170_700);
});

test("1,200 orders with a 3PL (calcbee, 3PL cost calculator)", () => {
  // https://calcbee.pages.dev/calculators/ecommerce/fulfillment/3pl-cost-calculator
  const quote = [
    ["Fee", "Rate", "Per"],
    ["Pick and pack", 3.68, "order"],
    ["Materials", 0.5, "order"],
    ["Shipping", 5.5, "parcel"],
    ["Fixed", 300, "month"],
  ];
  const result = priced(quote, [
    ["order", 1200],
    ["parcel", 1200],
  ]);
  expect(result.perOrder).toBeCloseTo(9.93, 9);
  expect(result.monthly).toBeCloseTo(11_916, 6);
});

test("fixed and variable cost at 110 % allocation (mfgcalcs)", () => {
  // https://www.mfgcalcs.com/calculators/wms-warehouse-labor-fulfillment/order-fulfillment-cost/examples/high-cost-allocation-share-to-this
  expect(value(costPerOrder([6000 * 5.5 * 1.1, 8000], 6000))).toBeCloseTo(7.38, 2);
});

test("first and additional items (goldship)", () => {
  // https://goldship.io/news/amazon-fulfillment-hidden-costs-part-2: 1.5 items an order
  const quote = [
    ["Fee", "Rate", "Per"],
    ["First item", 2.4, "order"],
    ["Additional item", 0.35, "extra item"],
  ];
  const volumes = [
    ["orders", 500],
    ["items", 750],
  ];
  expect(priced(quote, volumes).perOrder).toBeCloseTo(2.575, 9);
});

test("a pick fee for each SKU line (same page)", () => {
  const quote = [
    ["Fee", "Rate", "Per"],
    ["First unit of a SKU", 1.5, "line"],
    ["Additional unit", 0.8, "extra unit"],
  ];
  const volumes = [
    ["order", 1],
    ["line", 3],
    ["item", 3],
  ];
  expect(priced(quote, volumes).perOrder).toBeCloseTo(4.5, 9);
});

test("graduated tiers by order number: the 51st order of two items (spainbox)", () => {
  // https://spainbox.com/mailboxes/question/what-are-the-handling-discount-levels-for-order-fulfillment-in-spainbox
  const tiers = [
    [50, 2.1, 0.68],
    [250, 1.64, 0.58],
    [2500, 1.2, 0.52],
    [5000, 1.1, 0.5],
    [10000, 1.05, 0.45],
    [15000, 1.03, 0.44],
    [20000, 1, 0.43],
  ];
  const quote = [
    ["Fee", "Rate", "Per", "Up to", "Tier"],
    ...tiers.map(([upTo, first]) => ["First item", first, "order", upTo, "graduated"]),
    ...tiers.map(([upTo, , more]) => ["Additional item", more, "extra item", upTo, "graduated by order"]),
  ];
  const monthly = (orders: number) =>
    priced(quote, [
      ["order", orders],
      ["item", 2 * orders],
    ]).monthly;
  expect(monthly(51) - monthly(50)).toBeCloseTo(2.22, 9);
});

test("a monthly minimum is topped up (Flexport)", () => {
  // https://support.portal.flexport.com/hc/en-us/articles/29209904545943-Monthly-Minimum-Fee
  const topUps = [300, 400, 800, 1000].map(
    (spend) =>
      priced(
        [
          ["Fee", "Rate", "Per"],
          ["Spend", spend, "month"],
        ],
        [["order", 10]],
        500,
      ).topUp,
  );
  expect(topUps).toEqual([200, 100, 0, 0]);
});

test("a weekly rate card against monthly volumes (eFulfillment Service, standard card)", () => {
  // https://www.efulfillmentservice.com/additional-services-pricing/: 100 orders a week, 1.8 units each, 40 bins
  const quote = [
    ["Fee", "Rate", "Per"],
    ["First item", 2.65, "order"],
    ["Additional item", 0.65, "extra item"],
    ["Storage", 0.45, "bin week"],
    ["Support", 20, "week"],
  ];
  const weeks = 52 / 12;
  const result = priced(quote, [
    ["orders", 100 * weeks],
    ["items", 180 * weeks],
    ["bins", 40],
  ]);
  expect(result.perOrder).toBeCloseTo(3.55, 9);
  expect(result.monthly / weeks).toBeCloseTo(355, 9);
});

test("dimensional weight in inches and pounds (GoPostal)", () => {
  // https://gopostal.co/faq/what-is-dimensional-weight/
  expect(billableWeight(1, 25, 6, 43, 139, false)).toBeCloseTo(46.4, 1);
  expect(billableWeight(1, 25, 6, 43, 139, true)).toBe(47);
});

test("volumetric weight in centimetres and kilograms (same page)", () => {
  expect(billableWeight(1, 40, 30, 25, 5000, true)).toBe(6);
});

test("in-house against outsourced in złoty (trans.info)", () => {
  // https://trans.info/pl/fulfillment-dla-rosnacych-marek-e-commerce-kiedy-outsourcing-logistyki-ma-sens-447704
  expect(value(costPerOrder([12_000], 3000))).toBe(4);
  expect((12_000 - 3000 * 2.5) * 12).toBe(54_000);
  expect(value(breakEven({ fixed: 12_000, perOrder: 0 }, { fixed: 0, perOrder: 2.5 }))).toBe(4800);
});

test("make or buy: indifference (University of Kentucky)", () => {
  // https://uky.edu/~dsianita/300/be.html
  expect(value(breakEven({ fixed: 10_125, perOrder: 12.5 }, { fixed: 0, perOrder: 14.75 }))).toBe(4500);
});

test("three ways with two crossovers (Lembke)", () => {
  // http://slidegur.com/doc/169865/break-even
  const options = [
    { fixed: 0, perOrder: 200, capacity: null },
    { fixed: 80_000, perOrder: 75, capacity: null },
    { fixed: 200_000, perOrder: 15, capacity: null },
  ];
  expect(value(cheapestByVolume(options, null))).toEqual([
    { from: 0, to: 640, option: 0 },
    { from: 640, to: 2000, option: 1 },
    { from: 2000, to: null, option: 2 },
  ]);
});

test("degree of operating leverage (University of Nairobi)", () => {
  // https://partnerperformance.uonbi.ac.ke/preguntia/13370291
  expect(value(operatingLeverage(60 * 7550, 24 * 7550, 226_800))).toBeCloseTo(6.04, 9);
});

test("five years of SaaS against building, the first year not discounted (Savant Realms)", () => {
  // https://savantrealms.com/blog/software/2025-06-01/post_10253/how-to-choose-between-off-the-shelf-and-custom-software
  const saas = totalCostOfOwnership(1000, 10_000 + 2000, 5, 0.05, 0.05);
  // Maintenance begins in the second year: what would have been due in the first is taken off.
  const maintenance = 0.2 * 20_000;
  const build =
    totalCostOfOwnership(20_000, 500 * 12, 5, 0.05, 0.03) +
    totalCostOfOwnership(0, maintenance, 5, 0.05, 0) -
    maintenance;
  expect(saas).toBeCloseTo(61_000, 6);
  expect(build).toBeCloseTo(63_062.51, 2);
});
