// Every volume at which two costs change places. Costs have pieces and may jump, so there may be none, one or many:
// each piece is solved by itself, and the signs between the solutions decide.
import { costOf, cutAlike, DUST, type CostCurve, type CostPiece } from "./curve";

type Side = "a" | "b";

export interface Crossing {
  /** Orders; at a jump the border itself. */
  orders: number;
  /** Which one is cheaper beyond. */
  cheaperAfter: Side;
}

export interface Comparison {
  /** Rising. Empty: never. */
  crossings: Crossing[];
  /** Which one is cheaper at every volume, where nothing crosses; "same": both cost the same everywhere. */
  always: Side | "same" | null;
  /** Orders up to which both have a price; Infinity: without end. */
  upTo: number;
}

/**
 * Compares two costs at all volumes above 0. Where they are level for a while, the crossing is where that begins.
 *
 * @example compareCurves([{ from: 0, to: Infinity, fixed: 10125, perOrder: 12.5, spread: 0 }], [{ from: 0, to: Infinity, fixed: 0, perOrder: 14.75, spread: 0 }]) // { crossings: [{ orders: 4500, cheaperAfter: "a" }], always: null, upTo: Infinity }
 */
export function compareCurves(a: CostCurve, b: CostCurve): Comparison {
  const pairs = cutAlike(a, b);
  const crossings: Crossing[] = [];
  let before: Side | null = null;
  let end = 0;
  for (const [p, q] of pairs) {
    const borders = [...rootsWithin(p, q), p.to];
    let from = p.from;
    for (const to of borders) {
      const side = cheaper(p, q, between(from, to));
      if (side !== null) {
        if (before !== null && before !== side) crossings.push({ orders: end, cheaperAfter: side });
        before = side;
        end = to;
      }
      from = to;
    }
  }
  return {
    crossings,
    always: crossings.length > 0 ? null : (before ?? "same"),
    upTo: pairs[pairs.length - 1]?.[0].to ?? 0,
  };
}

/** Null where they are level. */
function cheaper(p: CostPiece, q: CostPiece, orders: number): Side | null {
  const [a, b] = [costOf(p, orders), costOf(q, orders)];
  if (Math.abs(a - b) <= DUST * Math.max(Math.abs(a), Math.abs(b))) return null;
  return a < b ? "a" : "b";
}

function between(from: number, to: number): number {
  return to === Infinity ? 2 * from + 1 : (from + to) / 2;
}

/** Where the difference of two pieces is 0 within their span, rising. */
function rootsWithin(p: CostPiece, q: CostPiece): number[] {
  const roots = rootsOf(
    difference(p.fixed, q.fixed),
    difference(p.perOrder, q.perOrder),
    difference(p.spread, q.spread),
  );
  return roots.filter((x) => x > p.from * (1 + DUST) && x < p.to * (1 - DUST)).sort((x, y) => x - y);
}

/** fixed + perOrder x + spread / x = 0; with a spread, both roots of perOrder x² + fixed x + spread, without cancellation. */
function rootsOf(fixed: number, perOrder: number, spread: number): number[] {
  if (spread === 0) return perOrder === 0 ? [] : [-fixed / perOrder];
  if (perOrder === 0) return fixed === 0 ? [] : [-spread / fixed];
  const inner = fixed * fixed - 4 * perOrder * spread;
  if (inner < 0) return [];
  const half = -(fixed + (fixed < 0 ? -1 : 1) * Math.sqrt(inner)) / 2;
  return half === 0 ? [0] : [half / perOrder, spread / half];
}

function difference(x: number, y: number): number {
  return Math.abs(x - y) <= DUST * Math.max(Math.abs(x), Math.abs(y)) ? 0 : x - y;
}
