// How costs move with the orders, as formulas: a fixed part and what one order adds.
import type { AreaDecision } from "../../playbook/decision";
import type { CurveBlocks } from "../costs/curves/layout";
import type { Context } from "../context";

export interface CostLine {
  key: string;
  label: string;
  /** Formulas: what stays whatever the orders, and what one order adds. */
  fixed: string;
  perOrder: string;
  /** Points of an option that is priced by a quote; null: a straight line. */
  drawn: CurveBlocks["drawn"] | null;
}

export function optionLines({ layout, names }: Context, { options }: AreaDecision): CostLine[] {
  return options
    .filter(({ rank }) => rank !== null)
    .map(({ option }) => ({
      key: option,
      label: names.option(option),
      fixed: layout.options.abs(option, "fixedCost"),
      perOrder: layout.options.abs(option, "perOrder"),
      drawn: layout.curves.get(option)?.drawn ?? null,
    }));
}

export function totalLine({ layout, names, orders }: Context): CostLine {
  const fixed = `SUM(${layout.areas.span("fixedToday")})`;
  const perOrder = `(SUM(${layout.areas.span("costToday")})-${fixed})/${orders}`;
  return { key: "total", label: names.t("sheet.words.total"), fixed, perOrder, drawn: null };
}

export interface BreakEven {
  today: CostLine;
  other: CostLine;
}

export function breakEvens(context: Context, area: AreaDecision): BreakEven[] {
  const lines = optionLines(context, area);
  const today = lines.find(({ key }) => key === area.today);
  if (!today) return [];
  return lines.filter(({ key }) => key !== area.today).map((other) => ({ today, other }));
}
