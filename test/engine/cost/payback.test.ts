// Months until a change is paid back, by hand and against a walk month by month.
import fc from "fast-check";
import { paybackMonths, type EndingCost } from "../../../src/engine/cost/payback";

test.each<[string, number, number, EndingCost[], number | null]>([
  ["a set-up cost over what is saved a month", 6000, 1000, [{ amount: 2000, afterMonths: 0 }], 6],
  ["what is paid twice until a cost ends", 0, 1000, [{ amount: 1500, afterMonths: 4 }], 12],
  // 3 months at -1000; then 600 ends: -400 a month to month 6; then 1400 more: +1000 a month from -4200-...
  [
    "costs that end one after the other",
    0,
    1000,
    [
      { amount: 600, afterMonths: 3 },
      { amount: 1400, afterMonths: 6 },
    ],
    10.2,
  ],
  [
    "an early saving that already suffices",
    100,
    500,
    [
      { amount: 600, afterMonths: 0 },
      { amount: 50, afterMonths: 24 },
    ],
    1,
  ],
  ["nothing to pay back", 0, 500, [{ amount: 600, afterMonths: 0 }], 0],
  ["no saving", 100, 700, [{ amount: 600, afterMonths: 0 }], null],
  ["the same cost", 100, 600, [{ amount: 600, afterMonths: 0 }], null],
  ["nothing that ends", 100, 0, [], null],
])("%s", (_, setUp, running, ending, expected) => {
  const months = paybackMonths(setUp, running, ending);
  if (expected === null) expect(months).toBeNull();
  else expect(months).toBeCloseTo(expected, 9);
});

test("before the answer more was paid than saved, from there on less", () => {
  const cost = fc.record({
    amount: fc.integer({ min: 0, max: 900 }),
    afterMonths: fc.integer({ min: 0, max: 12 }),
  });
  fc.assert(
    fc.property(fc.nat(9000), fc.nat(2000), fc.array(cost, { maxLength: 5 }), (setUp, running, ending) => {
      const months = paybackMonths(setUp, running, ending);
      const savedBy = (t: number): number =>
        ending.reduce((sum, { amount, afterMonths }) => sum + amount * Math.max(t - afterMonths, 0), 0) -
        running * t -
        setUp;
      if (months === null) expect(savedBy(1e5)).toBeLessThanOrEqual(1e-6);
      else {
        expect(savedBy(months)).toBeCloseTo(0, 5);
        expect(savedBy(months + 1)).toBeGreaterThan(0);
        if (months > 1) expect(savedBy(months * 0.99)).toBeLessThan(0);
      }
    }),
  );
});
