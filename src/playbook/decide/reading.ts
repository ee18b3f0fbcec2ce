// What is known of one figure: the user's answer where there is one, else what was found in the workbook.
// Does not bring anything to a month yet.
import { COST_FIGURES, type FigureId, type Finding, type Period, type Reason } from "../../figures/types";
import type { Amount, Answers } from "../answers";
import type { Origin } from "../decision";

export interface Reading {
  origin: Origin;
  /** Null when missing; a cost is positive whatever its sign in the workbook. */
  raw: number | null;
  period: Period;
  unit: string;
  note: Reason | null;
}

const COSTS = new Set<string>(COST_FIGURES);

export function missing(code: string, details: Reason["details"] = {}): Reading {
  return {
    origin: { kind: "missing", why: { code, details } },
    raw: null,
    period: "month",
    unit: "",
    note: null,
  };
}

export function readFigure(id: FigureId, findings: readonly Finding[], answers: Answers): Reading {
  const finding = findings.find((candidate) => candidate.figure === id);
  const answer = answers.figures?.[id];
  if (answer?.kind === "none") return noSuchFigure(id);
  if (answer && answer.kind !== "found") {
    const isCost = COSTS.has(id) || id.startsWith("quote_");
    return readAmount(answer, finding?.unit ?? "", isCost);
  }
  return finding ? readFinding(finding) : missing("not_found");
}

/** An amount that the user pointed at or typed. */
export function readAmount(amount: Amount, unit: string, isCost: boolean): Reading {
  if (!Number.isFinite(amount.value)) return missing("not_a_number");
  if (amount.kind === "typed") {
    return { origin: { kind: "typed" }, raw: amount.value, period: amount.period, unit, note: null };
  }
  const sign = isCost && amount.value < 0 ? -1 : 1;
  const origin: Origin = { kind: "cell", sheet: amount.sheet, address: amount.address, sign };
  return { origin, raw: sign * amount.value, period: amount.period, unit, note: null };
}

function readFinding(finding: Finding): Reading {
  return {
    origin: { kind: "cells", finding },
    raw: finding.value,
    period: finding.period,
    unit: finding.unit,
    note: null,
  };
}

/** "The store has none" makes a cost zero, said so; any other figure stays missing. */
function noSuchFigure(id: FigureId): Reading {
  if (!COSTS.has(id)) return missing("said_none");
  return {
    origin: { kind: "typed" },
    raw: 0,
    period: "month",
    unit: "",
    note: { code: "said_none", details: {} },
  };
}
