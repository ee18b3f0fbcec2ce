// The workings of risk beside the quotes: every fee billed and priced anew at low and at high orders, tiers, what is
// included and the minimum too, as `quoteAtVolume` does.
import type { QuoteDecision, QuoteFee } from "../../playbook/decision";
import { writeHeader } from "../blocks/section";
import type { Context } from "../context";
import { quoteKey, tierKey } from "../layout";
import type { QuoteBlock } from "../quotes/cells";
import { tierCost } from "../quotes/tierCost";
import { missing, ordersTerm } from "../quotes/volume";
import { FORMATS } from "../texts/formats";
import { ordersFactor } from "./cells";

type Side = "low" | "high";

/** The cell of a quote's total a month at low or high orders; null where the option is priced by no quote. */
export function requoted({ layout }: Context, option: string, side: Side): string | null {
  const key = quoteKey({ option }, "total");
  return layout.risk.quotes?.has(key) ? layout.risk.quotes.abs(key, `${side}Cost`) : null;
}

export function writeQuoteRisk(context: Context): void {
  const { canvas, decision, layout, names } = context;
  const { t } = names;
  const [workings, quotes] = [layout.risk.quotes, layout.quotes?.block];
  if (!workings || !quotes) return;
  writeHeader(canvas, workings, {
    lowBilled: t("risk.workings.lowBilled"),
    lowCost: t("risk.workings.lowCost"),
    highBilled: t("risk.workings.highBilled"),
    highCost: t("risk.workings.highCost"),
  });
  canvas.look(workings.whole(), "working");
  canvas.wrap(workings.headers());
  for (const quote of decision.quotes)
    for (const side of ["low", "high"] as const) {
      for (const fee of quote.fees) writeFee(context, quotes, quote, fee, side);
      writeTotal(context, quotes, quote, side);
    }
}

const BY_TIME: readonly string[] = ["month", "week", "one-off"];

/** What moves with orders is all but what is asked by time; what each order has free of charge moves with it. */
function writeFee(
  context: Context,
  quotes: QuoteBlock,
  quote: QuoteDecision,
  fee: QuoteFee,
  side: Side,
): void {
  const { canvas, layout, cents } = context;
  const workings = layout.risk.quotes;
  if (!workings) return;
  const factor = ordersFactor(context, side);
  const first = tierKey(quote, fee, 0);
  const [volume, included] = [quotes.ref(first, "volume"), quotes.ref(first, "included")];
  const moved = BY_TIME.includes(fee.driver) ? volume : `${volume}*${factor}`;
  const free = fee.included.per === "order" ? `N(${included})*${factor}` : `N(${included})`;
  canvas.formula(
    workings.at(first, `${side}Billed`),
    `IF(AND(ISNUMBER(${volume}),ISNUMBER(${factor})),MAX(${moved}-${free},0),${missing(context)})`,
    FORMATS.quantity,
  );
  const orders = ordersTerm(context, quote);
  fee.tiers.forEach((_, tier) => {
    const key = tierKey(quote, fee, tier);
    const cost = tierCost(fee.mode, {
      billed: workings.abs(first, `${side}Billed`),
      rate: quotes.ref(key, "rate"),
      above: quotes.ref(key, "above"),
      upTo: quotes.ref(key, "upTo"),
      orders: orders
        ? { value: `(${orders.value}*${factor})`, cells: [...orders.cells, factor] }
        : { value: "0", cells: [context.orders] },
      first: tier === 0,
      last: tier === fee.tiers.length - 1,
      missing: missing(context),
    });
    canvas.formula(workings.at(key, `${side}Cost`), cost, cents);
  });
}

/** The minimum's top-up, which one-off fees do not count towards, and the total. */
function writeTotal(context: Context, quotes: QuoteBlock, quote: QuoteDecision, side: Side): void {
  const { canvas, layout, cents } = context;
  const workings = layout.risk.quotes;
  const [firstFee, lastFee] = [quote.fees[0], quote.fees[quote.fees.length - 1]];
  if (!workings || !firstFee || !lastFee) return;
  const cost = `${side}Cost` as const;
  const all = workings.span(
    cost,
    tierKey(quote, firstFee, 0),
    tierKey(quote, lastFee, lastFee.tiers.length - 1),
  );
  const counted = quote.fees
    .filter(({ driver }) => driver !== "one-off")
    .flatMap((fee) => fee.tiers.map((_, tier) => workings.ref(tierKey(quote, fee, tier), cost)));
  const sum = counted.length === 0 ? "0" : `SUM(${counted.join(",")})`;
  const known = (formula: string): string => `IF(COUNT(${all})=ROWS(${all}),${formula},${missing(context)})`;
  const [topUp, total] = [quoteKey(quote, "topUp"), quoteKey(quote, "total")];
  canvas.formula(workings.at(topUp, cost), known(`MAX(N(${quotes.ref(topUp, "rate")})-${sum},0)`), cents);
  canvas.formula(workings.at(total, cost), known(`SUM(${all},${workings.ref(topUp, cost)})`), cents);
}
