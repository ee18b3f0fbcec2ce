// A formula cut into the pieces that a rewriter may or may not touch: texts, quoted sheet names and structured
// references in brackets are never touched; the rest is.

interface Piece {
  text: string;
  /** False for "texts", 'sheet names' and [structured references]. */
  code: boolean;
}

/** Doubled quotes stay within their piece; brackets nest, and ' escapes a bracket inside them. */
export function pieces(formula: string): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  const flush = (until: number) => {
    if (until > from) found.push({ text: formula.slice(from, until), code: true });
  };
  for (let at = 0; at < formula.length;) {
    const character = formula[at];
    if (character !== '"' && character !== "'" && character !== "[") {
      at += 1;
      continue;
    }
    flush(at);
    const end = character === "[" ? endOfBracket(formula, at) : endOfQuote(formula, at, character);
    found.push({ text: formula.slice(at, end), code: false });
    from = at = end;
  }
  flush(formula.length);
  return found;
}

function endOfQuote(formula: string, start: number, quote: string): number {
  for (let at = start + 1; at < formula.length; at += 1) {
    if (formula[at] !== quote) continue;
    if (formula[at + 1] !== quote) return at + 1;
    at += 1;
  }
  return formula.length;
}

function endOfBracket(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    if (formula[at] === "'") at += 1;
    else if (formula[at] === "[") depth += 1;
    else if (formula[at] === "]" && (depth -= 1) === 0) return at + 1;
  }
  return formula.length;
}

/** The formula with `change` done to each piece of code. */
export function mapCode(formula: string, change: (code: string) => string): string {
  return pieces(formula)
    .map(({ text, code }) => (code ? change(text) : text))
    .join("");
}
