import fc from "fast-check";
import { advise } from "../../src/playbook/advise";
import { ACTIVITY_LIST } from "../../src/playbook/activities";
import { ACTIVITIES, TRAITS, type AdviceInput, type Verdict } from "../../src/playbook/types";

const verdict = (input: AdviceInput): Verdict => advise(input).verdict;

describe("vetoes come first", () => {
  test.each(["market_strategy", "leadership", "management"] as const)(
    "%s is hired, whatever else",
    (activity) => {
      const advice = advise({
        activity,
        inHouseCost: 1e6,
        outsourcedCost: 1,
        traits: ["no veto", "part time"],
      });
      expect(advice).toMatchObject({ verdict: "Hire", veto: "hire", points: null });
    },
  );

  test.each([
    [12, "Keep in-house"],
    [1, "Keep in-house"],
    [12.01, "Outsource"],
    [0, "Outsource"],
    [null, "Outsource"],
  ])("delivery promised within %s hours: %s", (deliveryHours, expected) => {
    expect(verdict({ activity: "delivery", deliveryHours, inHouseCost: 9, outsourcedCost: 3 })).toBe(
      expected,
    );
  });

  test("delivery hours matter to delivery alone", () => {
    expect(verdict({ activity: "hosting", deliveryHours: 2 })).toBe("Outsource");
  });

  test.each(["customer_care", "call_center", "live_chat"] as const)(
    "%s is contact with customers",
    (activity) => {
      expect(advise({ activity, inHouseCost: 100, outsourcedCost: 1 })).toMatchObject({
        verdict: "Keep in-house",
        veto: "contact",
        points: null,
      });
    },
  );

  test("the trait customer contact is a veto on any activity but delivery", () => {
    expect(advise({ activity: "seo", traits: ["customer contact"] }).veto).toBe("contact");
    expect(advise({ activity: "delivery", traits: ["customer contact"] })).toMatchObject({
      veto: null,
      verdict: "Outsource",
    });
  });

  test("no veto lifts contact and delivery hours, and says so", () => {
    const care = advise({
      activity: "customer_care",
      inHouseCost: 100,
      outsourcedCost: 50,
      traits: ["no veto"],
    });
    expect(care).toMatchObject({ veto: null, points: 1, verdict: "Hybrid" });
    expect(care.reasons[0]).toMatchObject({ points: 0, code: "reasons.veto_lifted" });
    expect(verdict({ activity: "delivery", deliveryHours: 2, traits: ["no veto"] })).toBe("Outsource");
  });
});

