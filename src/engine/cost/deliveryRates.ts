// A carrier's rate card: weights down, zones across; the first row whose weight covers the parcel counts.
import { fail, ok, type Result } from "../result";

export interface RateCard {
  /** Heaviest parcel of each row, rising. */
  upTo: readonly number[];
  /** rates[row][zone]; 0 where the card has no rate. */
  rates: readonly (readonly number[])[];
}

/** A parcel on the border of a row belongs to it, binary dust or not. */
const DUST = 1e-12;

/** Checks once that weights rise; `row` counts from 1 below the zones. */
export function rateCard(upTo: readonly number[], rates: readonly (readonly number[])[]): Result<RateCard> {
  for (let i = 1; i < upTo.length; i++) {
    const [previous = 0, value = 0] = [upTo[i - 1], upTo[i]];
    if (value <= previous) return fail("weights_not_rising", { row: i + 1, value, previous });
  }
  return ok({ upTo, rates });
}

/** The rate of one parcel; -1: heavier than the card, 0: no rate for that zone. */
export function rateFor(card: RateCard, weight: number, zone: number): number {
  const row = rowFor(card, [weight], 0);
  return row === card.upTo.length ? -1 : (card.rates[row]?.[zone] ?? 0);
}

/**
 * The first row whose weight covers the i-th parcel, else the number of rows. The weight is read here: handed over,
 * each of a million would become an object of its own.
 */
function rowFor({ upTo }: RateCard, weights: ArrayLike<number>, i: number): number {
  const limit = (weights[i] ?? NaN) * (1 - DUST);
  let low = 0;
  let high = upTo.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((upTo[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The cost of the first `count` parcels at once, rate x factor; NaN where there is none, or no weight or zone. */
export function deliveryCosts(
  out: Float64Array,
  count: number,
  weights: Float64Array,
  zones: Float64Array,
  card: RateCard,
  factor: number,
): void {
  for (let i = 0; i < count; i++) {
    const zone = zones[i] ?? NaN;
    const known = (weights[i] ?? NaN) > 0 && zone >= 0;
    const rate = known ? (card.rates[rowFor(card, weights, i)]?.[zone] ?? 0) : 0;
    out[i] = rate > 0 ? rate * factor : NaN;
  }
}
