// Every block has its own place: nothing on the sheet is written over by something else.
import { address, type Spot } from "../../src/matrix/grid/a1";
import { Canvas } from "../../src/matrix/grid/canvas";
import { planSheet } from "../../src/matrix/planSheet";
import { decide } from "../../src/playbook/decide";
import { ANSWERS, FINDINGS } from "./support/findings";
import { QUOTE, quotesOn } from "./support/quoted";

test.each([
  ["a plan with quotes and hidden costs", decide(FINDINGS, ANSWERS, quotesOn(QUOTE))],
  ["a plan without any quote", decide(FINDINGS, ANSWERS)],
  ["a plan of nothing", decide([], { version: 1 })],
])("%s writes no cell twice", (_, decision) => {
  const written = new Set<string>();
  const twice: string[] = [];
  const put = jest.spyOn(Canvas.prototype, "put").mockImplementation(function (this: Canvas, at: Spot) {
    const cell = address(at);
    if (written.has(cell)) twice.push(cell);
    written.add(cell);
  });
  planSheet(decision, "en");
  put.mockRestore();
  expect(written.size).toBeGreaterThan(300);
  expect(twice).toEqual([]);
});
