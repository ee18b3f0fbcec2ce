import { ranks } from "../../../src/engine/decision/rank";

test("equal scores share the better place, and the next place is skipped", () => {
  expect(ranks([0.7, 0.9, 0.7, 0.1])).toEqual([2, 1, 2, 4]);
  expect(ranks([])).toEqual([]);
});
