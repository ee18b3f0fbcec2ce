// Sums and extremes of a column, by loops: spreading a long column into an argument list would overflow the stack.

export function greatest(values: readonly number[]): number {
  let most = values[0] ?? 0;
  for (const x of values) if (x > most) most = x;
  return most;
}

export function least(values: readonly number[]): number {
  let few = values[0] ?? 0;
  for (const x of values) if (x < few) few = x;
  return few;
}

export function sumOf(values: readonly number[]): number {
  let sum = 0;
  for (const x of values) sum += x;
  return sum;
}

/** Euclidean (L2) norm. */
export function norm(values: readonly number[]): number {
  let squares = 0;
  for (const x of values) squares += x * x;
  return Math.sqrt(squares);
}

/** Turns a table of rows into its columns. */
export function columnsOf(rows: readonly (readonly number[])[], count: number): number[][] {
  return Array.from({ length: count }, (_, j) => rows.map((row) => row[j] ?? 0));
}
