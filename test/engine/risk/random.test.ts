import { fillUniform, seeded } from "../../../src/engine/risk/random";

test("the generator is xoshiro128** (first outputs from the state 1, 2, 3, 4, as in rand_xoshiro's tests)", () => {
  const out = new Float64Array(4);
  fillUniform(Uint32Array.of(1, 2, 3, 4), out, 4);
  expect([...out].map((x) => x * 2 ** 32 - 0.5)).toEqual([11520, 0, 5927040, 70819200]);
});

test("filling in parts draws the same numbers as filling at once", () => {
  const [whole, parts] = [new Float64Array(10), new Float64Array(10)];
  fillUniform(seeded(9), whole, 10);
  const state = seeded(9);
  fillUniform(state, parts, 4);
  fillUniform(state, parts.subarray(4), 6);
  expect(parts).toEqual(whole);
});

test("numbers lie between 0 and 1, evenly", () => {
  const out = new Float64Array(100_000);
  fillUniform(seeded(1), out, out.length);
  const bins = new Array<number>(10).fill(0);
  for (const x of out) {
    expect(x > 0 && x < 1).toBe(true);
    bins[Math.floor(x * 10)] = (bins[Math.floor(x * 10)] ?? 0) + 1;
  }
  for (const count of bins) expect(Math.abs(count - 10_000)).toBeLessThan(400);
});

test("seeds above 2^32 differ from those below", () => {
  expect(seeded(2 ** 32 + 5)).not.toEqual(seeded(5));
});
