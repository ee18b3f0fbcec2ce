// Percentiles of many values without sorting them all. Reorders its input.

/**
 * The value at `fraction` of the way from the least to the greatest, between two of them interpolated, as Excel's
 * PERCENTILE.INC does.
 *
 * @example percentile(Float64Array.of(4, 1, 3, 2), 0.5) // 2.5
 */
export function percentile(values: Float64Array, fraction: number): number {
  const position = fraction * (values.length - 1);
  const k = Math.floor(position);
  const lower = select(values, k);
  if (position === k) return lower;
  // After selection the next greater value is the least to the right.
  let upper = values[k + 1] ?? lower;
  for (let i = k + 2; i < values.length; i++) {
    const value = values[i] ?? upper;
    if (value < upper) upper = value;
  }
  return lower + (position - k) * (upper - lower);
}

/**
 * Puts the k-th least value (from 0) at index k, none greater to its left, none less to its right.
 * R. W. Floyd, R. L. Rivest, Algorithm 489, Communications of the ACM 18(3), 1975.
 */
export function select(values: Float64Array, k: number, left = 0, right = values.length - 1): number {
  while (right > left) {
    if (right - left > 600) {
      // Narrow down by selecting within a sample around k first.
      const n = right - left + 1;
      const m = k - left + 1;
      const z = Math.log(n);
      const s = 0.5 * Math.exp((2 * z) / 3);
      const sd = 0.5 * Math.sqrt((z * s * (n - s)) / n) * Math.sign(m - n / 2);
      select(
        values,
        k,
        Math.max(left, Math.floor(k - (m * s) / n + sd)),
        Math.min(right, Math.floor(k + ((n - m) * s) / n + sd)),
      );
    }
    const pivot = values[k] ?? 0;
    let i = left;
    let j = right;
    swap(values, left, k);
    if ((values[right] ?? 0) > pivot) swap(values, left, right);
    while (i < j) {
      swap(values, i, j);
      i++;
      j--;
      while ((values[i] ?? 0) < pivot) i++;
      while ((values[j] ?? 0) > pivot) j--;
    }
    if (values[left] === pivot) swap(values, left, j);
    else swap(values, ++j, right);
    if (j <= k) left = j + 1;
    if (k <= j) right = j - 1;
  }
  return values[k] ?? 0;
}

function swap(values: Float64Array, i: number, j: number): void {
  const kept = values[i] ?? 0;
  values[i] = values[j] ?? 0;
  values[j] = kept;
}
