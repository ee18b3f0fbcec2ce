import { savingRisk, type SavingInput } from "../../../src/engine/risk/savingRisk";
import { simulate } from "../../../src/taskpane/risk/simulate";

const INPUT: SavingInput = {
  inHouse: [{ low: 800, likely: 1000, high: 1200 }],
  outsourced: [{ low: 700, likely: 900, high: 1300 }],
  orders: null,
  trials: 20_000,
  seed: 1,
};

/** A clock that goes on by 4 ms at each look. */
function clock(): () => number {
  let time = 0;
  return () => (time += 4);
}

test("turns change nothing: the result is that of one go", async () => {
  const done: number[] = [];
  const result = await simulate(INPUT, {
    signal: new AbortController().signal,
    onProgress: (count) => done.push(count),
    now: clock(),
  });
  expect(result).toEqual(savingRisk(INPUT));
  expect(done.length).toBeGreaterThan(1);
  expect(done).toEqual([...done].sort((a, b) => a - b));
  expect(done.at(-1)).toBe(20_000);
});

test("others get their turn in between, and what is stopped gives no result", async () => {
  const controller = new AbortController();
  let turns = 0;
  const result = await simulate(INPUT, {
    signal: controller.signal,
    onProgress: () => undefined,
    now: clock(),
    pause: () => {
      if (++turns === 2) controller.abort();
      return Promise.resolve();
    },
  });
  expect(result).toBeNull();
  expect(turns).toBe(2);
});
