// plan.json: the plan as data, in the shape that the product's contract fixes.
import { QUOTE_FIGURES, STORE_FIGURES, type Finding, type Period } from "../figures/types";
import type { Decision, PlanFigure, PlanFigureId } from "../playbook/decision";
import type { AreaId, Verdict } from "../playbook/types";
import type { Wording } from "./wording";

export interface PlanJson {
  figures: FigureJson[];
  areas: AreaJson[];
  costPerOrder: { now: number | null; recommended: number | null };
  warnings: string[];
}

export interface FigureJson {
  figure: PlanFigureId;
  sheet: string;
  address: string;
  value: number;
  unit: string;
  period: Period;
  perMonth: number | null;
  label: string;
  labelAddress: string;
  confidence: number;
  assumed: boolean;
}

interface AreaJson {
  area: AreaId;
  recommended: string | null;
  verdict: Verdict;
  options: {
    option: string;
    costPerMonth: number | null;
    costPerOrder: number | null;
    score: number | null;
    rank: number | null;
  }[];
  reasons: { text: string; source: string }[];
}

export function planJson(findings: readonly Finding[], decision: Decision, wording: Wording): PlanJson {
  return {
    figures: figuresUsed(findings, decision),
    areas: decision.areas.map((area) => ({
      area: area.area,
      recommended: area.recommended,
      verdict: area.verdict,
      options: area.options.map(({ option, costPerMonth, costPerOrder, score, rank }) => ({
        option,
        costPerMonth,
        costPerOrder,
        score,
        rank,
      })),
      reasons: wording.reasons(area),
    })),
    costPerOrder: decision.costPerOrder,
    warnings: wording.warnings(decision),
  };
}

/** Figures that were found, or given by a cell or by hand; missing ones and settings of the wizard are left out. */
function figuresUsed(findings: readonly Finding[], decision: Decision): FigureJson[] {
  const used = decision.figures.flatMap(figureJson);
  // Quotes stand in the plan as costs of options; what they were read as is named here.
  const quotes = findings.filter(({ figure }) => isQuote(figure)).map(fromFinding);
  return [...used, ...quotes];
}

const isQuote = (id: string): boolean => QUOTE_FIGURES.some((quote) => quote === id);
const isStoreFigure = (id: string): boolean => STORE_FIGURES.some((figure) => figure === id);

function figureJson({ id, origin, raw, unit, period, value }: PlanFigure): FigureJson[] {
  if (!isStoreFigure(id) || origin.kind === "missing" || raw === null) return [];
  if (origin.kind === "cells") return [fromFinding(origin.finding)];
  const [sheet, address] = origin.kind === "cell" ? [origin.sheet, origin.address] : ["", ""];
  const perMonth = period === "order" || period === "one-off" || period === "unknown" ? null : value;
  const given = { figure: id, sheet, address, value: raw, unit, period, perMonth };
  return [{ ...given, label: "", labelAddress: "", confidence: 1, assumed: origin.kind === "assumed" }];
}

function fromFinding(finding: Finding): FigureJson {
  const { figure, sheet, address, value, unit, period, perMonth, label, labelAddress, confidence, assumed } =
    finding;
  return { figure, sheet, address, value, unit, period, perMonth, label, labelAddress, confidence, assumed };
}
