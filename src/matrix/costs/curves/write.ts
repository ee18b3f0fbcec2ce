// The workings of every quote by volume, and what other blocks take from them.
import type { QuoteDecision } from "../../../playbook/decision";
import type { Context } from "../../context";
import { scenarioColumns } from "../scenarios/columns";
import { quoted } from "../../texts/formula";
import { writeCandidates } from "./candidates";
import { writeDrawn } from "./drawn";
import { pointKey, pointsEach, spans } from "./plan";
import { REACHED, writePricing, type PricedColumn } from "./pricing";
import { writeSpans, writeTerms } from "./spans";

export function writeCurves(context: Context): void {
  const { canvas, decision, layout, names } = context;
  if (!layout.pricing) return;
  writePricing(context, [...scenarioColumns(context), ...pointColumns(context)]);
  for (const quote of decision.quotes) {
    const blocks = layout.curves.get(quote.option);
    if (!blocks) continue;
    const { top, left } = blocks.terms;
    const title = { row: top - 1, column: left };
    canvas.text(title, names.t("sheet.workings.curve", { vendor: quote.vendor }));
    canvas.look(title, "note");
    writeTerms(context, quote, blocks);
    writeSpans(context, quote, blocks);
    writeCandidates(context, blocks);
    writeDrawn(context, blocks);
  }
}

/** The volumes between a quote's own borders. */
function pointColumns({ decision, layout, names }: Context): PricedColumn[] {
  const most = Math.max(...decision.quotes.map(spans));
  return Array.from({ length: most }, (_, span) =>
    ([0, 1, 2] as const).map((point) => ({
      key: pointKey(span, point),
      header: names.t("sheet.workings.pricedAt", { span: span + 1, number: point + 1 }),
      factor: (quote: QuoteDecision) =>
        span < spans(quote) && point < pointsEach(quote)
          ? (layout.curves.get(quote.option)?.spans.abs(String(span), `point${point}`) ?? null)
          : null,
    })),
  )
    .flat()
    .filter(({ key }) => layout.pricing?.columns.includes(key));
}

/** In words where the quote is cheaper than today; says so where the sheet has no room for a border added since. */
export function quoteCrossingWords(context: Context, option: string): string | null {
  const { layout, names, orders } = context;
  const blocks = layout.curves.get(option);
  if (!blocks) return null;
  const { candidates, spans: block } = blocks;
  const t = names.t;
  const last = candidates.keys[candidates.keys.length - 1] ?? "0";
  const sides = candidates.span("side");
  const end = `MIN(${block.span("unpriced")})`;
  const more = `${block.abs(block.keys[block.keys.length - 1] ?? "0", "to")}${REACHED}`;
  const never =
    `IF(MAX(${sides})>0,${quoted(t("sheet.crossings.todayAlways"))},` +
    `IF(MIN(${sides})<0,${quoted(t("sheet.crossings.optionAlways"))},${quoted(t("sheet.crossings.same"))}))`;
  const some = `${candidates.abs(last, "words")}&${quoted(` ${t("sheet.crossings.unit")}`)}`;
  const unpriced = `IF(${end}${REACHED},${quoted(`${t("sheet.crossings.noPrice")} `)}&FIXED(${end}*${orders},0),"")`;
  return (
    `IF(COUNT(${candidates.span("gap")})=0,${quoted(t("sheet.words.missing"))},` +
    `IF(${more},${quoted(t("sheet.crossings.rebuild"))},` +
    `IF(COUNT(${candidates.span("orders")})=0,${never},${some})&${unpriced}))`
  );
}

/** The crossing nearest to today's orders; text where there is none. */
export function quoteCrossing({ layout, names }: Context, option: string): string | null {
  const candidates = layout.curves.get(option)?.candidates;
  if (!candidates) return null;
  const [orders, distance] = [candidates.span("orders"), candidates.span("distance")];
  return (
    `IF(COUNT(${orders})=0,${quoted(names.t("sheet.words.never"))},` +
    `INDEX(${orders},MATCH(MIN(${distance}),${distance},0)))`
  );
}
