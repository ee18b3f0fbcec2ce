// The arguments that OUTSOURCEDCOSTPERORDER and QUOTEBREAKDOWN share, priced.
import { priceQuote, type PricedQuote } from "../../engine/cost/quote/priceQuote";
import { readQuote } from "../../playbook/quote/readQuote";
import { readVolumes } from "../../playbook/quote/readVolumes";
import { cells } from "../read/table";
import { optionalTotal } from "../read/total";
import { refuse, unwrap } from "../refusal";

/** Months over which one-off fees are spread, unless given. */
const DEFAULT_MONTHS = 12;

export function pricedQuote(
  quote: unknown,
  volumes: unknown,
  minimum: unknown,
  months: unknown,
): PricedQuote {
  const fees = unwrap(readQuote(cells(quote, "quote")));
  const quantities = unwrap(readVolumes(cells(volumes, "volumes")));
  const spread = optionalTotal(months, "months", DEFAULT_MONTHS);
  if (spread === 0) refuse("not_above_zero", { argument: "months", value: 0 });
  const terms = { minimum: optionalTotal(minimum, "minimum", 0), months: spread };
  return unwrap(priceQuote(fees, quantities, terms));
}
