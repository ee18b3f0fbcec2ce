// Rank-order-centroid weights: from an order of importance to weights that add up to 1.

/**
 * The weight of place k among n is (1/n) x sum of 1/i for i = k..n. Equal ranks share the mean of their places.
 *
 * @example rankWeights([1, 2, 3, 4]) // [0.5208, 0.2708, 0.1458, 0.0625]
 */
export function rankWeights(ranks: readonly number[]): number[] {
  const places = centroids(ranks.length);
  return ranks.map((rank) => {
    const before = ranks.filter((other) => other < rank).length;
    const equal = ranks.filter((other) => other === rank).length;
    const shared = places.slice(before, before + equal);
    return shared.reduce((sum, weight) => sum + weight, 0) / equal;
  });
}

/** Weights of the places 1..n. */
export function centroids(n: number): number[] {
  const weights = new Array<number>(n);
  let sum = 0;
  for (let k = n; k >= 1; k--) {
    sum += 1 / k;
    weights[k - 1] = sum / n;
  }
  return weights;
}
