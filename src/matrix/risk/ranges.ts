// The table PlanRanges: low, likely and high of every figure the total hangs on. Likely follows the plan's figures; low
// and high can be typed over, and a blank one is the stated +-%.
import type { RangedId } from "../../playbook/answers";
import type { PlanFigure } from "../../playbook/decision";
import type { PlanRange } from "../../playbook/risk/types";
import { writeSection } from "../blocks/section";
import type { Context } from "../context";
import { cellsOf, figureFormula } from "../figureFormula";
import { FORMATS } from "../texts/formats";
import { setting } from "./cells";
import { writeTable } from "../grid/tables";

type Side = "low" | "high";

export function writeRanges(context: Context): void {
  const { canvas, decision, layout, names } = context;
  const { t } = names;
  const section = layout.risk.ranges;
  const { block } = section;
  writeSection(context, section, {
    title: t("risk.sections.ranges"),
    hint: t("risk.hints.ranges"),
    columns: {
      figure: t("sheet.columns.figure"),
      low: t("risk.columns.low"),
      likely: t("risk.columns.likely"),
      high: t("risk.columns.high"),
      source: t("sheet.columns.source"),
    },
  });
  for (const range of decision.risk.ranges) writeRange(context, range);
  canvas.look(block.body("low", "low"), "input");
  canvas.look(block.body("high", "high"), "input");
  canvas.wrap(block.body("figure", "figure"));
  canvas.align(block.body("low", "high"), { horizontal: "right" });
  const [low, likely, high] = (["low", "likely", "high"] as const).map((column) =>
    block.ref(block.keys[0] ?? "", column),
  );
  canvas.conditional({
    address: block.body("low", "low"),
    formula: `=AND(ISNUMBER(${low}),ISNUMBER($${likely}),${low}>$${likely})`,
    look: "warning",
  });
  canvas.conditional({
    address: block.body("high", "high"),
    formula: `=AND(ISNUMBER(${high}),ISNUMBER($${likely}),${high}<$${likely})`,
    look: "warning",
  });
  writeTable(canvas, "PlanRanges", block);
}

function writeRange(context: Context, range: PlanRange): void {
  const { canvas, layout, names } = context;
  const { block } = layout.risk.ranges;
  const { id } = range;
  const format = id === "orders" ? FORMATS.quantity : FORMATS.amount;
  canvas.text(block.at(id, "figure"), names.figure(id));
  canvas.formula(block.at(id, "likely"), layout.figures.block.abs(id, "value"), format);
  for (const side of ["low", "high"] as const) {
    const own = range.bounds[side];
    const formula = own ? boundFormula(context, own) : assumed(context, id, side);
    if (formula === null) canvas.number(block.at(id, side), own?.value ?? 0, format);
    else canvas.formula(block.at(id, side), formula, format);
  }
  canvas.text(block.at(id, "source"), sourceOf(context, range));
}

/** As the figure itself is brought to a month; null for a typed amount. */
function boundFormula({ layout, orders }: Context, bound: PlanFigure): string | null {
  const { block } = layout.figures;
  const items = block.has("items_per_order") ? block.abs("items_per_order", "value") : null;
  return figureFormula(bound, orders, items);
}

function assumed(context: Context, id: RangedId, side: Side): string {
  const likely = context.layout.risk.ranges.block.ref(id, "likely");
  const sign = side === "low" ? "-" : "+";
  return `IF(ISNUMBER(${likely}),${likely}*(1${sign}${setting(context, "spread")}),"")`;
}

function sourceOf({ names: { t } }: Context, { bounds, likely }: PlanRange): string {
  if (likely === null && bounds.low === null && bounds.high === null) return "";
  const of = (bound: PlanFigure | null): string => {
    if (bound === null) return t("risk.words.spread");
    const cells = cellsOf(bound);
    return cells ? `${cells.sheet}!${cells.address}` : t("sheet.words.typed");
  };
  const [low, high] = [of(bounds.low), of(bounds.high)];
  return low === high ? low : `${low}; ${high}`;
}
