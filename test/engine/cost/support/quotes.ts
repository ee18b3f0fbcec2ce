// Drawn quotes of every kind of fee, with volumes for all their drivers, and what the pricing says at other volumes.
import fc from "fast-check";
import { priceQuote, type QuoteTerms } from "../../../../src/engine/cost/quote/priceQuote";
import {
  STORAGE_DRIVERS,
  TIER_MODES,
  VOLUME_DRIVERS,
  type Driver,
  type Fee,
  type Tier,
  type VolumeDriver,
  type Volumes,
} from "../../../../src/engine/cost/quote/types";

export interface DrawnQuote {
  fees: Fee[];
  volumes: Volumes;
  terms: QuoteTerms;
}

const rate = fc.integer({ min: 0, max: 900 }).map((x) => x / 100);
const DRIVERS: Driver[] = ["order", "item", "extra item", "line", "parcel", "return", "hour"];
const stored: readonly string[] = STORAGE_DRIVERS;

const tiers: fc.Arbitrary<Tier[]> = fc
  .record({
    steps: fc.array(fc.record({ rate, step: fc.integer({ min: 1, max: 800 }) }), { maxLength: 3 }),
    last: rate,
    open: fc.boolean(),
  })
  .map(({ steps, last, open }) => {
    let upTo = 0;
    const closed = steps.map(({ rate, step }) => ({ rate, upTo: (upTo += step) }));
    return open || closed.length === 0 ? [...closed, { rate: last, upTo: null }] : closed;
  });

const fee: fc.Arbitrary<Fee> = fc.record({
  name: fc.constantFrom("A", "B", "C"),
  driver: fc.constantFrom<Driver>(...DRIVERS, "pallet", "month", "week", "one-off", "% of order value"),
  period: fc.constant("month" as const),
  included: fc.record({
    quantity: fc.constantFrom(0, 0, 1, 2, 150),
    per: fc.constantFrom("month" as const, "order" as const),
  }),
  tiers,
  mode: fc.constantFrom(...TIER_MODES),
});

export const QUOTES: fc.Arbitrary<DrawnQuote> = fc
  .record({
    fees: fc.array(fee, { minLength: 1, maxLength: 4 }),
    orders: fc.integer({ min: 10, max: 900 }),
    itemsEach: fc.integer({ min: 0, max: 3 }),
    returned: fc.integer({ min: 1, max: 60 }),
    minimum: fc.constantFrom(0, 500, 2500),
    months: fc.constantFrom(6, 12),
  })
  .map(({ fees, orders, itemsEach, returned, minimum, months }) => {
    const quantities = new Map<VolumeDriver, number>(VOLUME_DRIVERS.map((driver) => [driver, returned]));
    for (const driver of ["order", "line", "parcel"] as const) quantities.set(driver, orders);
    quantities.set("item", orders * (1 + itemsEach));
    quantities.delete("extra item");
    const monthly = fees.map((one) =>
      stored.includes(one.driver) ? { ...one, period: "day" as const } : one,
    );
    return { fees: monthly, volumes: { quantities, orderValue: 80 }, terms: { minimum, months } };
  });

/** The cost a month when every volume is `orders` over today's orders times as large; null beyond the last tier. */
export function pricedAt({ fees, volumes, terms }: DrawnQuote, orders: number): number | null {
  const scale = orders / (volumes.quantities.get("order") ?? 1);
  const quantities = new Map([...volumes.quantities].map(([driver, all]) => [driver, all * scale]));
  const priced = priceQuote(fees, { ...volumes, quantities }, terms);
  return priced.ok ? priced.value.monthly : null;
}
