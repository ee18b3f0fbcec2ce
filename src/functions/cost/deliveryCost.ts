// DELIVERYCOST. Looking rates up is the engine's; here columns and the rate card are read.
import { deliveryCosts, rateFor, type RateCard } from "../../engine/cost/deliveryRates";
import { attempt } from "../answer";
import { numbers } from "../read/column";
import { ABOVE_ZERO, AMOUNT } from "../read/number";
import { optional } from "../read/single";
import { refuse } from "../refusal";
import { spillNumbers } from "../spill";
import { readRates } from "./readRates";

/**
 * What delivery costs by weight and zone: the first row of the rate card whose weight covers the parcel. Columns give a column; a result over 5 MB cannot pass in Excel on the web.
 *
 * @customfunction DELIVERYCOST
 * @param {any[][]} weight Weight of the parcel: a value or a column.
 * @param {any[][]} zone Zone as it stands in the rate card: a value or a column.
 * @param {any[][]} rates Rate card: the first column holds "up to" weights, rising; the first row the zones.
 * @param {any} [surcharge] Surcharge as a fraction, 0.15 for 15%; none unless given.
 * @returns {any[][]} Cost of the parcel, in the currency of the rates.
 *
 * @remarks rate x (1 + surcharge). A zone that is not in the card, a parcel heavier than the card, a rate left
 * blank or 0: #N/A. Weights of 0 or less, weights that do not rise, texts: #VALUE!.
 * @example =DELIVERYCOST({0.4;2}, {"B";"a"}, {"kg","A","B";1,5,6;5,8,10}, 0.5) gives {9;12}
 */
export function deliveryCost(weight: any[][], zone: any[][], rates: any[][], surcharge?: any): any[][] {
  return attempt(() => {
    const table = readRates(rates);
    const factor = 1 + optional(surcharge, "surcharge", AMOUNT, 0);
    return spillNumbers(
      [numbers(weight, "weight", ABOVE_ZERO), table.zones(zone, "zone")],
      (parcel, zoneColumn) => {
        const rate = rateFor(table.card, parcel, zoneColumn);
        if (rate > 0) return rate * factor;
        const details = { argument: "weight", value: parcel, heaviest: table.heaviest };
        return rate < 0
          ? refuse("heavier_than_table", details)
          : refuse("no_rate", { ...details, zone: table.zoneName(zoneColumn) });
      },
      fillBlock,
      { card: table.card, factor },
    );
  });
}

interface Terms {
  card: RateCard;
  factor: number;
}

function fillBlock(
  out: Float64Array,
  count: number,
  values: readonly Float64Array[],
  { card, factor }: Terms,
): void {
  const [weights = out, zones = out] = values;
  deliveryCosts(out, count, weights, zones, card, factor);
}
