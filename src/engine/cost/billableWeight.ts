// What a carrier bills a parcel as: its weight, or its volume over a divisor, whichever is more.

// Taken out of the global object once: in a bare runtime reaching for it costs more than the calculation.
const { ceil, max } = Math;

/** Weights that exceed a whole unit by less than this fraction do so by binary dust only. */
const DUST = 1e-12;

/** Inches and pounds; 5000 is usual for centimetres and kilograms. */
export const DEFAULT_DIVISOR = 139;

/**
 * max(weight, length x width x height / divisor). With `roundUp` each dimension is rounded up first, as carriers
 * have done since August 2025, and the result is rounded up to a whole unit.
 *
 * @example billableWeight(10, 25, 6, 43, 139, true) // 47
 */
export function billableWeight(
  weight: number,
  length: number,
  width: number,
  height: number,
  divisor: number,
  roundUp: boolean,
): number {
  if (!roundUp) return max(weight, (length * width * height) / divisor);
  const volume = whole(length) * whole(width) * whole(height);
  return whole(max(weight, volume / divisor));
}

export interface Parcels {
  weight: Float64Array;
  length: Float64Array;
  width: Float64Array;
  height: Float64Array;
}

/** The first `count` parcels at once; what is NaN stays so. */
export function billableWeights(
  out: Float64Array,
  count: number,
  { weight, length, width, height }: Parcels,
  divisor: number,
  roundUp: boolean,
): void {
  for (let i = 0; i < count; i++) {
    out[i] = billableWeight(
      weight[i] ?? NaN,
      length[i] ?? NaN,
      width[i] ?? NaN,
      height[i] ?? NaN,
      divisor,
      roundUp,
    );
  }
}

function whole(x: number): number {
  return ceil(x * (1 - DUST));
}
