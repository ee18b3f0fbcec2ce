// Costs by volume: a quote's curve says what its pricing says, and no change of sides is missed or made up.
import fc from "fast-check";
import { compareCurves, type Comparison } from "../../../src/engine/cost/curve/crossings";
import { costAt, line, stretched, sumOf, times, type CostCurve } from "../../../src/engine/cost/curve/curve";
import { stepCurve } from "../../../src/engine/cost/curve/stepCurve";
import { quoteCurve } from "../../../src/engine/cost/quote/quoteCurve";
import type { Fee } from "../../../src/engine/cost/quote/types";
import { pricedAt, QUOTES, type DrawnQuote } from "./support/quotes";

const VOLUMES = fc.double({ min: 0.37, max: 4000, noNaN: true });

function curveOf({ fees, volumes, terms }: DrawnQuote): CostCurve {
  const curve = quoteCurve(fees, volumes, terms);
  if (!curve.ok) throw new Error(curve.problem.code);
  return curve.value;
}

/** A quote on orders alone, 100 of them a month. */
function quoted(fees: Partial<Fee>[], minimum = 0): CostCurve {
  return curveOf({
    fees: fees.map((fee) => ({
      name: "Pick",
      driver: "order",
      period: "month",
      included: { quantity: 0, per: "month" },
      mode: "graduated",
      tiers: [],
      ...fee,
    })),
    volumes: { quantities: new Map([["order", 100]]), orderValue: null },
    terms: { minimum, months: 12 },
  });
}

test("a quote's curve is its price at every volume", () => {
  fc.assert(
    fc.property(QUOTES, VOLUMES, (quote, orders) => {
      const [said, priced] = [costAt(curveOf(quote), orders), pricedAt(quote, orders)];
      expect(said === null).toBe(priced === null);
      if (said !== null && priced !== null)
        expect(Math.abs(said - priced)).toBeLessThanOrEqual(1e-9 * Math.max(1, priced));
    }),
    { numRuns: 500 },
  );
});

test("the crossings of two quotes are those that a dense scan sees", () => {
  fc.assert(
    fc.property(QUOTES, QUOTES, (first, second) => {
      const [a, b] = [curveOf(first), curveOf(second)];
      expect(missedBy(compareCurves(a, b), scan(a, b))).toBeNull();
    }),
    { numRuns: 60 },
  );
});

interface Seen {
  orders: number;
  cheaper: "a" | "b";
}

/** Which curve is cheaper, every 2 orders and beside the borders; level volumes are left out. */
function scan(a: CostCurve, b: CostCurve): Seen[] {
  const seen: Seen[] = [];
  for (let orders = 0.9999; orders < 2000; orders += 2) {
    const [x, y] = [costAt(a, orders), costAt(b, orders)];
    if (x === null || y === null) break;
    if (Math.abs(x - y) > 1e-9 * Math.max(x, y)) seen.push({ orders, cheaper: x < y ? "a" : "b" });
  }
  return seen;
}

/** The first place at which the crossings and what was seen do not go together. */
function missedBy({ crossings, always }: Comparison, seen: readonly Seen[]): Seen | null {
  const wrong = seen.find(({ orders, cheaper }, i) => {
    const [last] = crossings.filter((one) => one.orders <= orders).slice(-1);
    const before = seen[i - 1];
    const between = crossings.filter((one) => before && one.orders > before.orders && one.orders <= orders);
    const changed = before !== undefined && before.cheaper !== cheaper;
    if (before && (between.length % 2 === 1) !== changed) return true;
    return (last?.cheaperAfter ?? always ?? cheaper) !== cheaper;
  });
  return wrong ?? null;
}

test("at a crossing both cost the same, or one of them jumps", () => {
  fc.assert(
    fc.property(QUOTES, QUOTES, (first, second) => {
      const [a, b] = [curveOf(first), curveOf(second)];
      const differ = (orders: number): number => (costAt(a, orders) ?? NaN) - (costAt(b, orders) ?? NaN);
      for (const { orders, cheaperAfter } of compareCurves(a, b).crossings) {
        const [below, above] = [differ(orders * (1 - 1e-7)), differ(orders * (1 + 1e-7))];
        const change = cheaperAfter === "a" ? below - above : above - below;
        const scale = costAt(a, orders * (1 + 1e-7)) ?? 0;
        expect(change).toBeGreaterThanOrEqual(-1e-9 * scale);
      }
    }),
    { numRuns: 100 },
  );
});

