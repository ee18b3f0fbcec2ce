// Rows that their names did not tell, between neighbours that are known: the order-preserving pairing that fits best. Pure.

/** How well a row of today fits one of before; null: not at all. */
export type Fit = (at: number, index: number) => number | null;

/** Pairs in `found` what is open between the same neighbours in different numbers. */
export function alignUneven(found: (number | null)[], count: number, fit: Fit): void {
  let start = 0;
  for (let at = 0; at <= found.length; at += 1) {
    const end = at === found.length ? count : (found[at] ?? null);
    if (end === null) continue;
    const first = start === 0 ? 0 : (found[start - 1] ?? 0) + 1;
    if (end > first && at > start && at - start !== end - first) align(found, start, at, first, end, fit);
    start = at + 1;
  }
}

/** Pairs rows from `start` to `stop` with those from `first` to `end`. */
export function align(
  found: (number | null)[],
  start: number,
  stop: number,
  first: number,
  end: number,
  fit: Fit,
): void {
  const taken = new Set(found);
  const [rows, columns] = [stop - start, end - first];
  // best[r][c]: the best sum of fits for the rows from r on and the columns from c on.
  const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  const at = (r: number, c: number): number => best[r]?.[c] ?? 0;
  const paired = (r: number, c: number): number => {
    const one = taken.has(first + c) ? null : fit(start + r, first + c);
    return one === null ? -1 : one + at(r + 1, c + 1);
  };
  for (let r = rows - 1; r >= 0; r -= 1)
    for (let c = columns - 1; c >= 0; c -= 1) {
      const line = best[r];
      if (line) line[c] = Math.max(paired(r, c), at(r + 1, c), at(r, c + 1));
    }
  let [r, c] = [0, 0];
  while (r < rows && c < columns) {
    if (paired(r, c) === at(r, c)) found[start + r++] = first + c++;
    else if (at(r, c + 1) === at(r, c)) c += 1;
    else r += 1;
  }
}
