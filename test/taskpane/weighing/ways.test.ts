import type { Answers } from "../../../src/playbook/answers";
import { decide } from "../../../src/playbook/decide";
import { CRITERIA, type WeighingWay } from "../../../src/playbook/types";
import { changeAnswers } from "../../../src/taskpane/answerChanges";
import { spoken } from "../../../src/taskpane/weighing/scale";
import { wayChosen, wayInUse } from "../../../src/taskpane/weighing/ways";

const weighed = (answers: Answers) => decide([], answers).criteria;
const choose = (answers: Answers, way: WeighingWay): Answers =>
  changeAnswers(answers, { kind: "weighing", patch: wayChosen(answers, way, weighed(answers)) });
const PREMIUM: Answers = { version: 1, business: { valueProposition: "premium" } };

test("the value proposition is in use until another way is chosen; bare weights are typed ones", () => {
  expect(wayInUse(PREMIUM)).toBe("proposition");
  expect(wayInUse({ version: 1, weights: { cost: 1 } })).toBe("typed");
  expect(wayInUse(choose(PREMIUM, "ranking"))).toBe("ranking");
});

test("ranking starts from the order of the weights in use", () => {
  const answers = choose(PREMIUM, "ranking");
  expect(answers.weighing?.ranking?.slice(0, 3)).toEqual([["service"], ["contact"], ["control"]]);
  expect(answers.weights?.service).toBeGreaterThan(answers.weights?.contact ?? 1);
});

test("typing starts from the weights in use, in per cent", () => {
  const answers = choose(PREMIUM, "typed");
  expect(answers.weighing?.typed).toMatchObject({ service: 25, control: 18 });
  expect(answers.weights?.service).toBeCloseTo(0.25, 12);
});

test("comparisons leave the weights to the value proposition until all are made", () => {
  const answers = choose(choose(PREMIUM, "typed"), "comparisons");
  expect(answers.weights).toBeUndefined();
  expect(weighed(answers).find(({ id }) => id === "service")?.weight).toBe(0.25);
});

test("a change of way loses nothing that was entered in another", () => {
  const typed = changeAnswers(choose(PREMIUM, "typed"), {
    kind: "weighing",
    patch: { typed: { cost: 7, cash: 1 } },
  });
  const ranked = changeAnswers(choose(typed, "ranking"), {
    kind: "weighing",
    patch: { ranking: [["speed"], ["cost"]] },
  });
  const compared = changeAnswers(choose(ranked, "comparisons"), {
    kind: "weighing",
    patch: { comparisons: [{ more: "cost", than: "cash", times: 3 }] },
  });
  const back = choose(choose(compared, "proposition"), "typed");
  expect(back.weighing).toEqual({
    way: "typed",
    typed: { cost: 7, cash: 1 },
    ranking: [["speed"], ["cost"]],
    comparisons: [{ more: "cost", than: "cash", times: 3 }],
  });
  expect(back.weights?.cost).toBeCloseTo(7 / 8, 12);
});

test("bare weights of a file are kept as typed ones when another way is chosen", () => {
  const given: Answers = { version: 1, weights: Object.fromEntries(CRITERIA.map((id) => [id, 0.125])) };
  const ranked = choose(given, "ranking");
  expect(ranked.weighing?.typed?.cost).toBe(12.5);
  expect(choose(ranked, "typed").weights?.cost).toBeCloseTo(0.125, 12);
});

test("a ratio is said of the criterion that counts more, rounded", () => {
  expect(spoken(["cost", "cash"], 0.4586)).toEqual({ more: "cash", than: "cost", times: 2.2 });
  expect(spoken(["cost", "cash"], 4)).toEqual({ more: "cost", than: "cash", times: 4 });
});
