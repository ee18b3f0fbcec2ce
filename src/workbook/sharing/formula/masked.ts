// A formula with everything that only looks like code blotted out: texts, quoted names, what stands in brackets.
// Positions stay, so that what is found in the mask can be cut out of the formula. Pure.

/** Stands for each blotted character; no formula holds it. */
export const BLOT = "\u0001";

/** Quotes and brackets themselves stay: `"a"` becomes `"·"`, `'My sheet'!A1` becomes `'········'!A1`. */
export function masked(formula: string): string {
  let mask = "";
  for (let at = 0; at < formula.length;) {
    const opening = formula.charAt(at);
    const end =
      opening === '"' || opening === "'"
        ? endOfQuote(formula, at)
        : opening === "["
          ? endOfBracket(formula, at)
          : at + 1;
    const closed = end - at > 1;
    mask += closed ? opening + BLOT.repeat(end - at - 2) + formula.charAt(end - 1) : opening;
    at = end;
  }
  return mask;
}

/** Just after the closing quote; doubled quotes stay within. */
function endOfQuote(formula: string, start: number): number {
  const quote = formula.charAt(start);
  for (let at = start + 1; at < formula.length; at += 1) {
    if (formula[at] !== quote) continue;
    if (formula[at + 1] !== quote) return at + 1;
    at += 1;
  }
  return formula.length;
}

/** Structured references nest brackets, and ' escapes one inside them. */
function endOfBracket(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    if (formula[at] === "'") at += 1;
    else if (formula[at] === "[") depth += 1;
    else if (formula[at] === "]" && (depth -= 1) === 0) return at + 1;
  }
  return formula.length;
}
