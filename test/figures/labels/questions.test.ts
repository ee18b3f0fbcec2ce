// Questions in the place of labels: what they ask for, and which ask for nothing that is so today.
import { recognise } from "../../../src/figures";
import { questionAsLabel } from "../../../src/figures/labels/questions";
import { drawBook } from "../support/drawBook";

test.each([
  ["how many customer orders do you send out in a normal month?", "orders", "month"],
  ["on average, how many items are in one order?", "items_per_order", "unknown"],
  ["what do you spend on wages a month, including employer's taxes?", "labor", "month"],
  ["what was your turnover last year (ex VAT)?", "revenue", "year"],
  [
    "Thinking of the last three months, how many orders did your team pack and ship in a typical month, all channels taken together?",
    "orders",
    "month",
  ],
  ["Ile zamówień wysyłacie w typowym miesiącu?", "orders", "month"],
  ["Ile płacicie miesięcznie za czynsz?", "facility", "month"],
  ["Jaki jest miesięczny koszt kurierów?", "delivery", "month"],
  ["Ile kosztują Was opakowania miesięcznie?", "supplies", "month"],
])("%s asks for %s", (question, figure, period) => {
  const found = recognise(drawBook(`== Form\nQuestion | Answer | per month, costs\n${question} | 450`));
  expect(found.map((one) => [one.figure, one.period])).toEqual([[figure, period]]);
});

test.each([
  "What is your target cost per order?",
  "How many orders do you hope to reach in two years' time?",
  "Ile zamówień planujecie w przyszłym roku?",
  "How many orders were returned last month?",
])("%s asks for no figure", (question) => {
  expect(recognise(drawBook(`== Form\nQuestion | Answer | costs\n${question} | 450`))).toEqual([]);
});

test("what is no question keeps its words", () => {
  expect(questionAsLabel("orders a month")).toBeNull();
});
