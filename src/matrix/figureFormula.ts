// The formula of one figure: it points at the analyst's own cells and brings them to a month.
import type { Finding, Period } from "../figures/types";
import type { PlanFigure } from "../playbook/decision";
import { reference } from "./grid/a1";

const REDUCERS: Record<Finding["reduce"], string> = {
  cell: "",
  sum: "SUM",
  average: "AVERAGE",
  count: "COUNTA",
};

/** What turns an amount of the period into a month's; `orders`: the cell of the orders a month. */
function toMonth(period: Period, orders: string): string {
  const steps: Partial<Record<Period, string>> = {
    year: "/12",
    quarter: "/3",
    week: "*52/12",
    order: `*${orders}`,
  };
  return steps[period] ?? "";
}

/** Where the cells are, and what they come to; null for a figure that stands in no cell. */
export function cellsOf({
  origin,
  raw,
}: PlanFigure): { sheet: string; address: string; formula: string } | null {
  if (origin.kind === "cells") {
    const { sheet, address, reduce, sign, fromText, value } = origin.finding;
    const cells = reference(sheet, address);
    const many = /[:,]/.test(address);
    const reducer = REDUCERS[reduce] || (many ? "SUM" : "");
    const plain = reducer ? `${reducer}(${cells})` : cells;
    const signed = sign === -1 ? `-${plain}` : plain;
    // Text that was read as a number cannot be followed; once it is a number, it is.
    const formula = fromText ? `IF(COUNT(${cells})=COUNTA(${cells}),${signed},${value})` : signed;
    return { sheet, address, formula };
  }
  if (origin.kind !== "cell" || raw === null) return null;
  const cells = reference(origin.sheet, origin.address);
  const plain = /[:,]/.test(origin.address) ? `SUM(${cells})` : cells;
  return { sheet: origin.sheet, address: origin.address, formula: origin.sign === -1 ? `-${plain}` : plain };
}

/**
 * The value cell's formula, without "="; null where a plain number stands there.
 * `items`: the cell of the items per order, where the figure counts pieces.
 */
export function figureFormula(figure: PlanFigure, orders: string, items: string | null): string | null {
  if (figure.value === null) return null;
  if (figure.id === "orders_per_day" && figure.origin.kind === "assumed") return `${orders}*12/365`;
  const cells = cellsOf(figure);
  if (!cells) return typedFormula(figure, orders);
  const pieces = figure.note?.code === "units_divided" && items ? `/${items}` : "";
  return `${cells.formula}${toMonth(figure.period, orders)}${pieces}`;
}

/** A typed amount per order follows the orders; any other is a number brought to a month. */
function typedFormula({ raw, period }: PlanFigure, orders: string): string | null {
  return period === "order" && raw !== null ? `${raw}*${orders}` : null;
}
