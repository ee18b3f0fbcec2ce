// The table VendorQuotes: every quote that an option is priced by, a row a fee and tier, native and linked to the
// analyst's own cells, so that it recalculates without the add-in.
import type { Context } from "../context";
import type { QuoteBlock } from "../quotes/cells";
import { writeTopUp, writeTotal } from "../quotes/closingRows";
import { writeFee } from "../quotes/feeRows";
import { lostLook } from "../links/sourceCell";
import { quoted } from "../texts/formula";
import { writeSection } from "./section";
import { writeTable } from "../grid/tables";

export function writeQuotes(context: Context): void {
  const { canvas, decision, layout, names } = context;
  const section = layout.quotes;
  if (!section) return;
  const { t } = names;
  const { block } = section;
  writeSection(context, section, {
    title: t("sheet.sections.quotes"),
    hint: t("sheet.hints.quotes"),
    columns: {
      quotedFee: t("sheet.columns.quotedFee"),
      quoteRange: t("sheet.columns.quoteRange"),
      rate: t("sheet.columns.rate"),
      per: t("sheet.columns.per"),
      volume: t("sheet.columns.volume"),
      included: t("sheet.columns.included"),
      billed: t("sheet.columns.billed"),
      above: t("sheet.columns.above"),
      upTo: t("sheet.columns.upTo"),
      tierMode: t("sheet.columns.tierMode"),
      quoteCost: t("sheet.columns.quoteCost"),
      quotePerOrder: t("sheet.columns.quotePerOrder"),
    },
  });
  dress(context, block);
  for (const quote of decision.quotes) {
    for (const fee of quote.fees) writeFee(context, block, quote, fee);
    writeTopUp(context, block, quote);
    writeTotal(context, block, quote);
  }
  writeTable(canvas, "VendorQuotes", block);
}

function dress({ canvas, names }: Context, block: QuoteBlock): void {
  const first = block.keys[0] ?? "";
  canvas.wrap(block.body("quotedFee", "quoteRange"));
  canvas.align(block.body("rate", "rate"), { horizontal: "right" });
  canvas.align(block.body("volume", "upTo"), { horizontal: "right" });
  canvas.align(block.body("quoteCost", "quotePerOrder"), { horizontal: "right" });
  canvas.look(block.body("rate", "rate"), "input");
  canvas.look(block.body("volume", "included"), "input");
  canvas.conditional({
    address: block.body("volume", "volume"),
    formula: `=${block.ref(first, "volume")}=${quoted(names.t("sheet.words.missing"))}`,
    look: "warning",
  });
  canvas.conditional(
    lostLook(names.t, block.body("quoteRange", "quoteRange"), block.ref(first, "quoteRange")),
  );
}
