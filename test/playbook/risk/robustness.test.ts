// How firmly an option leads: the word by hand, and the nearest flip against the flips themselves.
import fc from "fast-check";
import type { Answers } from "../../../src/playbook/answers";
import { decide } from "../../../src/playbook/decide";
import type { AreaDecision } from "../../../src/playbook/decision";
import { robustnessWord } from "../../../src/playbook/risk/robustness";
import { finding } from "../../matrix/support/findings";

test.each([
  [Infinity, true, "safe"],
  [0.2, true, "safe"],
  [0.199, true, "close"],
  [0.05, true, "close"],
  [0.049, true, "too close to call"],
  [0.3, false, "close"],
  [0.1, false, "too close to call"],
  [0.01, false, "too close to call"],
])("a flip %d away, methods agreeing %s: %s", (distance, agree, word) => {
  expect(robustnessWord(distance, agree)).toBe(word);
});

const typed = (value: number) => ({ kind: "typed" as const, value, period: "month" as const });

function decideCase(today: number, firm: number, answers: Partial<Answers> = {}): AreaDecision {
  const findings = [
    finding("orders", "B2", 1000, { unit: "orders", kind: "orders" }),
    finding("finance_admin", "B3", today),
  ];
  const area = decide(findings, {
    version: 1,
    areas: { finance_admin: { costs: { finance_admin_firm: typed(firm) } } },
    ...answers,
  }).areas.find(({ area }) => area === "finance_admin");
  if (!area) throw new Error("finance_admin");
  return area;
}

test("the nearest flip is the smallest of cost and weight, or a volume at which costs turn", () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 9000 }), fc.integer({ min: 100, max: 9000 }), (today, firm) => {
      const { options, flip, robustness } = decideCase(today, firm);
      const leader = options.find(({ recommended }) => recommended);
      const known = [
        flip.costPerMonth === null ? Infinity : Math.abs(flip.costPerMonth / (leader?.costPerMonth ?? 1) - 1),
        flip.weight ? Math.abs(flip.weight.change) : Infinity,
      ];
      const distance = robustness.nearest ? Math.abs(robustness.nearest.change) : Infinity;
      if (robustness.nearest?.by === "volume") expect(distance).toBeLessThanOrEqual(Math.min(...known));
      else expect(distance).toBe(Math.min(...known));
      expect(robustness.word).toBe(robustnessWord(distance, robustness.agree ?? false));
    }),
  );
});

test("where only one option could be recommended nothing is safe or close", () => {
  const { robustness } = decideCase(2000, 1500, { areas: { finance_admin: { compare: [] } } });
  expect(robustness).toEqual({ word: null, nearest: null, topsisFirst: null, agree: null });
});

test("an option that is best in everything is first by TOPSIS too: its closeness is 1, and the methods agree", () => {
  const { robustness, options, recommended } = decideCase(4000, 4000);
  expect(robustness.topsisFirst === recommended).toBe(robustness.agree);
  for (const { closeness, rank } of options) expect(closeness === null).toBe(rank === null);
});
