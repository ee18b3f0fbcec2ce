// A vendor's quote at every volume: all its fees, and the minimum where they stay below it.
import { fail, ok, type Result } from "../../result";
import { compareCurves } from "../curve/crossings";
import { cutAlike, line, sumOf, type CostCurve } from "../curve/curve";
import { feeCurve } from "./feeCurve";
import type { QuoteTerms } from "./priceQuote";
import type { Fee, Volumes } from "./types";

/**
 * What a month costs by its orders, all volumes in the proportion that `volumes` has them in. At those volumes the
 * curve says what `priceQuote` says. Included quantities and the minimum stay as they are.
 */
export function quoteCurve(fees: readonly Fee[], volumes: Volumes, terms: QuoteTerms): Result<CostCurve> {
  const orders = volumes.quantities.get("order") ?? 0;
  if (orders === 0) return fail("no_orders");
  const [counted, oneOff]: [CostCurve[], CostCurve[]] = [[], []];
  for (const fee of fees) {
    const curve = feeCurve(fee, volumes, orders, terms.months);
    if (!curve.ok) return curve;
    (fee.driver === "one-off" ? oneOff : counted).push(curve.value);
  }
  return ok(sumOf([atLeast(sumOf(counted), terms.minimum), ...oneOff]));
}

/** The larger of the two at every volume. */
function atLeast(curve: CostCurve, minimum: number): CostCurve {
  if (minimum === 0) return curve;
  const least = line(minimum, 0);
  const { crossings, always } = compareCurves(curve, least);
  const first = crossings[0]?.cheaperAfter;
  let below = first === undefined ? always === "a" : first === "b";
  const spans: CostCurve = [...crossings.map(({ orders }) => orders), Infinity].map((to, i) => {
    const from = crossings[i - 1]?.orders ?? 0;
    const span = { from, to, fixed: below ? 1 : 0, perOrder: 0, spread: 0 };
    below = !below;
    return span;
  });
  return cutAlike(curve, spans).map(([piece, { fixed: isBelow }]) =>
    isBelow === 1 ? { ...piece, fixed: minimum, perOrder: 0, spread: 0 } : piece,
  );
}
