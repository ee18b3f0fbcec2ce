// "Płace BOK" beside "Płace magazyn": pay of the customer service is what customer service costs, and is taken out of
// the store's labor. Only where other labor is named too, and no total of labor holds it already: nothing counts twice.
import { BOOKS } from "../lexicon";
import { fold, wordsOf } from "../text/fold";
import type { Candidate } from "./types";

/** Never as sure as a line that says what it costs. */
const STRENGTH = 0.88;
const SHORT = /\b(cs|bok|cok|dok)\b/;

/** The candidates, the pay of customer service under its own figure. */
export function payByDepartment(candidates: readonly Candidate[]): Candidate[] {
  const pay = candidates.filter(({ figure, label }) => figure === "labor" && isOfService(label));
  if (pay.length === 0) return [...candidates];
  const others = candidates.filter((one) => one.figure === "labor" && !pay.includes(one));
  return candidates.map((one) =>
    pay.includes(one) &&
    one.direction === "row" &&
    others.some((other) => isBeside(other, one)) &&
    !others.some((other) => holds(other, one)) &&
    !candidates.some(
      ({ figure, sheet, direction, strength }) =>
        figure === "customer_service" && sheet === one.sheet && direction === "row" && strength >= STRENGTH,
    )
      ? { ...one, figure: "customer_service", strength: Math.min(one.strength, STRENGTH), part: false }
      : one,
  );
}

function isOfService(label: string): boolean {
  const folded = fold(label);
  if (SHORT.test(folded)) return true;
  const words = wordsOf(folded);
  return BOOKS.some(({ figures }) =>
    figures
      .find(words)
      .some(({ meaning }) => meaning.figure === "customer_service" && meaning.level !== "weak"),
  );
}

const isBeside = (other: Candidate, one: Candidate): boolean =>
  other.sheet === one.sheet &&
  other.direction === one.direction &&
  !other.quote &&
  other.labelAt.column === one.labelAt.column;

const holds = (other: Candidate, { sheet, labelAt }: Candidate): boolean =>
  other.sheet === sheet &&
  (other.total || (other.sums !== null && labelAt.row >= other.sums.top && labelAt.row <= other.sums.bottom));
