// The columns of the blocks about costs beyond their amount, in order; a number is how many columns of the sheet one covers.
import { single } from "../grid/block";

export const HIDDEN = single([
  "option",
  "hiddenCost",
  "counts",
  "amount",
  "measure",
  "months",
  "costPerMonth",
  "counted",
  "once",
  "basis",
] as const);
export const HIDDEN_WORKINGS = single(["countedFixed", "countedPart"] as const);

export const COMPARISON = {
  area: 1,
  option: 1,
  costPerOrder: 1,
  warehouse: 1,
  shipped: 1,
  variable: 1,
  fixedShare: 1,
  leverage: 1,
  setUp: 1,
  payback: 1,
  crossings: 6,
};
/** Sums over the fulfilment area's shares of the costs that a total counts. */
export const TOTAL_WORKINGS = single([
  "total",
  "unknown",
  "now",
  "staying",
  "fixed",
  "stayingFixed",
] as const);
