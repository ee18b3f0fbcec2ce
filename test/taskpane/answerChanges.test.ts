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
