// All rows of the plan's figures: read, checked for currency, given a period, brought to a month.
// Whatever cannot be used is missing, with the reason. Knows nothing of areas beyond the fees asked for them.
import {
  COST_FIGURES,
  QUOTE_FIGURES,
  SURE,
  type FigureId,
  type Finding,
  type Period,
  type Reason,
} from "../../figures/types";
import type { Answers } from "../answers";
import type { PlanFigure } from "../decision";
import { commonCurrency, currencyOf } from "./currency";
import { toMonth } from "./month";
import { missing, readFigure, type Reading } from "./reading";

const MONEY: readonly FigureId[] = ["revenue", "gross_profit", ...COST_FIGURES, ...QUOTE_FIGURES];
const SIZES: readonly FigureId[] = ["storage_space", "items_per_order", "parcel_weight", "staff"];

/** Without these the plan has a gap, and says so. */
export const REQUIRED: readonly FigureId[] = ["orders", "gross_profit", ...COST_FIGURES];

export interface FigureSet {
  rows: PlanFigure[];
  currency: string;
  /** Orders a month; null when missing. */
  orders: number | null;
  warnings: Reason[];
  value: (id: PlanFigure["id"]) => number | null;
  /** The period that the figures of one sheet share, for amounts that name none. */
  periodOn: (sheet: string) => Period | null;
}

export function planFigures(findings: readonly Finding[], answers: Answers): FigureSet {
  const warnings: Reason[] = [];
  const currency = answers.currency
    ? currencyOf(answers.currency)
    : commonCurrency(findings.filter(({ figure }) => MONEY.includes(figure)).map(({ unit }) => unit));
  const periodOn = (sheet: string): Period | null => sharedPeriod(findings, sheet);
  const read = (id: FigureId): Reading => readFigure(id, findings, answers);
  const withPeriod = (id: FigureId): Reading =>
    giveItAPeriod(id, inCurrency(id, read(id), currency, warnings), periodOn, warnings);

  const sizes = SIZES.map((id) => sizeRow(id, read(id))).filter((row) => row.raw !== null);
  const itemsPerOrder = sizes.find(({ id }) => id === "items_per_order")?.value ?? null;
  const orderRow = ordersRow(withPeriod("orders"), itemsPerOrder, warnings);
  const orders = orderRow.value;
  const money = MONEY.map((id) => monthRow(id, withPeriod(id), orders, currency, warnings));
  const rows = [
    orderRow,
    ...money.filter((row) => row.raw !== null || REQUIRED.includes(row.id as FigureId)),
    ...sizes,
  ];
  warnOfDoubt(rows, warnings);
  return {
    rows,
    currency,
    orders,
    warnings,
    value: (id) => rows.find((row) => row.id === id)?.value ?? null,
    periodOn,
  };
}

/** Amounts found in another currency are never added to the rest; what the user gave is in the plan's. */
function inCurrency(id: FigureId, reading: Reading, currency: string, warnings: Reason[]): Reading {
  if (!MONEY.includes(id) || reading.origin.kind !== "cells") return reading;
  const own = currencyOf(reading.unit);
  if (own === "" || currency === "" || own === currency) return reading;
  const details = { figure: id, unit: own, currency };
  warnings.push({ code: "other_currency", details });
  return missing("other_currency", details);
}

export function giveItAPeriod(
  id: PlanFigure["id"],
  reading: Reading,
  periodOn: (sheet: string) => Period | null,
  warnings: Reason[],
): Reading {
  if (reading.raw === null || reading.period !== "unknown" || reading.perMonth !== null) return reading;
  const sheet = sheetOf(reading);
  const inferred = sheet === null ? null : periodOn(sheet);
  const period = inferred ?? "month";
  const note = {
    code: inferred ? "period_inferred" : "period_assumed",
    details: { figure: id, period, sheet: sheet ?? "" },
  };
  warnings.push(note);
  return { ...reading, period, note };
}

export function monthRow(
  id: PlanFigure["id"],
  reading: Reading,
  orders: number | null,
  currency: string,
  warnings: Reason[],
): PlanFigure {
  const row = {
    id,
    raw: reading.raw,
    period: reading.period,
    unit: reading.unit || currency,
    note: reading.note,
  };
  if (reading.raw === null) return { ...row, origin: reading.origin, value: null, factor: 1 };
  const monthly = toMonth({ ...reading, raw: reading.raw }, orders);
  if (monthly) return { ...row, origin: reading.origin, ...monthly };
  const why = { code: reading.period === "order" ? "needs_orders" : "one_off", details: { figure: id } };
  warnings.push(why);
  return { ...row, origin: { kind: "missing", why }, value: null, factor: 1 };
}

/** Pieces sold are brought to orders where the items per order are known; else one piece is taken for one order. */
function ordersRow(reading: Reading, itemsPerOrder: number | null, warnings: Reason[]): PlanFigure {
  const row = monthRow("orders", { ...reading, unit: reading.unit || "orders" }, null, "", warnings);
  if (row.value === null) return row;
  if (row.value <= 0) {
    return {
      ...row,
      origin: { kind: "missing", why: { code: "not_positive", details: { figure: "orders" } } },
      value: null,
    };
  }
  if (reading.origin.kind !== "cells" || reading.origin.finding.kind !== "units") return row;
  const note: Reason = itemsPerOrder
    ? { code: "units_divided", details: { figure: "orders", items: itemsPerOrder } }
    : { code: "units_as_orders", details: { figure: "orders" } };
  warnings.push(note);
  const items = itemsPerOrder ?? 1;
  return { ...row, value: row.value / items, factor: row.factor / items, note };
}

function sizeRow(id: FigureId, reading: Reading): PlanFigure {
  return {
    id,
    origin: reading.origin,
    raw: reading.raw,
    period: reading.period,
    value: reading.raw === null ? null : reading.raw * reading.scale,
    factor: reading.scale,
    unit: reading.unit,
    note: reading.note,
  };
}

function sheetOf({ origin }: Reading): string | null {
  if (origin.kind === "cells") return origin.finding.sheet;
  return origin.kind === "cell" ? origin.sheet : null;
}

/** The period that most flows found on the sheet have; the first one met where two are as frequent. */
function sharedPeriod(findings: readonly Finding[], sheet: string): Period | null {
  const counts = new Map<Period, number>();
  for (const { sheet: own, period, kind } of findings) {
    if (own !== sheet || kind === "size" || !["month", "quarter", "year", "week"].includes(period)) continue;
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  return ranked[0]?.[0] ?? null;
}

function warnOfDoubt(rows: readonly PlanFigure[], warnings: Reason[]): void {
  for (const { id, origin, note } of rows) {
    if (origin.kind !== "cells") continue;
    const { confidence, assumed, label, sheet, address, period } = origin.finding;
    const details = { figure: id, label, cell: `${sheet}!${address}` };
    if (confidence < SURE) warnings.push({ code: "unsure", details });
    else if (assumed && note === null)
      warnings.push({ code: "period_to_confirm", details: { ...details, period } });
  }
}
