// How much room the workings of a quote's cost by volume need: its borders, the points priced between them, the volumes
// at which costs may change places. Counts only.
import { movesWithOrders } from "../../../engine/cost/quote/feeCurve";
import type { QuoteDecision } from "../../../playbook/decision";

/** Room for borders that are typed on the sheet later: a limit, an included quantity. */
const SPARE = 2;

/** Volumes at which a fee starts to be billed or reaches another tier; between two of them the fees have one formula. */
function borders({ fees }: QuoteDecision): number {
  return fees
    .filter(({ driver }) => movesWithOrders(driver))
    .reduce((sum, { tiers, included, includedCell }) => {
      const starts = included.per === "month" && (included.quantity > 0 || includedCell !== null) ? 1 : 0;
      return sum + starts + tiers.filter(({ upTo }) => upTo !== null).length;
    }, 0);
}

export function spans(quote: QuoteDecision): number {
  return borders(quote) + SPARE + 1;
}

/** Two points make a line; units spread over orders need a third, because their cost bends. */
export function pointsEach({ fees }: QuoteDecision): 2 | 3 {
  return fees.some(({ mode }) => mode === "graduated by order") ? 3 : 2;
}

/** Starts of spans, the solutions within them, one more for the minimum, and the end. */
export function candidates(quote: QuoteDecision): number {
  return spans(quote) * pointsEach(quote) + 2;
}

/** Keys of the points priced within a quote's spans. */
export function pointKey(span: number, point: number): string {
  return `span${span}:${point}`;
}

export function pointKeys(quotes: readonly QuoteDecision[]): string[] {
  const keys = quotes.flatMap((quote) =>
    Array.from({ length: spans(quote) }, (_, span) =>
      Array.from({ length: pointsEach(quote) }, (_, point) => pointKey(span, point)),
    ).flat(),
  );
  return [...new Set(keys)];
}
