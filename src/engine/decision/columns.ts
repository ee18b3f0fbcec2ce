// Sums and extremes of a column, by loops: spreading a long column into an argument list would overflow the stack.

export function greatest(values: readonly number[]): number {
  return values.reduce((most, x) => (x > most ? x : most), -Infinity);
}

export function least(values: readonly number[]): number {
  return values.reduce((few, x) => (x < few ? x : few), Infinity);
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, x) => sum + x, 0);
}

/** Euclidean (L2) norm. */
export function norm(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, x) => sum + x * x, 0));
}

/** Turns a table of rows into its columns. */
export function columnsOf(rows: readonly (readonly number[])[], count: number): number[][] {
  return Array.from({ length: count }, (_, j) => rows.map((row) => row[j] ?? 0));
}
