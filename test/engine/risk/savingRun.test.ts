import { savingRisk, type SavingInput } from "../../../src/engine/risk/savingRisk";
import { BLOCK, savingRun } from "../../../src/engine/risk/savingRun";

const INPUT: SavingInput = {
  inHouse: [
    { low: 4, likely: 5, high: 9 },
    { low: 0, likely: 0, high: 0 },
  ],
  outsourced: [{ low: 4, likely: 6, high: 7 }],
  orders: { low: 800, likely: 1000, high: 1500 },
  trials: 3 * BLOCK + 17,
  seed: 7,
};

test("a run block by block is bit-identical to the whole", () => {
  const run = savingRun(INPUT);
  const steps = [run.next(), run.next(), run.next(), run.next(), run.next()];
  expect(steps).toEqual([BLOCK, 2 * BLOCK, 3 * BLOCK, INPUT.trials, INPUT.trials]);
  expect(run.result()).toStrictEqual(savingRisk(INPUT));
});

test("a run that is stopped answers for the trials done", () => {
  const run = savingRun(INPUT);
  run.next();
  expect(run.result()).toStrictEqual(savingRisk({ ...INPUT, trials: BLOCK }));
});
