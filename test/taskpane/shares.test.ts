import { addsUp, sharesOf, totalOf, withShare } from "../../src/taskpane/shares";
import type { CostShare } from "../../src/playbook/answers";

const RENT: CostShare[] = [
  { figure: "facility", area: "fulfillment", share: 0.8, ends: 1, afterMonths: 6 },
  { figure: "facility", area: "facilities", share: 0.2, ends: 1, afterMonths: 6 },
];

test("thirds typed with two decimals come to 100 %", () => {
  const thirds = [0.3333, 0.3333, 0.3334].map((share) => ({ ...RENT[0], share }) as CostShare);
  expect(addsUp(thirds)).toBe(true);
});

test("a missing tenth of a per cent is noticed", () => {
  const short = withShare(RENT, "facilities", { share: 0.199 });
  expect([addsUp(short), totalOf(short)]).toEqual([false, expect.closeTo(0.999, 12)]);
});

test("an area without a part gets one, and the others stay", () => {
  expect(withShare(RENT, "it", { share: 0.1 })).toEqual([
    ...RENT,
    { figure: "facility", area: "it", share: 0.1, ends: 1, afterMonths: 0 },
  ]);
});

test("only what an answer holds is taken over from the decision", () => {
  const planned = RENT.map((share) => ({ ...share, assumed: true, why: null, fixed: 1 }));
  expect(sharesOf({ shares: planned }, "facility")).toEqual(RENT);
  expect(sharesOf({ shares: planned }, "labor")).toEqual([]);
});
