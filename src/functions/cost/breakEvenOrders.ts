// BREAKEVENORDERS. The calculation is the engine's; here its columns are read.
import { breakEven } from "../../engine/cost/breakEven";
import { attempt } from "../answer";
import { numbers } from "../read/column";
import { AMOUNT } from "../read/number";
import { unwrap } from "../refusal";
import { spill } from "../spill";

/**
 * The number of orders at which two ways of working cost the same. #N/A says which one is cheaper at every volume where they never do. Columns give a column of results.
 *
 * @customfunction BREAKEVENORDERS
 * @param {any[][]} fixedA Fixed cost of A in a period: a value or a column.
 * @param {any[][]} perOrderA Cost per order of A.
 * @param {any[][]} fixedB Fixed cost of B in the same period.
 * @param {any[][]} perOrderB Cost per order of B.
 * @returns {any[][]} Orders in the period, above 0 and not rounded.
 *
 * @remarks (fixedB - fixedA) / (perOrderA - perOrderB). Negative amounts, texts, errors, columns of different
 * lengths: #VALUE!.
 * @example =BREAKEVENORDERS(10125, 12.5, 0, 14.75) gives {4500}
 */
export function breakEvenOrders(
  fixedA: any[][],
  perOrderA: any[][],
  fixedB: any[][],
  perOrderB: any[][],
): any[][] {
  return attempt(() =>
    spill(
      [
        numbers(fixedA, "fixedA", AMOUNT),
        numbers(perOrderA, "perOrderA", AMOUNT),
        numbers(fixedB, "fixedB", AMOUNT),
        numbers(perOrderB, "perOrderB", AMOUNT),
      ],
      (fixed, perOrder, otherFixed, otherPerOrder) =>
        unwrap(breakEven({ fixed, perOrder }, { fixed: otherFixed, perOrder: otherPerOrder })),
    ),
  );
}
