// What is known of one figure: the user's answer where there is one, else what was found in the workbook.
// Does not bring anything to a month yet.
import { COST_FIGURES, type FigureId, type Finding, type Period, type Reason } from "../../figures/types";
import type { Amount, Answers, FigureAnswer } from "../answers";
import type { Origin } from "../decision";
import { keepsLast, lostCode } from "../follow/lost";
import { lostDetails, lostOf } from "../follow/lostAnswers";

export interface Reading {
  origin: Origin;
  /** Null when missing; a cost is positive whatever its sign in the workbook. */
  raw: number | null;
  period: Period;
  /** As in a finding: what one unit of the cell stands for, and the amount a month where it is known. */
  scale: number;
  perMonth: number | null;
  unit: string;
  note: Reason | null;
}

const COSTS = new Set<string>(COST_FIGURES);

/** What holds for an amount that nobody has said more of. */
const PLAIN = { period: "month", scale: 1, perMonth: null, unit: "", note: null } as const;

export function missing(code: string, details: Reason["details"] = {}): Reading {
  return { ...PLAIN, origin: { kind: "missing", why: { code, details } }, raw: null };
}

export function readFigure(id: FigureId, findings: readonly Finding[], answers: Answers): Reading {
  const finding = findings.find((candidate) => candidate.figure === id);
  const answer = answers.figures?.[id];
  const isCost = COSTS.has(id) || id.startsWith("quote_");
  if (answer?.kind === "none") return noSuchFigure(id);
  if (answer && answer.kind !== "found") return readAmount(answer, finding?.unit ?? "", isCost);
  return finding ? readFinding(finding, isCost, answer) : missing("not_found");
}

/** An amount that the user pointed at or typed. */
export function readAmount(amount: Amount, unit: string, isCost: boolean): Reading {
  const { kind, value, period } = amount;
  if (!Number.isFinite(value)) return missing("not_a_number");
  if (kind === "typed") return { ...PLAIN, origin: { kind }, raw: value, period, unit };
  const sign = isCost && value < 0 ? -1 : 1;
  const { sheet, address, lost, extent } = amount;
  const origin: Origin = keepsLast(lost)
    ? { kind: "kept", lost }
    : { kind, sheet, address, sign, ...(extent && { extent }) };
  return { ...PLAIN, origin, raw: sign * value, period, unit, note: lostNote(amount) };
}

function lostNote(answer: FigureAnswer | undefined): Reason | null {
  const mark = lostOf(answer);
  return mark && { code: lostCode(mark.lost), details: lostDetails(mark) };
}

/** A cost is positive however it is written; a loss is no profit. */
function readFinding(found: Finding, isCost: boolean, answer?: FigureAnswer): Reading {
  const part = answer?.kind === "found" ? answer.part : undefined;
  const finding = part ? { ...found, extent: part.extent } : found;
  const { value, sign, period, unit, scale = 1 } = finding;
  const side = isCost ? 1 : sign;
  const perMonth = finding.perMonth === null ? null : side * finding.perMonth;
  const note = lostNote(answer);
  return { origin: { kind: "cells", finding }, raw: side * value, period, scale, perMonth, unit, note };
}

/** "The store has none" makes a cost zero, said so; any other figure stays missing. */
function noSuchFigure(id: FigureId): Reading {
  if (!COSTS.has(id)) return missing("said_none");
  return { ...PLAIN, origin: { kind: "typed" }, raw: 0, note: { code: "said_none", details: {} } };
}
