// Which fees of a quote pay for carrying parcels to customers, by their names, so that the warehouse's part is known.
import { plain as folded } from "../../engine/text/names";
import type { QuoteFee } from "../decision";

/** Words of a name, English and Polish, without accents; what comes in or comes back is no delivery. */
const DELIVERY = /deliver|shipping|shipment|courier|postage|carrier|dostaw|kurier|wysyl|przesyl/;
const NOT_TO_CUSTOMERS = /return|zwrot|inbound|receiv|przyj|supplier/;

export function isDelivery(name: string): boolean {
  const plain = folded(name);
  return DELIVERY.test(plain) && !NOT_TO_CUSTOMERS.test(plain);
}

/** A month; null where no fee says so, or one of them has no volume. */
export function deliveryFees(fees: readonly Pick<QuoteFee, "name" | "monthly">[]): number | null {
  const own = fees.filter(({ name }) => isDelivery(name));
  if (own.length === 0) return null;
  return own.reduce<number | null>(
    (sum, { monthly }) => (sum === null || monthly === null ? null : sum + monthly),
    0,
  );
}
