// SAVINGRISK. The simulation is the engine's; here its tables are read and its rows are named.
import { savingRisk as simulate } from "../../engine/risk/savingRisk";
import type { Triangle } from "../../engine/risk/triangular";
import { answer } from "../answer";
import { isBlank } from "../read/cell";
import { AMOUNT, numberIn, TRIALS, WHOLE } from "../read/number";
import { placesIn, rowsOf, widthOf } from "../read/shape";
import { optional } from "../read/single";
import { cells } from "../read/table";
import { refuse } from "../refusal";
import { word } from "../voice";

const DEFAULT_TRIALS = 100_000;
const DEFAULT_SEED = 1;

/**
 * How sure a saving by outsourcing is: mean, P10, P50 and P90 of the saving and the chance that outsourcing is cheaper, by drawing each cost from low, likely, high. The same seed gives the same result on every platform.
 *
 * @customfunction SAVINGRISK
 * @param {any[][]} inHouse Costs in-house: rows of low, likely, high, added up.
 * @param {any[][]} outsourced Costs outsourced: rows of low, likely, high, added up.
 * @param {any[][]} [orders] Orders: a number, or low, likely, high. Costs are per order then, and the saving is for all orders.
 * @param {any} [trials] Number of trials: 100,000 unless given, at most 10,000,000.
 * @param {any} [seed] Whole number that starts the draws; 1 unless given.
 * @returns {any[][]} Five rows of label and value.
 *
 * @remarks Triangular distributions, drawn independently; percentiles interpolated as PERCENTILE.INC. Low above
 * likely, likely above high, negative amounts, other sizes, texts: #VALUE!.
 * @example =SAVINGRISK({5,5,5}, {3,3,3}, 100, 10) gives {"Mean saving",200;"P10",200;"P50",200;"P90",200;"Chance that outsourcing is cheaper",1}
 */
export function savingRisk(
  inHouse: any[][],
  outsourced: any[][],
  orders?: any[][],
  trials?: any,
  seed?: any,
): any[][] {
  return answer(() => {
    const result = simulate({
      inHouse: triangles(inHouse, "inHouse"),
      outsourced: triangles(outsourced, "outsourced"),
      orders: readOrders(orders),
      trials: optional(trials, "trials", TRIALS, DEFAULT_TRIALS),
      seed: optional(seed, "seed", WHOLE, DEFAULT_SEED),
    });
    return [
      [word("mean"), result.mean],
      ["P10", result.p10],
      ["P50", result.p50],
      ["P90", result.p90],
      [word("chance"), result.chance],
    ];
  });
}

function triangles(argument: unknown, name: string): Triangle[] {
  const rows = cells(argument, name);
  const columns = widthOf(rows);
  if (columns !== 3) refuse("wrong_columns", { argument: name, columns, expected: "3" });
  const at = placesIn(rows, name);
  return rows.flatMap((row, r) =>
    row.every(isBlank)
      ? []
      : triangle(
          [0, 1, 2].map((c) => numberIn(row[c], AMOUNT, at(r, c))),
          at(r, 0),
        ),
  );
}

/** A number, or low, likely, high in a row or a column; blank or 0: not given. */
function readOrders(argument: unknown): Triangle | null {
  const values = rowsOf(argument).flat();
  if (values.every((cell) => isBlank(cell) || cell === 0)) return null;
  const rows = cells(argument, "orders");
  const at = placesIn(rows, "orders");
  const numbers = rows.flatMap((row, r) => row.map((cell, c) => numberIn(cell, AMOUNT, at(r, c))));
  const [only = 0] = numbers;
  if (numbers.length === 1) return { low: only, likely: only, high: only };
  if (numbers.length !== 3)
    refuse("wrong_length", { argument: "orders", given: numbers.length, expected: 3 });
  return triangle(numbers, { argument: "orders" });
}

function triangle(
  [low = 0, likely = 0, high = 0]: number[],
  place: { argument: string; row?: number; column?: number },
): Triangle {
  if (low > likely || likely > high) {
    const { argument, row } = place;
    return refuse("not_rising", { argument, ...(row === undefined ? {} : { row }), low, likely, high });
  }
  return { low, likely, high };
}
