// Summed arguments: a number, a cell or a range, and a range means the sum of its numbers.
import { isBlank } from "./cell";
import { AMOUNT, numberIn, type NumberKind } from "./number";
import { placesIn, rowsOf } from "./shape";

/** The sum of the numbers; blanks do not count, texts, TRUE/FALSE and errors are refused with their place. */
export function total(argument: unknown, name: string, kind: NumberKind = AMOUNT): number {
  const rows = rowsOf(argument);
  const at = placesIn(rows, name);
  let sum = 0;
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (isBlank(cell)) return;
      sum += numberIn(cell, kind, at(r, c));
    }),
  );
  return sum;
}

/** A summed argument that may be left out or blank: `fallback` then. */
export function optionalTotal(argument: unknown, name: string, fallback: number): number {
  return rowsOf(argument).every((row) => row.every(isBlank)) ? fallback : total(argument, name);
}

/** The repeated last argument of a function: each one is summed on its own. */
export function repeated(argument: unknown, name: string): { name: string; total: number }[] {
  return itemsOf(argument).map((item, i) => {
    const itemName = `${name}${i + 1}`;
    return { name: itemName, total: total(item, itemName) };
  });
}

/** Excel hands repeated ranges over as an array of ranges; a single range or value is taken as one item. */
function itemsOf(argument: unknown): readonly unknown[] {
  if (argument === null || argument === undefined) return [];
  if (!Array.isArray(argument)) return [argument];
  const items = argument.filter((item) => item !== null && item !== undefined);
  const isRange = items.length > 0 && items.every(Array.isArray) && !items.flat().some(Array.isArray);
  return isRange ? [items] : items;
}
