// Every rate card found in the workbook, priced with the plan's month, whether or not an option of the plan uses it.
// Knows no sheet.
import type { Reason } from "../../figures/types";
import type { Decision, QuoteDecision } from "../decision";
import type { FigureSet } from "../decide/figures";
import { quotedFee } from "../decide/quotes";
import { quotedOption } from "../decide/today";
import type { FoundQuote } from "../quote/find/types";
import type { AreaId } from "../types";

export interface PricedCard {
  found: FoundQuote;
  /** The option it would price. */
  option: string;
  /** Null where it cannot be priced; then `problem` says why. */
  quote: QuoteDecision | null;
  problem: Reason | null;
}

export function pricedQuotes(decision: Decision, found: readonly FoundQuote[]): PricedCard[] {
  return found.map((card) => {
    const used = decision.quotes.find(({ sheet, range }) => sheet === card.sheet && range === card.range);
    if (used) return { found: card, option: used.option, quote: used, problem: null };
    const option = optionFor(decision, card.area);
    const figures = figuresOf(decision);
    const { quote, row } = quotedFee(option, card, figures);
    return { found: card, option, quote, problem: row.origin.kind === "missing" ? row.origin.why : null };
  });
}

function optionFor({ areas }: Decision, area: AreaId): string {
  const today = areas.find((one) => one.area === area)?.today ?? "";
  return quotedOption(area, today) ?? today;
}

/** The decision's figures in the shape that quotes are priced with; what there is to say of them was said in the plan. */
function figuresOf({ figures, currency, orders }: Decision): FigureSet {
  return {
    rows: figures,
    currency,
    orders,
    warnings: [],
    value: (id) => figures.find((row) => row.id === id)?.value ?? null,
    periodOn: () => null,
  };
}
