// A random generator of our own, so that a seed gives the same numbers on every platform: xoshiro128** by
// D. Blackman and S. Vigna (public domain), seeded by splitmix32.

// Taken out of the global object once: millions of draws follow.
const { floor, imul } = Math;

/** Four 32-bit words of state from one seed. */
export function seeded(seed: number): Uint32Array {
  const state = new Uint32Array(4);
  // Both halves count, so that seeds above 2^32 differ.
  let a = (seed % 4294967296) ^ imul(floor(seed / 4294967296), 0x9e3779b9);
  for (let i = 0; i < 4; i++) {
    a = (a + 0x9e3779b9) | 0;
    let t = a ^ (a >>> 16);
    t = imul(t, 0x21f0aaad);
    t ^= t >>> 15;
    t = imul(t, 0x735a2d97);
    state[i] = t ^ (t >>> 15);
  }
  return state;
}

/** Fills `out` from 0 to `count` with numbers in 0..1 (both ends left out), moving `state` on. */
export function fillUniform(state: Uint32Array, out: Float64Array, count: number): void {
  let [a = 0, b = 0, c = 0, d = 0] = state;
  for (let i = 0; i < count; i++) {
    const five = imul(b, 5);
    const turned = (five << 7) | (five >>> 25);
    out[i] = ((imul(turned, 9) >>> 0) + 0.5) / 4294967296;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = (d << 11) | (d >>> 21);
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
}
