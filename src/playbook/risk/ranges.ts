// The range of every figure that the total hangs on: the user's, else the workbook's, else the stated +-%.
import type { FoundBound, FoundRange } from "../../figures/ranges/types";
import type { Reason } from "../../figures/types";
import type { Amount, Answers, RangedId } from "../answers";
import type { PlanFigure } from "../decision";
import { monthRow } from "../decide/figures";
import { readAmount } from "../decide/reading";
import { COST_SOURCES } from "../decide/sharing";
import { DEFAULT_SPREAD } from "./thresholds";
import type { PlanRange, RiskDecision } from "./types";

const RANGED = new Set<string>(["orders", ...COST_SOURCES]);

type Side = "low" | "high";

interface Setting {
  answers: Answers;
  found: readonly FoundRange[];
  orders: number | null;
  currency: string;
  warnings: Reason[];
}

export function statedSpread({ risk }: Answers): RiskDecision["spread"] {
  const value = risk?.spread;
  return value === undefined ? { value: DEFAULT_SPREAD, assumed: true } : { value, assumed: false };
}

/** One range a row of the plan's figures, in their order. */
export function planRanges(figures: readonly PlanFigure[], setting: Setting): PlanRange[] {
  const spread = statedSpread(setting.answers).value;
  return figures.filter(isRanged).map((figure) => rangeOf(figure, spread, setting));
}

export function isRanged(figure: PlanFigure): figure is PlanFigure & { id: RangedId } {
  return RANGED.has(figure.id) || figure.id.startsWith("cost:");
}

function rangeOf(figure: PlanFigure & { id: RangedId }, spread: number, setting: Setting): PlanRange {
  const { id, value: likely } = figure;
  const bounds = { low: boundOf(figure, "low", setting), high: boundOf(figure, "high", setting) };
  if (likely === null) return { id, low: null, likely, high: null, bounds };
  const low = bounds.low?.value ?? likely * (1 - spread);
  const high = bounds.high?.value ?? likely * (1 + spread);
  if (low > likely || high < likely)
    setting.warnings.push({ code: "range_outside", details: { figure: id } });
  return { id, low: Math.min(low, likely), likely, high: Math.max(high, likely), bounds };
}

function boundOf(figure: PlanFigure & { id: RangedId }, side: Side, setting: Setting): PlanFigure | null {
  const answer = setting.answers.risk?.ranges?.[figure.id]?.[side];
  const row = answer ? answered(figure, answer, setting) : foundIn(figure, side, setting.found);
  // A store without orders has no cost per order, and a cost below nothing is none.
  return row?.value == null || row.value < 0 || (figure.id === "orders" && row.value === 0) ? null : row;
}

/** An amount without a period has the figure's own. */
function answered(figure: PlanFigure, amount: Amount, { orders, currency, warnings }: Setting): PlanFigure {
  const reading = readAmount(amount, figure.unit, figure.id !== "orders");
  const period = reading.period === "unknown" ? figure.period : reading.period;
  return monthRow(figure.id, { ...reading, period }, orders, currency, warnings);
}

/** The workbook's own low or high stands beside the figure, so that it comes to a month as the figure does. */
function foundIn(figure: PlanFigure, side: Side, found: readonly FoundRange[]): PlanFigure | null {
  const { origin } = figure;
  if (origin.kind !== "cells") return null;
  const range = found.find((one) => one.figure === origin.finding.figure);
  const bound: FoundBound | null | undefined = range?.[side];
  if (!bound) return null;
  const { finding } = origin;
  const raw = figure.raw !== null && figure.raw < 0 === finding.value < 0 ? bound.value : -bound.value;
  return {
    ...figure,
    origin: { kind: "cells", finding: { ...finding, ...bound, perMonth: null, alternatives: [] } },
    raw,
    value: raw * figure.factor,
  };
}
