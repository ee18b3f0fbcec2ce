// The rows of one fee of a quote: its volume and what of it is billed, then each tier with its cost.
import type { QuoteDecision, QuoteFee } from "../../playbook/decision";
import type { QuoteContext } from "../context";
import { reference } from "../grid/a1";
import { liveValue } from "../links/liveCells";
import { tierKey } from "../layout";
import { FORMATS } from "../texts/formats";
import type { QuoteBlock } from "./cells";
import { writeFeeSource } from "./feeSource";
import { writePerOrder } from "./perOrder";
import { tierCost } from "./tierCost";
import { guarded, missing, ordersTerm, volumeFormula } from "./volume";

const MODES = {
  graduated: "sheet.quotes.graduated",
  "all units": "sheet.quotes.allUnits",
  "graduated by order": "sheet.quotes.byOrder",
} as const;

export function writeFee(
  context: QuoteContext,
  block: QuoteBlock,
  quote: QuoteDecision,
  fee: QuoteFee,
): void {
  const { canvas, names } = context;
  const first = tierKey(quote, fee, 0);
  const volume = volumeFormula(context, quote, fee);
  if (volume === null) canvas.text(block.at(first, "volume"), names.t("sheet.words.missing"));
  else canvas.formula(block.at(first, "volume"), volume, FORMATS.quantity);
  writeIncluded(context, block, quote, fee);
  canvas.formula(
    block.at(first, "billed"),
    `IF(ISNUMBER(${block.ref(first, "volume")}),` +
      `MAX(${block.ref(first, "volume")}-N(${block.ref(first, "included")}),0),${missing(context)})`,
    FORMATS.quantity,
  );
  fee.tiers.forEach((_, tier) => writeTier(context, block, quote, fee, tier));
}

/** Free of charge: the analyst's cell, or as many for each order as the quote's text says. */
function writeIncluded(context: QuoteContext, block: QuoteBlock, quote: QuoteDecision, fee: QuoteFee): void {
  const { included, includedCell } = fee;
  const at = block.at(tierKey(quote, fee, 0), "included");
  const orders = ordersTerm(context, quote);
  if (included.per === "order" && orders) {
    const formula = guarded(context, orders, `${included.quantity}*${orders.value}`);
    context.canvas.formula(at, formula, FORMATS.quantity);
  } else if (includedCell) {
    const cell = reference(quote.sheet, includedCell);
    context.canvas.formula(at, `IF(ISREF(${cell}),N(${cell}),${included.quantity})`, FORMATS.quantity);
  }
}

function writeTier(
  context: QuoteContext,
  block: QuoteBlock,
  quote: QuoteDecision,
  fee: QuoteFee,
  tier: number,
): void {
  const { canvas, names, cents } = context;
  const { t } = names;
  const key = tierKey(quote, fee, tier);
  const { rate, rateCell, upTo, upToCell } = fee.tiers[tier] ?? {};
  const [first, before] = [tierKey(quote, fee, 0), tierKey(quote, fee, Math.max(tier - 1, 0))];
  const cell = (column: "rate" | "above" | "upTo" | "quoteCost"): string => block.ref(key, column);
  canvas.text(block.at(key, "quotedFee"), fee.name);
  const live = rateCell
    ? ({ sheet: quote.sheet, address: rateCell, reducer: "", last: rate ?? 0 } as const)
    : null;
  if (live) canvas.formula(block.at(key, "rate"), liveValue(live), FORMATS.amount);
  else canvas.number(block.at(key, "rate"), rate ?? 0, FORMATS.amount);
  writeFeeSource(context, block.at(key, "quoteRange"), quote, fee, { tier, rate: live });
  canvas.text(block.at(key, "per"), perText(context, fee));
  if (tier === 0) canvas.number(block.at(key, "above"), 0, FORMATS.quantity);
  else canvas.formula(block.at(key, "above"), `N(${block.ref(before, "upTo")})`, FORMATS.quantity);
  if (upToCell) {
    const limit = reference(quote.sheet, upToCell);
    const open = `IF(N(${limit})>0,${limit},"")`;
    canvas.formula(block.at(key, "upTo"), `IF(ISREF(${limit}),${open},${upTo ?? '""'})`, FORMATS.quantity);
  } else if (upTo) canvas.number(block.at(key, "upTo"), upTo, FORMATS.quantity);
  if (fee.tiers.length > 1) canvas.text(block.at(key, "tierMode"), t(MODES[fee.mode]));
  const cost = tierCost(fee.mode, {
    billed: block.abs(first, "billed"),
    rate: cell("rate"),
    above: cell("above"),
    upTo: cell("upTo"),
    orders: ordersTerm(context, quote) ?? { value: "0", cells: [context.orders] },
    first: tier === 0,
    last: tier === fee.tiers.length - 1,
    missing: missing(context),
  });
  canvas.formula(block.at(key, "quoteCost"), cost, cents);
  writePerOrder(context, block, quote, key);
}

function perText({ names: { t, driver } }: QuoteContext, fee: QuoteFee): string {
  const name = driver(fee.driver);
  return fee.period === "month" ? name : t(`sheet.quotes.${fee.period}`, { driver: name });
}
