// The cell that says of a row of a quote where its rate stands, live: or which of the analyst's cells behind the row is
// gone or holds no number, so that its last value counts.
import type { QuoteDecision, QuoteFee } from "../../playbook/decision";
import type { QuoteContext } from "../context";
import { reference, type Spot } from "../grid/a1";
import { isThere, type LiveCells } from "../links/liveCells";
import { lastValue, nameOf, sourceState } from "../links/sourceCell";
import { longText } from "../texts/formula";
import { volumeCells } from "./volume";

/** `rate`: null where the quote has its rate in words. */
export function writeFeeSource(
  context: QuoteContext,
  at: Spot,
  quote: QuoteDecision,
  fee: QuoteFee,
  { tier, rate }: { tier: number; rate: LiveCells | null },
): void {
  const { canvas, names } = context;
  const target = rate ?? { sheet: quote.sheet, address: quote.range };
  const good = withLimits(context, quote, fee, tier, longText(nameOf(target)));
  const billed = tier === 0 ? withVolume(context, quote, fee, good) : good;
  const formula = rate ? sourceState(names.t, rate, billed) : billed;
  canvas.liveLink(at, target, formula, nameOf(target));
}

/** A volume is one for all tiers: the first row says what has become of it. */
function withVolume(context: QuoteContext, quote: QuoteDecision, fee: QuoteFee, good: string): string {
  const { t } = context.names;
  const cells = volumeCells(context, quote, fee);
  if (cells.length === 0) return good;
  const list = cells.map(({ sheet, address }) => reference(sheet, address)).join(",");
  const there = allThere(cells);
  return `IF(COUNT(${list})=${cells.length},${good},IF(${there},${lastValue(t, "volume")},${lastValue(t, "volumeGone")}))`;
}

function withLimits(
  { names: { t } }: QuoteContext,
  { sheet }: QuoteDecision,
  { includedCell, tiers }: QuoteFee,
  tier: number,
  good: string,
): string {
  const addresses = [tier === 0 ? includedCell : null, tiers[tier]?.upToCell ?? null];
  const cells = addresses.flatMap((address) => (address === null ? [] : [{ sheet, address }]));
  return cells.length === 0 ? good : `IF(${allThere(cells)},${good},${lastValue(t, "limitGone")})`;
}

const allThere = (cells: readonly Pick<LiveCells, "sheet" | "address">[]): string =>
  `AND(${cells.map(isThere).join(",")})`;
