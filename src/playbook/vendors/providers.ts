// Which kind of provider an option or an area means, and which of them deliver parcels to customers.
import type { AreaId } from "../types";
import type { ProviderId } from "./types";

/** Options that hand something to a provider whose work has to be watched. */
const BY_OPTION: Partial<Record<string, ProviderId>> = {
  marketing_agency: "agency",
  marketing_hybrid: "agency",
  facilities_serviced: "office",
  customer_service_call_center: "call_centre",
  it_saas: "platform",
  it_outsourced_development: "developer",
  fulfillment_own_full: "carrier",
  fulfillment_own_partial: "carrier",
  fulfillment_rented: "carrier",
  fulfillment_3pl: "threepl",
  fulfillment_dropshipping: "dropshipping",
  finance_admin_firm: "accounting",
  finance_admin_hybrid: "accounting",
  hr_provider: "hr_provider",
  hr_hybrid: "hr_provider",
};

/** Whom one looks for in an area as long as no option says otherwise. */
const BY_AREA: Record<AreaId, ProviderId> = {
  marketing: "agency",
  facilities: "office",
  customer_service: "call_centre",
  it: "developer",
  fulfillment: "threepl",
  finance_admin: "accounting",
  hr: "hr_provider",
};

const DELIVERING: readonly ProviderId[] = ["threepl", "carrier", "dropshipping"];

/** Null where the option needs no provider. */
export function providerOfOption(option: string): ProviderId | null {
  return BY_OPTION[option] ?? null;
}

export function providerOfArea(area: AreaId): ProviderId {
  return BY_AREA[area];
}

/** True where the provider stands before the customer with the parcel: checked once a month (S0). */
export function delivers(provider: ProviderId): boolean {
  return DELIVERING.includes(provider);
}
