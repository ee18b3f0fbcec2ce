// What a user can hand to a function: anything that a cell or a range can hold, and what she leaves out.
import fc from "fast-check";
import { hostile } from "./store";

const number = fc.oneof(
  fc.integer({ min: -10, max: 1000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 1e308, -1e308, 5e-324, 45_000, 2 ** 53),
);

const word = fc.constantFrom(
  "",
  "Fee",
  "Rate",
  "Per",
  "Included",
  "Min",
  "From",
  "order",
  "item",
  "pallet",
  "kg",
  "month",
  "one-off",
  "minimum",
  "months",
  "graduated",
  "Criterion",
  "higher",
  "lower",
  "delivery",
  "fulfillment",
  "en",
  "pl",
  "12,5",
  "3 per order",
  "constructor",
);

const errorCell = fc
  .constantFrom("#REF!", "#N/A", "#VALUE!", "#NAME?", "#BUSY!")
  .map((basicValue) => ({ type: "Error", basicType: "Error", basicValue }));

const cell = fc.oneof(
  { weight: 6, arbitrary: number },
  { weight: 4, arbitrary: word },
  { weight: 1, arbitrary: hostile },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: errorCell },
);

const range = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

/** By the declared shape, as Excel sees to it: a matrix where one is asked for, else one value. */
export const matrix = range;
export const scalar = cell;
