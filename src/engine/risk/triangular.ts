// The triangular distribution: low, likely, high.

// Taken out of the global object once: millions of draws follow.
const { sqrt } = Math;

export interface Triangle {
  low: number;
  likely: number;
  high: number;
}

/**
 * Adds `sign` x one draw to each of out[0..count), by inversion of `uniform`: low + sqrt(u x rising) below the peak,
 * high - sqrt((1 - u) x falling) above it. Square root and the four operations are exact by IEEE 754, so the result
 * is the same on every platform.
 */
export function addTriangular(
  out: Float64Array,
  uniform: Float64Array,
  count: number,
  { low, likely, high }: Triangle,
  sign: 1 | -1,
): void {
  const span = high - low;
  if (span === 0) {
    for (let i = 0; i < count; i++) out[i] = (out[i] ?? 0) + sign * low;
    return;
  }
  const peak = (likely - low) / span;
  const rising = span * (likely - low);
  const falling = span * (high - likely);
  for (let i = 0; i < count; i++) {
    const u = uniform[i] ?? 0;
    // Both sides in one expression: a processor guesses wrongly every other time which side a random number falls on.
    const below = +(u < peak);
    const share = 1 - u + below * (2 * u - 1);
    const slope = falling + below * (rising - falling);
    const value = high - below * span + (2 * below - 1) * sqrt(share * slope);
    out[i] = (out[i] ?? 0) + sign * value;
  }
}
