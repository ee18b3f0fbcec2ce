import type { Answers } from "../../src/playbook/answers";
import { changeAnswers } from "../../src/taskpane/answerChanges";

const START: Answers = Object.freeze({ version: 1, currency: "PLN" });

test("a figure's answer is kept, and taken back without a trace", () => {
  const set = changeAnswers(START, {
    kind: "figure",
    figure: "orders",
    answer: { kind: "typed", value: 900, period: "month" },
  });
  expect(set.figures).toEqual({ orders: { kind: "typed", value: 900, period: "month" } });
  expect(changeAnswers(set, { kind: "figure", figure: "orders", answer: undefined }).figures).toEqual({});
});

test("general answers are patched beside the others", () => {
  const set = changeAnswers(START, { kind: "general", patch: { amounts: "net" } });
  expect(set).toEqual({ version: 1, currency: "PLN", amounts: "net" });
  expect(changeAnswers(set, { kind: "general", patch: { currency: undefined } })).toEqual({
    version: 1,
    amounts: "net",
  });
});

test("business answers add up", () => {
  const one = changeAnswers(START, { kind: "business", patch: { regions: 2 } });
  const two = changeAnswers(one, { kind: "business", patch: { deliveryHours: 24 } });
  expect(two.business).toEqual({ regions: 2, deliveryHours: 24 });
});

test("a cost joins its area's other answers", () => {
  const today = changeAnswers(START, {
    kind: "area",
    area: "fulfillment",
    patch: { today: "fulfillment_rented" },
  });
  const amount = { kind: "typed", value: 31000, period: "month" } as const;
  const costed = changeAnswers(today, {
    kind: "cost",
    area: "fulfillment",
    option: "fulfillment_3pl",
    amount,
  });
  expect(costed.areas).toEqual({
    fulfillment: { today: "fulfillment_rented", costs: { fulfillment_3pl: amount } },
  });
  const cleared = changeAnswers(costed, {
    kind: "cost",
    area: "fulfillment",
    option: "fulfillment_3pl",
    amount: undefined,
  });
  expect(cleared.areas?.fulfillment?.costs).toEqual({});
});

test("new shares replace those of their figure only", () => {
  const labor = [{ figure: "labor", area: "fulfillment", share: 1, ends: 1, afterMonths: 3 }] as const;
  const rent = [{ figure: "facility", area: "facilities", share: 1, ends: 0, afterMonths: 0 }] as const;
  const first = changeAnswers(START, { kind: "shares", figure: "labor", shares: [...labor] });
  const both = changeAnswers(first, { kind: "shares", figure: "facility", shares: [...rent] });
  expect(both.shares).toEqual([...labor, ...rent]);
  expect(changeAnswers(both, { kind: "shares", figure: "labor", shares: undefined }).shares).toEqual([
    ...rent,
  ]);
});

test("a veto is lifted once and set again", () => {
  const lifted = changeAnswers(START, { kind: "veto", area: "customer_service", lifted: true });
  const twice = changeAnswers(lifted, { kind: "veto", area: "customer_service", lifted: true });
  expect(twice.liftedVetoes).toEqual(["customer_service"]);
  expect(
    changeAnswers(twice, { kind: "veto", area: "customer_service", lifted: false }).liftedVetoes,
  ).toEqual([]);
});

test("a range keeps one end when the other is taken back, and is gone with both", () => {
  const amount = (value: number) => ({ kind: "typed", value, period: "month" }) as const;
  const low = changeAnswers(START, { kind: "range", id: "labor", patch: { low: amount(80) } });
  const both = changeAnswers(low, { kind: "range", id: "labor", patch: { high: amount(120) } });
  expect(both.risk?.ranges).toEqual({ labor: { low: amount(80), high: amount(120) } });
  const one = changeAnswers(both, { kind: "range", id: "labor", patch: { low: undefined } });
  expect(one.risk?.ranges).toEqual({ labor: { high: amount(120) } });
  const none = changeAnswers(one, { kind: "range", id: "labor", patch: { low: undefined, high: undefined } });
  expect(none.risk?.ranges).toEqual({});
});

test("the stated spread stands beside the ranges", () => {
  const ranged = changeAnswers(START, { kind: "spread", spread: 0.3 });
  expect(ranged.risk).toEqual({ spread: 0.3 });
  expect(changeAnswers(ranged, { kind: "spread", spread: undefined }).risk).toEqual({});
});

test("a line of what a quote leaves out is switched off and the others stay", () => {
  const on = { on: true };
  const before: Answers = { ...START, hiddenCosts: { fulfillment_3pl: { rework: on, oversight: on } } };
  const changed = changeAnswers(before, {
    kind: "hiddenCost",
    option: "fulfillment_3pl",
    cost: "rework",
    answer: { on: false, value: 0.02 },
  });
  expect(changed.hiddenCosts).toEqual({
    fulfillment_3pl: { rework: { on: false, value: 0.02 }, oversight: on },
  });
});
