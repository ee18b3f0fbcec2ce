// The table QuoteFees: every quote fee by fee, native and linked to its cells, as on the decision matrix; and the figures
// that the quotes are priced with.
import type { Decision, PlanFigure } from "../../../playbook/decision";
import { writeSection } from "../../blocks/section";
import { cellsOf, figureFormula } from "../../figureFormula";
import { claim } from "../../managing/claim";
import { writeTopUp, writeTotal } from "../../quotes/closingRows";
import { writeFee } from "../../quotes/feeRows";
import { FORMATS } from "../../texts/formats";
import { word, type VendorContext } from "../context";
import { FEES } from "../columns";
import { writeTable } from "../../grid/tables";

export function writeQuoteFees(context: VendorContext): void {
  const { canvas, layout, names, quotes } = context;
  if (!layout.quotes) return;
  const { fees } = layout.quotes;
  const { block } = fees;
  const { t } = names;
  const columns = Object.fromEntries(
    (Object.keys(FEES) as (keyof typeof FEES)[]).map((column) => [column, t(`sheet.columns.${column}`)]),
  ) as Record<keyof typeof FEES, string>;
  writeSection(
    context,
    fees,
    { title: t("vendors.sections.fees"), hint: t("vendors.hints.fees"), columns },
    layout.printed,
  );
  canvas.wrap(block.body("quotedFee", "tierMode"));
  canvas.align(block.columnsOf("rate", "quotePerOrder"), { horizontal: "right" });
  canvas.look(block.body("rate", "included"), "input");
  canvas.conditional({
    address: block.body("volume", "volume"),
    formula: `=${block.ref(block.keys[0] ?? "", "volume")}=${word(context, "sheet.words.missing")}`,
    look: "warning",
  });
  for (const quote of quotes) {
    for (const fee of quote.fees) writeFee(context, block, quote, fee);
    writeTopUp(context, block, quote);
    writeTotal(context, block, quote);
  }
  claim(canvas, block);
  writeTable(canvas, "QuoteFees", block);
}

/** Orders always; items per order and revenue where the plan knows them. */
export function pricedWith({ figures }: Decision): PlanFigure[] {
  return (["orders", "items_per_order", "revenue"] as const).flatMap(
    (id) => figures.find((figure) => figure.id === id && (id === "orders" || figure.value !== null)) ?? [],
  );
}

export function writeVendorFigures(context: VendorContext): void {
  const { canvas, layout, names, decision, orders } = context;
  const { block } = layout.figures;
  const { t } = names;
  writeSection(
    context,
    layout.figures,
    {
      title: t("vendors.sections.figures"),
      hint: t("vendors.hints.figures"),
      columns: {
        figure: t("vendors.columns.figure"),
        source: t("vendors.columns.source"),
        note: t("vendors.columns.note"),
        value: t("vendors.columns.value"),
        unit: t("vendors.columns.unit"),
      },
    },
    layout.printed,
  );
  const items = block.has("items_per_order") ? block.abs("items_per_order", "value") : null;
  for (const figure of pricedWith(decision)) {
    const at = block.at(figure.id, "value");
    const formula = figureFormula(figure, orders, items);
    const cells = cellsOf(figure);
    canvas.text(block.at(figure.id, "figure"), names.figure(figure.id));
    if (figure.value === null) canvas.text(at, t("sheet.words.missing"));
    else if (formula === null) canvas.number(at, figure.value, FORMATS.quantity);
    else canvas.formula(at, formula, FORMATS.quantity);
    if (cells)
      canvas.link(
        block.at(figure.id, "source"),
        { sheet: cells.sheet, address: cells.address },
        `${cells.sheet}!${cells.address}`,
      );
    if (figure.note) canvas.text(block.at(figure.id, "note"), names.reason("notes", figure.note));
    canvas.text(
      block.at(figure.id, "unit"),
      figure.id === "orders"
        ? t("sheet.units.ordersMonth")
        : figure.id === "revenue"
          ? decision.currency
          : "",
    );
  }
  canvas.look(block.body("value", "value"), "input");
  canvas.align(block.columnsOf("value", "value"), { horizontal: "right" });
  canvas.wrap(block.body("note", "note"));
  claim(canvas, block);
  writeTable(canvas, "QuoteFigures", block);
}