describe("points, worked by hand", () => {
  test.each<[string, AdviceInput, number, Verdict]>([
    ["lean alone", { activity: "bookkeeping" }, 2, "Outsource"],
    ["kpi flag", { activity: "advertising" }, 2, "Outsource with KPIs"],
    ["lean 0", { activity: "web_analytics" }, 0, "Hybrid"],
    ["lean -2", { activity: "packing" }, -2, "Keep in-house"],
    ["costs 20 % apart", { activity: "storage", inHouseCost: 10, outsourcedCost: 8 }, 0, "Hybrid"],
    [
      "costs far apart are held at 3",
      { activity: "storage", inHouseCost: 10, outsourcedCost: 1 },
      1,
      "Hybrid",
    ],
    ["and at -3", { activity: "hosting", inHouseCost: 1, outsourcedCost: 10 }, -1, "Hybrid"],
    [
      "lowest price counts costs half as much again",
      { activity: "storage", inHouseCost: 10, outsourcedCost: 1, traits: ["lowest price"] },
      2.5,
      "Outsource",
    ],
    ["one cost alone gives nothing", { activity: "storage", inHouseCost: 10 }, -2, "Keep in-house"],
    ["0 is not given", { activity: "storage", inHouseCost: 10, outsourcedCost: 0 }, -2, "Keep in-house"],
    ["200 orders a day", { activity: "delivery", ordersPerDay: 200 }, 3, "Outsource"],
    ["201 orders a day", { activity: "delivery", ordersPerDay: 201 }, -2, "Keep in-house"],
    [
      "with costs the volume is context",
      { activity: "delivery", ordersPerDay: 500, inHouseCost: 10, outsourcedCost: 9 },
      3,
      "Outsource",
    ],
    ["volume elsewhere", { activity: "hosting", ordersPerDay: 500 }, 2, "Outsource"],
    [
      "part time, specialist",
      { activity: "storage", traits: ["part time", "specialist skill"] },
      0,
      "Hybrid",
    ],
    [
      "core strength, process linked",
      { activity: "hosting", traits: ["core strength", "process linked"] },
      -1,
      "Hybrid",
    ],
    ["premium service on delivery", { activity: "delivery", traits: ["premium service"] }, 1, "Hybrid"],
    ["premium service elsewhere", { activity: "hosting", traits: ["premium service"] }, 2, "Outsource"],
    ["on the border", { activity: "web_analytics", inHouseCost: 20, outsourcedCost: 17 }, 1.5, "Outsource"],
    [
      "within 5 % and half a point of the border",
      { activity: "hosting", inHouseCost: 100, outsourcedCost: 100 },
      2,
      "Too close to call",
    ],
    [
      "within 5 %, but far from a border",
      { activity: "web_analytics", inHouseCost: 100, outsourcedCost: 98 },
      0.2,
      "Hybrid",
    ],
    [
      "near the border below",
      { activity: "packing", inHouseCost: 100, outsourcedCost: 95 },
      -1.5,
      "Too close to call",
    ],
    ["more than 5 % apart", { activity: "packing", inHouseCost: 100, outsourcedCost: 94.9 }, -1.49, "Hybrid"],
  ])("%s", (_, input, points, expected) => {
    const advice = advise(input);
    expect(advice.points).toBeCloseTo(points, 9);
    expect(advice.verdict).toBe(expected);
  });
});

describe("whatever the input", () => {
  const inputs = fc.record({
    activity: fc.constantFrom(...ACTIVITIES),
    inHouseCost: fc.option(fc.integer({ min: 0, max: 1000 })),
    outsourcedCost: fc.option(fc.integer({ min: 0, max: 1000 })),
    ordersPerDay: fc.option(fc.integer({ min: 0, max: 1000 })),
    deliveryHours: fc.option(fc.integer({ min: 0, max: 72 })),
    traits: fc.uniqueArray(fc.constantFrom(...TRAITS)),
  });

  test("the reasons' points add up to the total", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { points, reasons, veto } = advise(input);
        if (veto !== null)
          expect([points, ...reasons.map((reason) => reason.points)].every((x) => x === null)).toBe(true);
        else
          expect(reasons.reduce((sum, reason) => sum + Number(reason.points), 0)).toBeCloseTo(
            points ?? NaN,
            9,
          );
      }),
    );
  });

  test("every reason names its source", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const reason of advise(input).reasons) expect(reason.source).toMatch(/^S\d(, S\d)*$/);
      }),
    );
  });

  test("a dearer provider never makes outsourcing more advisable", () => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: 1, max: 500 }), (input, more) => {
        if (!input.inHouseCost || !input.outsourcedCost) return;
        const dearer = advise({ ...input, outsourcedCost: input.outsourcedCost + more });
        expect(dearer.points ?? 0).toBeLessThanOrEqual(advise(input).points ?? 0);
      }),
    );
  });

  test("costs in another currency give the same points", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const times = (x: number | null) => (x === null ? null : x * 4);
        const other = {
          ...input,
          inHouseCost: times(input.inHouseCost),
          outsourcedCost: times(input.outsourcedCost),
        };
        expect(advise(other).points).toBe(advise(input).points);
      }),
    );
  });
});

test("each activity's note is its first reason without a veto", () => {
  for (const { id, flag, lean } of ACTIVITY_LIST) {
    if (flag === "contact" || flag === "hire") continue;
    expect(advise({ activity: id }).reasons[0]).toMatchObject({ points: lean, code: `notes.${id}` });
  }
});
