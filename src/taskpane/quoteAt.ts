// Which quote a selection means: a selected range itself; of one cell the found quote that it lies in. Pure.
import type { QuoteRange } from "../playbook/answers";
import type { FoundQuote } from "../playbook/quote/find/types";
import { contains, parseArea } from "../workbook/a1";
import type { Selection } from "./stateTypes";

/** Null where a single cell lies in no quote. */
export function quoteAt(
  { sheet, address }: Pick<Selection, "sheet" | "address">,
  quotes: readonly FoundQuote[],
): QuoteRange | null {
  const at = parseArea(address);
  if (!at) return null;
  if (at.rows > 1 && at.columns > 1) return { sheet, range: address };
  const found = quotes.find((quote) => {
    const area = quote.sheet === sheet ? parseArea(quote.range) : null;
    return area && contains(area, at.row, at.column);
  });
  return found ? { sheet, range: found.range } : null;
}
