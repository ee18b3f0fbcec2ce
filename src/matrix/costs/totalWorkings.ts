// The three totals by name of the fulfilment options (S4, Lindberg), and the sums over shares that they stand on.
import type { OptionComparison } from "../../playbook/comparison";
import { SHIPPED, WAREHOUSE } from "../../playbook/decide/totals";
import { isDelivery } from "../../playbook/quote/deliveryFees";
import { writeHeader } from "../blocks/section";
import type { Context } from "../context";
import { costCells } from "../quotes/cells";
import { FORMATS } from "../texts/formats";
import { plusHidden } from "./hiddenCells";

export type TotalId = "warehouse_only" | "shipped" | "variable";
const COUNTED = { warehouse_only: WAREHOUSE, shipped: SHIPPED } as const;

export function writeTotalWorkings(context: Context): void {
  const { canvas, layout, names, money } = context;
  const { totalWorkings: block, shares, shareWorkings } = layout;
  if (!block) return;
  const { t } = names;
  writeHeader(canvas, block, {
    total: t("sheet.sections.totals"),
    unknown: t("sheet.workings.unknown"),
    now: t("sheet.workings.costToday"),
    staying: t("sheet.workings.costStaying"),
    fixed: t("sheet.workings.fixedToday"),
    stayingFixed: t("sheet.workings.fixedStaying"),
  });
  canvas.look(block.whole(), "working");
  canvas.wrap(block.headers());
  const area = layout.areas.abs("fulfillment", "area");
  const month = shares.block.span("costPerMonth");
  for (const [id, figures] of Object.entries(COUNTED) as [keyof typeof COUNTED, typeof SHIPPED][]) {
    const named = figures
      .map((figure) => `(${shares.block.span("cost")}=${nameCell(context, figure)})`)
      .join("+");
    const own = `(${shares.block.span("area")}=${area})*(${named})*(${shares.block.span("share")}>0)`;
    const sumOf = (range: string): string => `SUMPRODUCT(${own},${range})`;
    canvas.text(block.at(id, "total"), t(`sheet.totals.${id}`));
    canvas.formula(block.at(id, "unknown"), `SUMPRODUCT(${own}*(1-ISNUMBER(${month})))`, FORMATS.whole);
    canvas.formula(block.at(id, "now"), sumOf(month), money);
    canvas.formula(
      block.at(id, "staying"),
      `${block.ref(id, "now")}-${sumOf(shares.block.span("ofWhichEnds"))}`,
      money,
    );
    canvas.formula(block.at(id, "fixed"), sumOf(shareWorkings.span("fixedShare")), money);
    canvas.formula(block.at(id, "stayingFixed"), sumOf(shareWorkings.span("stayingShare")), money);
  }
}

/** The name that a figure's shares carry: the cell of the figure's own row. */
function nameCell({ layout }: Context, figure: (typeof SHIPPED)[number]): string {
  return layout.figures.block.abs(figure, "figure");
}

/** A month's amount and when it is known; null where the option has no such total. */
export function totalTerms(
  context: Context,
  comparison: OptionComparison,
  id: TotalId,
): { value: string; known: string } | null {
  const { layout } = context;
  const { totalWorkings: block, options } = layout;
  if (!block || comparison.area !== "fulfillment") return null;
  const { option, today } = comparison;
  const row = id === "variable" ? "shipped" : id;
  const known = `AND(${block.abs(row, "unknown")}=0,ISNUMBER(${layout.areas.abs("fulfillment", "costToday")}))`;
  if (today) {
    const now = block.abs(row, "now");
    return { known, value: id === "variable" ? `(${now}-${block.abs(row, "fixed")})` : now };
  }
  const fees = options.abs(option, "fees");
  const alsoFees = `AND(${known},ISNUMBER(${fees}))`;
  const staying = block.abs(row, "staying");
  if (id === "variable") {
    const part = plusHidden(context, option, "countedPart");
    const moving = `${fees}*(1-${options.abs(option, "feeFixed")})*(1${part})`;
    return { known: alsoFees, value: `(${moving}+${staying}-${block.abs(row, "stayingFixed")})` };
  }
  const asked = `${fees}${plusHidden(context, option, "counted")}+${staying}`;
  if (id === "shipped") return { known: alsoFees, value: `(${asked})` };
  const delivery = deliveryCost(context, option);
  return delivery === null
    ? { known: "FALSE", value: "0" }
    : { known: alsoFees, value: `(${asked}-${delivery})` };
}

function deliveryCost({ decision, layout }: Context, option: string): string | null {
  const quote = decision.quotes.find((one) => one.option === option);
  const fees = quote?.fees.filter(({ name }) => isDelivery(name)) ?? [];
  if (!quote || fees.length === 0 || !layout.quotes) return null;
  return `SUM(${costCells(layout.quotes.block, quote, fees).join(",")})`;
}
