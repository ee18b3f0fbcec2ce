// A cost as a function of a month's orders, in pieces: between two neighbouring borders it has one plain formula.
// Knows no vendor and no option; where the pieces come from is its neighbours' matter.

/** Costs fixed + perOrder x orders + spread / orders, above `from` up to and with `to` orders. */
export interface CostPiece {
  from: number;
  /** Infinity: without end. */
  to: number;
  fixed: number;
  perOrder: number;
  /** Only units that are spread over orders and come with a fixed free quantity make one; 0 otherwise. */
  spread: number;
}

/** Rising from 0 without gaps. It may end: beyond a closed last tier there is no price. */
export type CostCurve = readonly CostPiece[];

/** Borders and costs closer than this fraction are the same. */
export const DUST = 1e-12;

/** @example costAt(line(100, 2), 50) // 200 */
export function costAt(curve: CostCurve, orders: number): number | null {
  const piece = curve.find(({ to }) => orders <= to * (1 + DUST));
  return piece ? costOf(piece, orders) : null;
}

export function costOf({ fixed, perOrder, spread }: CostPiece, orders: number): number {
  return fixed + perOrder * orders + (spread === 0 ? 0 : spread / orders);
}

/** A cost line without steps. */
export function line(fixed: number, perOrder: number): CostCurve {
  return [{ from: 0, to: Infinity, fixed, perOrder, spread: 0 }];
}

/** The sum of curves; it ends where the first of them ends. */
export function sumOf(curves: readonly CostCurve[]): CostCurve {
  return curves.reduce(
    (sum, curve) =>
      cutAlike(sum, curve).map(([a, b]) => ({
        from: a.from,
        to: a.to,
        fixed: a.fixed + b.fixed,
        perOrder: a.perOrder + b.perOrder,
        spread: a.spread + b.spread,
      })),
    line(0, 0),
  );
}

/** The same cost, `factor` times. */
export function times(curve: CostCurve, factor: number): CostCurve {
  return curve.map(({ from, to, fixed, perOrder, spread }) => ({
    from,
    to,
    fixed: fixed * factor,
    perOrder: perOrder * factor,
    spread: spread * factor,
  }));
}

/** The same cost over other orders: what `curve` says of x it then says of x / ratio. */
export function stretched(curve: CostCurve, ratio: number): CostCurve {
  return curve.map(({ from, to, fixed, perOrder, spread }) => ({
    from: from / ratio,
    to: to / ratio,
    fixed,
    perOrder: perOrder * ratio,
    spread: spread / ratio,
  }));
}

/** Pieces of both curves over the same spans, up to the end of the shorter one. */
export function cutAlike(a: CostCurve, b: CostCurve): [CostPiece, CostPiece][] {
  const pairs: [CostPiece, CostPiece][] = [];
  let from = 0;
  let [i, j] = [0, 0];
  for (let [p, q] = [a[0], b[0]]; p && q; [p, q] = [a[i], b[j]]) {
    const to = p.to <= q.to * (1 + DUST) && q.to <= p.to * (1 + DUST) ? p.to : Math.min(p.to, q.to);
    pairs.push([
      { ...p, from, to },
      { ...q, from, to },
    ]);
    from = to;
    if (p.to <= to * (1 + DUST)) i++;
    if (q.to <= to * (1 + DUST)) j++;
    if (to === Infinity) break;
  }
  return pairs;
}
