// The formula of one figure: it points at the analyst's own cells and brings them to a month.
import type { Finding } from "../figures/types";
import type { PlanFigure } from "../playbook/decision";
import { type LiveCells, liveValue } from "./links/liveCells";

const REDUCERS: Record<Finding["reduce"], LiveCells["reducer"]> = {
  cell: "",
  sum: "SUM",
  average: "AVERAGE",
  count: "COUNTA",
};

/** Weeks, as a part of a month: 52 weeks are 12 months. */
const WEEKS = 52 / 12;
const DUST = 1e-9;
/** The longest run of months (or weeks) that a figure is spread over. */
const LONGEST = 600;

/** A factor as one would write it: "/12", "*1000/12", "*52/12", "*52/12/10"; a plain number where it is none of these. */
export function factorText(factor: number): string {
  if (factor === 1) return "";
  for (const scale of [1, 1000, 1_000_000]) {
    const times = scale === 1 ? "" : `*${scale}`;
    const months = wholeInverse(factor / scale);
    if (months !== null) return times + (months === 1 ? "" : `/${months}`);
    const weeks = wholeInverse(factor / scale / WEEKS);
    if (weeks !== null) return `${times}*52/12${weeks === 1 ? "" : `/${weeks}`}`;
  }
  return `*${factor}`;
}

/** n where x is 1/n, else null. */
function wholeInverse(x: number): number | null {
  const n = Math.round(1 / x);
  return n >= 1 && n <= LONGEST && Math.abs(1 / x - n) < DUST * n ? n : null;
}

/** Where the cells are, and what they come to; null for a figure that stands in no cell. */
export function cellsOf(figure: PlanFigure): { sheet: string; address: string; formula: string } | null {
  const cells = liveCellsOf(figure);
  if (!cells) return null;
  const { sheet, address } = cells;
  const value = liveValue(cells);
  return { sheet, address, formula: isTurned(figure) ? `-${value}` : value };
}

/** The cells that a figure is read from; null for one that stands in no cell. */
export function liveCellsOf({ origin, raw }: PlanFigure): LiveCells | null {
  if (origin.kind === "cells") {
    const { sheet, address, reduce, sign, fromText, value, extent } = origin.finding;
    const reducer = REDUCERS[reduce] || (isMany(address) ? "SUM" : "");
    const more = { ...(fromText && { text: true }), ...(extent && { extent }) };
    return { sheet, address, reducer, last: sign * value, ...more };
  }
  if (origin.kind !== "cell" || raw === null) return null;
  const { sheet, address, sign, extent } = origin;
  const reducer = isMany(address) ? "SUM" : "";
  return { sheet, address, reducer, last: sign * raw, ...(extent && { extent }) };
}

/** A cost written negative is turned positive; a loss stays one. */
function isTurned({ origin, raw }: PlanFigure): boolean {
  if (origin.kind === "cells") return origin.finding.sign === -1 && (raw ?? 0) > 0;
  return origin.kind === "cell" && origin.sign === -1;
}

const isMany = (address: string): boolean => /[:,]/.test(address);

/**
 * The value cell's formula, without "="; null where a plain number stands there.
 * `items`: the cell of the items per order, where the figure counts pieces.
 */
export function figureFormula(figure: PlanFigure, orders: string, items: string | null): string | null {
  if (figure.value === null) return null;
  if (figure.id === "orders_per_day" && figure.origin.kind === "assumed") return `${orders}*12/365`;
  const cells = cellsOf(figure);
  if (!cells) return typedFormula(figure, orders);
  return `${cells.formula}${step(figure, orders, items)}`;
}

/** From the cells to a month. An amount per order follows the orders, and pieces the items per order. */
function step({ factor, period, note, origin }: PlanFigure, orders: string, items: string | null): string {
  const scale = origin.kind === "cells" ? (origin.finding.scale ?? 1) : 1;
  if (period === "order") return `${factorText(scale)}*${orders}`;
  if (note?.code !== "units_divided" || items === null) return factorText(factor);
  return `${factorText(factor * Number(note.details.items))}/${items}`;
}

/** A typed amount per order follows the orders; any other is a number brought to a month. */
function typedFormula({ raw, period }: PlanFigure, orders: string): string | null {
  return period === "order" && raw !== null ? `${raw}*${orders}` : null;
}
