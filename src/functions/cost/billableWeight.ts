// BILLABLEWEIGHT. The calculation is the engine's; here its columns are read.
import {
  billableWeight as calculate,
  billableWeights,
  DEFAULT_DIVISOR,
} from "../../engine/cost/billableWeight";
import { attempt } from "../answer";
import { numbers } from "../read/column";
import { ABOVE_ZERO } from "../read/number";
import { logical, optional } from "../read/single";
import { spillNumbers } from "../spill";

/**
 * The weight a carrier bills: the parcel's own or its volume over a divisor, whichever is more. Columns give a column; a result over 5 MB cannot pass in Excel on the web.
 *
 * @customfunction BILLABLEWEIGHT
 * @param {any[][]} weight Weight of the parcel: a value or a column.
 * @param {any[][]} length Length of the parcel.
 * @param {any[][]} width Width of the parcel.
 * @param {any[][]} height Height of the parcel.
 * @param {any} [divisor] Volume per unit of weight: 139 (inches and pounds) unless given; 5000 for cm and kg.
 * @param {any} [roundUp] TRUE (default): each dimension is rounded up first, and the result to a whole unit. FALSE: nothing is rounded.
 * @returns {any[][]} Billable weight, in the unit of the weight.
 *
 * @remarks max(weight, length x width x height / divisor). Sizes of 0 or less, blank sizes, texts: #VALUE!.
 * @example =BILLABLEWEIGHT(10, 25, 6, 43) gives {47}
 * @example =BILLABLEWEIGHT({2;9}, 40, 30, 25, 5000) gives {6;9}
 */
export function billableWeight(
  weight: any[][],
  length: any[][],
  width: any[][],
  height: any[][],
  divisor?: any,
  roundUp?: any,
): any[][] {
  return attempt(() => {
    const per = optional(divisor, "divisor", ABOVE_ZERO, DEFAULT_DIVISOR);
    const rounded = logical(roundUp, "roundUp", true);
    return spillNumbers(
      [
        numbers(weight, "weight", ABOVE_ZERO),
        numbers(length, "length", ABOVE_ZERO),
        numbers(width, "width", ABOVE_ZERO),
        numbers(height, "height", ABOVE_ZERO),
      ],
      (own, l, w, h) => calculate(own, l, w, h, per, rounded),
      fillBlock,
      { per, rounded },
    );
  });
}

interface Terms {
  per: number;
  rounded: boolean;
}

function fillBlock(
  out: Float64Array,
  count: number,
  values: readonly Float64Array[],
  { per, rounded }: Terms,
): void {
  const [weight = out, length = out, width = out, height = out] = values;
  billableWeights(out, count, { weight, length, width, height }, per, rounded);
}
