import type { Comparison, Weighing } from "../../../src/playbook/answers";
import { PRESET_WEIGHTS } from "../../../src/playbook/criteria";
import { decide } from "../../../src/playbook/decide";
import { CRITERIA, type CriterionId } from "../../../src/playbook/types";
import { consistencyOf } from "../../../src/playbook/weighing/consistency";
import { missingPairs, PAIRS, timesOf, withComparison } from "../../../src/playbook/weighing/pairs";
import { weightsOf } from "../../../src/playbook/weighing/weightsOf";

const sum = (weights: Record<CriterionId, number> | undefined) =>
  Object.values(weights ?? {}).reduce((total, x) => total + x, 0);

/** Comparisons that fit weights exactly. */
const fitting = (weights: readonly number[]): Comparison[] =>
  PAIRS.map(([first, second]) => {
    const times = (weights[CRITERIA.indexOf(first)] ?? 1) / (weights[CRITERIA.indexOf(second)] ?? 1);
    return times >= 1
      ? { more: first, than: second, times }
      : { more: second, than: first, times: 1 / times };
  });
const PLAIN = [4, 2, 2, 1, 1, 1, 1, 4];

describe("ranking", () => {
  const one = CRITERIA.map((id) => [id]);

  test("gives rank-order-centroid weights", () => {
    const weights = weightsOf({ way: "ranking", ranking: one });
    // (1 + 1/2 + ... + 1/8) / 8 and 1/8 / 8
    expect(weights?.cost).toBeCloseTo(0.339732, 6);
    expect(weights?.speed).toBeCloseTo(1 / 64, 12);
    expect(sum(weights)).toBeCloseTo(1, 12);
  });

  test("criteria of one group weigh the same, and criteria left out share the last place", () => {
    const weights = weightsOf({ way: "ranking", ranking: [["speed"], ["cost", "cash"]] });
    expect(weights?.cost).toBe(weights?.cash);
    expect(weights?.control).toBe(weights?.skills);
    expect(weights?.speed).toBeGreaterThan(weights?.cost ?? 1);
    expect(weights?.cost).toBeGreaterThan(weights?.control ?? 1);
    expect(sum(weights)).toBeCloseTo(1, 12);
  });
});

describe("comparisons", () => {
  test("28 pairs, each once, in an order that completes small sets first", () => {
    expect(PAIRS).toHaveLength(28);
    expect(new Set(PAIRS.map((pair) => [...pair].sort().join())).size).toBe(28);
    expect(PAIRS.slice(0, 3)).toEqual([
      ["cost", "control"],
      ["cost", "contact"],
      ["control", "contact"],
    ]);
  });

  test("what is said of a pair replaces what was said before, in either direction", () => {
    const first = withComparison([], { more: "cost", than: "cash", times: 5 });
    const turned = withComparison(first, { more: "cash", than: "cost", times: 3 });
    expect(turned).toHaveLength(1);
    expect(timesOf(turned, ["cost", "cash"])).toBeCloseTo(1 / 3, 12);
    expect(timesOf(turned, ["cash", "cost"])).toBe(3);
    expect(missingPairs(turned)).toHaveLength(27);
    expect(first).toEqual([{ more: "cost", than: "cash", times: 5 }]);
  });

  test("give the weights they fit, without contradiction", () => {
    const comparisons = fitting(PLAIN);
    const weights = weightsOf({ way: "comparisons", comparisons });
    CRITERIA.forEach((id, i) => expect(weights?.[id]).toBeCloseTo((PLAIN[i] ?? NaN) / 16, 9));
    expect(consistencyOf(comparisons)).toMatchObject({ ratio: 0, worst: null });
  });

  test("give no weights while one is missing, but say already how consistent the compared ones are", () => {
    const comparisons = fitting(PLAIN).filter(({ more, than }) => ![more, than].includes("skills"));
    expect(weightsOf({ way: "comparisons", comparisons })).toBeUndefined();
    expect(consistencyOf(comparisons)?.criteria).toEqual(CRITERIA.filter((id) => id !== "skills"));
    expect(consistencyOf(comparisons.slice(0, 2))).toBeNull();
  });

  test("name the one that contradicts the others, and what would fit", () => {
    const comparisons = withComparison(fitting(PLAIN), { more: "cash", than: "cost", times: 7 });
    const found = consistencyOf(comparisons);
    expect(found?.ratio).toBeGreaterThan(0.1);
    expect(found?.worst?.pair).toEqual(["cost", "cash"]);
    expect(found?.worst?.times).toBeCloseTo(1 / 7, 12);
    expect(found?.worst?.implied).toBeCloseTo(4, 6);
  });
});

describe("typed", () => {
  test("weights are divided by their sum; those left out are 0", () => {
    expect(weightsOf({ way: "typed", typed: { cost: 30, cash: 10 } })).toMatchObject({
      cost: 0.75,
      cash: 0.25,
      speed: 0,
    });
  });

  test.each<[Weighing["typed"]]>([[undefined], [{}], [{ cost: 0 }]])("%j gives none", (typed) => {
    expect(weightsOf({ way: "typed", ...(typed && { typed }) })).toBeUndefined();
  });
});

describe("the decision", () => {
  const weightsIn = (answers: Partial<Parameters<typeof decide>[1]>) =>
    Object.fromEntries(decide([], { version: 1, ...answers }).criteria.map(({ id, weight }) => [id, weight]));

  test("uses the weights that follow", () => {
    const weighing: Weighing = { way: "typed", typed: { cost: 1, control: 1 } };
    expect(weightsIn({ weighing })).toMatchObject({ cost: 0.5, control: 0.5, speed: 0 });
  });

  test("keeps to the value proposition until the chosen way is finished", () => {
    const weighing: Weighing = {
      way: "comparisons",
      comparisons: [{ more: "cost", than: "cash", times: 3 }],
    };
    expect(weightsIn({ weighing, business: { valueProposition: "premium" } })).toEqual(
      PRESET_WEIGHTS.premium,
    );
  });

  test("takes explicit weights before all", () => {
    expect(
      weightsIn({ weights: { cost: 0.9 }, weighing: { way: "ranking", ranking: [["speed"]] } })["cost"],
    ).toBe(0.9);
  });
});
