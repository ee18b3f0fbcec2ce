// The table QuoteComparison: quotes side by side, a vendor a row, what each asks by driver, in total and per order.
import type { QuoteDecision } from "../../../playbook/decision";
import { writeSection, writeTitle } from "../../blocks/section";
import { quoteKey, tierKey } from "../../layout";
import { claim } from "../../managing/claim";
import { quoted } from "../../texts/formula";
import { vendorName, word, type VendorContext } from "../context";
import { writeTable } from "../../grid/tables";

export function writeComparison(context: VendorContext): void {
  const { canvas, layout, names, quotes } = context;
  const { t } = names;
  if (!layout.quotes) {
    const { row, column } = layout.noQuotes;
    writeTitle(canvas, { row, column }, t("vendors.sections.quotes"), layout.printed);
    canvas.text({ row: row + 1, column }, t("vendors.hints.quotesNone"));
    canvas.look({ row: row + 1, column }, "note");
    return;
  }
  const { section } = layout.quotes;
  const { block } = section;
  writeSection(
    context,
    section,
    {
      title: t("vendors.sections.quotes"),
      hint: t("vendors.hints.quotes"),
      columns: Object.fromEntries(block.columns.map((column) => [column, headerOf(context, column)])),
    },
    layout.printed,
  );
  for (const quote of quotes) writeQuote(context, quote);
  canvas.wrap(block.body("vendor", "cheapest"));
  canvas.align(block.columnsOf("perOrder", "topUp"), { horizontal: "right" });
  canvas.conditional({
    address: block.body("vendor", "total"),
    formula: `=$${block.ref(block.keys[0] ?? "", "cheapest")}=${word(context, "vendors.words.cheapest")}`,
    look: "good",
  });
  claim(canvas, block);
  writeTable(canvas, "QuoteComparison", block);
}

const FIXED = ["vendor", "area", "quote", "cheapest", "perOrder", "total", "topUp"] as const;

function headerOf({ names }: VendorContext, column: string): string {
  const fixed = FIXED.find((one) => one === column);
  return fixed ? names.t(`vendors.columns.${fixed}`) : names.driver(column);
}

function writeQuote(context: VendorContext, quote: QuoteDecision): void {
  const { canvas, layout, names, candidates, money, cents } = context;
  if (!layout.quotes) return;
  const { section, fees } = layout.quotes;
  const { block } = section;
  const key = quote.option;
  const candidate = candidates.find(({ id }) => id === key);
  if (!candidate) return;
  canvas.text(block.at(key, "vendor"), vendorName(context, candidate));
  canvas.text(block.at(key, "area"), names.area(candidate.area));
  canvas.link(
    block.at(key, "quote"),
    { sheet: quote.sheet, address: quote.range },
    `${quote.sheet}!${quote.range}`,
  );
  for (const driver of new Set(quote.fees.map((fee) => fee.driver))) {
    const cells = quote.fees
      .filter((fee) => fee.driver === driver)
      .flatMap((fee) => fee.tiers.map((_, tier) => fees.block.abs(tierKey(quote, fee, tier), "quoteCost")));
    const list = cells.join(",");
    canvas.formula(
      block.at(key, driver),
      `IF(COUNT(${list})=${cells.length},SUM(${list}),${word(context, "sheet.words.missing")})`,
      money,
    );
  }
  canvas.formula(block.at(key, "topUp"), fees.block.abs(quoteKey(quote, "topUp"), "quoteCost"), money);
  canvas.formula(block.at(key, "total"), fees.block.abs(quoteKey(quote, "total"), "quoteCost"), money);
  canvas.formula(block.at(key, "perOrder"), fees.block.abs(quoteKey(quote, "total"), "quotePerOrder"), cents);
  canvas.formula(block.at(key, "cheapest"), againstOthers(context, quote));
}

/** "cheapest", or how much dearer than the cheapest quote of its area. */
function againstOthers(context: VendorContext, { option }: QuoteDecision): string {
  const { layout, candidates, quotes, names } = context;
  const block = layout.quotes?.section.block;
  const areaOf = (id: string): string | undefined => candidates.find((one) => one.id === id)?.area;
  const rivals = quotes.filter((other) => areaOf(other.option) === areaOf(option));
  if (!block || rivals.length < 2) return quoted(names.t("vendors.words.single"));
  const totals = rivals.map((rival) => block.abs(rival.option, "total")).join(",");
  const mine = block.ref(option, "total");
  return (
    `IF(ISNUMBER(${mine}),IF(${mine}<=MIN(${totals}),${word(context, "vendors.words.cheapest")},` +
    `FIXED(100*(${mine}/MIN(${totals})-1),0)&${word(context, "vendors.words.dearer")}),${word(context, "sheet.words.missing")})`
  );
}
