// What follows from the wizard's state: groups of figures, the decision, what will be written. Pure.
import {
  QUOTE_FIGURES,
  STORE_FIGURES,
  SURE,
  type FigureId,
  type Finding,
  type Period,
} from "../figures/types";
import type { Language } from "../i18n";
import { planSheet } from "../matrix/planSheet";
import type { SheetPlan } from "../matrix/types";
import type { Answers, FigureAnswer } from "../playbook/answers";
import { chosenFindings } from "./chosenFindings";
import { decide } from "../playbook/decide";
import type { AreaDecision, Decision } from "../playbook/decision";
import type { ActivityId, Advice, AdviceReason } from "../playbook/types";
import type { PaneState } from "./state";

/** How a figure stands: what was found and what the user said about it. */
export interface FigureRow {
  figure: FigureId;
  finding: Finding | null;
  answer: FigureAnswer | null;
  sureness: Sureness;
}
export type Sureness = "confirmed" | "none" | "sure" | "check" | "guess" | "missing";

/** Below this a finding is little more than a guess. */
const CHECK = 0.6;

export function figureRows(state: Pick<PaneState, "findings" | "answers">): FigureRow[] {
  const found = new Map((state.findings ?? []).map((finding) => [finding.figure, finding]));
  const ids: FigureId[] = [
    ...STORE_FIGURES,
    ...QUOTE_FIGURES.filter((id) => found.has(id) || state.answers.figures?.[id]),
  ];
  return ids.map((figure) => {
    const finding = found.get(figure) ?? null;
    const answer = state.answers.figures?.[figure] ?? null;
    return { figure, finding, answer, sureness: surenessOf(finding, answer) };
  });
}

export interface ShownValue {
  value: number;
  unit: string;
  period: Period;
  kind: Finding["kind"];
}

/** The value that stands for a figure now: the user's own, else the one found. `currency` is the plan's. */
export function shownValue({ figure, finding, answer }: FigureRow, currency: string): ShownValue | null {
  if (answer?.kind === "none") return null;
  if (answer?.kind === "cell" || answer?.kind === "typed") {
    const kind = finding?.kind ?? (isFlow(figure) ? (figure === "orders" ? "orders" : "amount") : "size");
    const unit = finding?.unit ?? (kind === "amount" ? currency : "");
    return { value: answer.value, unit, period: answer.period, kind };
  }
  return finding && { value: finding.value, unit: finding.unit, period: finding.period, kind: finding.kind };
}

/** The same cells read with another period; "found" where that is the period they were found with. */
export function withPeriod({ finding, answer }: FigureRow, period: Period): FigureAnswer {
  if (answer?.kind === "typed" || answer?.kind === "cell") return { ...answer, period };
  if (!finding || finding.period === period) return { kind: "found" };
  return { kind: "cell", sheet: finding.sheet, address: finding.address, value: finding.value, period };
}

/** Sizes describe the store as it stands; all other figures run over time and need a period. */
const SIZES: readonly FigureId[] = ["storage_space", "items_per_order", "parcel_weight", "staff"];
export const isFlow = (figure: FigureId): boolean => !SIZES.includes(figure);

function surenessOf(finding: Finding | null, answer: FigureAnswer | null): Sureness {
  if (answer?.kind === "none") return "none";
  if (answer && (answer.kind !== "found" || finding)) return "confirmed";
  if (!finding) return "missing";
  if (finding.confidence >= SURE && !finding.assumed) return "sure";
  return finding.confidence >= CHECK ? "check" : "guess";
}

export interface FigureGroups {
  toCheck: FigureRow[];
  missing: FigureRow[];
  settled: FigureRow[];
}

/**
 * What needs a look comes first; sure figures stay out of the way. The finding alone decides, not the answer, so that
 * a figure stays where it is when it is answered.
 */
export function groupFigures(rows: FigureRow[]): FigureGroups {
  const groups: FigureGroups = { toCheck: [], missing: [], settled: [] };
  for (const row of rows) {
    const found = surenessOf(row.finding, null);
    (found === "sure" ? groups.settled : found === "missing" ? groups.missing : groups.toCheck).push(row);
  }
  return groups;
}

export function decisionOf({ findings, answers }: Pick<PaneState, "findings" | "answers">): Decision {
  const chosen = chosenFindings(findings ?? [], answers);
  return decide(chosen.findings, chosen.answers);
}

export interface AreaVeto {
  activity: ActivityId;
  veto: NonNullable<Advice["veto"]>;
  reason: AdviceReason | null;
}

/** The vetoes on an area's activities, lifted or not, each with the sentence behind it. */
export function vetoesOf({ activities }: AreaDecision): AreaVeto[] {
  return activities.flatMap(({ activity, veto, advice }) =>
    veto ? [{ activity, veto, reason: advice.reasons.find(({ points }) => points === null) ?? null }] : [],
  );
}

/** What creating the sheet would write, in numbers and addresses. */
export interface Writing {
  sheet: string;
  range: string;
  tables: { name: string; address: string }[];
  charts: number;
  names: number;
}

export function writingOf(decision: Decision, language: Language): Writing {
  const plan = planSheet(decision, language);
  return {
    sheet: plan.name,
    range: rangeOf(plan),
    tables: plan.tables.map(({ name, address }) => ({ name, address })),
    charts: plan.charts.length,
    names: plan.names.length,
  };
}

function rangeOf({ rows }: SheetPlan): string {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return `A1:${columnName(width - 1)}${Math.max(1, rows.length)}`;
}

function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}

/** True where the sheet on screen was written from these very answers and figures. */
export function isUpToDate({ written, answers, findings, language, sheet }: PaneState): boolean {
  return (
    sheet.exists &&
    written?.answers === answers &&
    written.findings === findings &&
    written.language === language
  );
}

/** The answers as they are kept in the workbook, with the place where the wizard was left. */
export function answersToSave({ answers, step, language }: PaneState): Answers {
  return { ...answers, step, language };
}