test("tiers can make two costs change places more than once", () => {
  // 5 each up to 100, 4 from there to 300, then 6.5 for further ones, against 30 + 4.6 each: by hand at 75, 150, 310 / 1.9 more.
  const quote = quoted([
    {
      tiers: [
        { rate: 5, upTo: 100 },
        { rate: 4, upTo: 300 },
        { rate: 6.5, upTo: null },
      ],
    },
  ]);
  const { crossings, always, upTo } = compareCurves(quote, line(30, 4.6));
  expect(crossings.map(({ orders }) => orders)).toEqual([
    expect.closeTo(75, 9),
    expect.closeTo(100 + 10 / 0.6, 9),
    expect.closeTo(300 + 110 / 1.9, 9),
  ]);
  expect(crossings.map(({ cheaperAfter }) => cheaperAfter)).toEqual(["b", "a", "b"]);
  expect([always, upTo]).toEqual([null, Infinity]);
});

test("a rate for all units jumps: the change of places is at the tier's limit, though the costs are level nowhere", () => {
  const quote = quoted([
    {
      mode: "all units",
      tiers: [
        { rate: 3, upTo: 200 },
        { rate: 2, upTo: null },
      ],
    },
  ]);
  // 600 for 200 orders, 402 for 201: dearer than 2.6 each up to 200, cheaper from there on.
  expect(compareCurves(quote, line(0, 2.6)).crossings).toEqual([{ orders: 200, cheaperAfter: "a" }]);
});

test("below a minimum the cost is the minimum, and both of its crossings are found", () => {
  const quote = quoted([{ tiers: [{ rate: 4, upTo: null }] }], 600);
  // Against 200 + 3 each: 600 is level at 133.3; from 150 on 4 each is dearer again from 200.
  const { crossings } = compareCurves(quote, line(200, 3));
  expect(crossings).toEqual([
    { orders: expect.closeTo(400 / 3, 9) as number, cheaperAfter: "a" },
    { orders: expect.closeTo(200, 9) as number, cheaperAfter: "b" },
  ]);
});

test("a fixed cost that steps up by capacity is crossed at every step where it is", () => {
  const steps = stepCurve(1000, 1, 500, 1500);
  // 1000 a step of 500 orders against 3.2 each: level where 2.2 n = 1000, 2000, 3000; dearer again at each new step.
  const { crossings, upTo } = compareCurves(steps, line(0, 3.2));
  expect(crossings.map(({ orders, cheaperAfter }) => [Math.round(orders * 10) / 10, cheaperAfter])).toEqual([
    [454.5, "a"],
    [500, "b"],
    [909.1, "a"],
    [1000, "b"],
    [1363.6, "a"],
  ]);
  expect(upTo).toBe(1500);
});

test.each<[string, CostCurve, CostCurve, string]>([
  ["cheaper at every volume", line(100, 2), line(150, 2), "a"],
  ["dearer at every volume", line(100, 3), line(0, 2), "b"],
  ["level at 0 orders only", line(100, 3), line(100, 2), "b"],
  ["the same", line(100, 2), sumOf([line(40, 0.5), line(60, 1.5)]), "same"],
  [
    "touching but not crossing",
    quoted([
      {
        tiers: [
          { rate: 1, upTo: 100 },
          { rate: 3, upTo: null },
        ],
      },
    ]),
    line(0, 1),
    "b",
  ],
])("where nothing crosses it says which one is %s", (_, a, b, always) => {
  expect(compareCurves(a, b)).toMatchObject({ crossings: [], always });
});

test("the comparison ends where a closed last tier does", () => {
  const quote = quoted([{ tiers: [{ rate: 1, upTo: 250 }] }]);
  expect(compareCurves(quote, line(300, 0.5))).toEqual({ crossings: [], always: "a", upTo: 250 });
  expect(costAt(quote, 251)).toBeNull();
});

test("curves can be added, multiplied and brought to other orders", () => {
  fc.assert(
    fc.property(QUOTES, VOLUMES, fc.double({ min: 0.1, max: 5, noNaN: true }), (quote, orders, ratio) => {
      const curve = curveOf(quote);
      const cost = costAt(curve, orders);
      const made = costAt(sumOf([times(curve, 1.5), line(40, 2)]), orders);
      const same = costAt(stretched(curve, ratio), orders / ratio);
      if (cost === null) return;
      expect(made).toBeCloseTo(1.5 * cost + 40 + 2 * orders, 5);
      if (same !== null)
        expect(Math.abs(same - cost)).toBeLessThanOrEqual(1e-6 * Math.max(1, cost) + jumpAt(curve, orders));
    }),
  );
});

/** How far the curve jumps right beside `orders`, where rounding may fall on either side. */
function jumpAt(curve: CostCurve, orders: number): number {
  const [below, above] = [costAt(curve, orders * (1 - 1e-9)), costAt(curve, orders * (1 + 1e-9))];
  return below === null || above === null ? Infinity : Math.abs(above - below);
}
