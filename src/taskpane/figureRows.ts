// The figures as the first step lists them: what was found, what the user said, how sure it is, in groups. Pure.
import {
  QUOTE_FIGURES,
  STORE_FIGURES,
  SURE,
  type FigureId,
  type Finding,
  type Period,
} from "../figures/types";
import type { FigureAnswer } from "../playbook/answers";
import { lostOf } from "../playbook/follow/lostAnswers";
import type { PaneState, Selection } from "./stateTypes";

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
    const found = finding?.unit ?? "";
    const unit = found === "" && kind === "amount" ? currency : found;
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
export const isFlow = (figure: string): boolean => !SIZES.includes(figure as FigureId);

function surenessOf(finding: Finding | null, answer: FigureAnswer | null): Sureness {
  if (answer?.kind === "none") return "none";
  if (lostOf(answer)) return "check";
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
 * a figure stays where it is when it is answered; but a lost cell always needs a look.
 */
export function groupFigures(rows: FigureRow[]): FigureGroups {
  const groups: FigureGroups = { toCheck: [], missing: [], settled: [] };
  for (const row of rows) {
    const found = lostOf(row.answer) ? "check" : surenessOf(row.finding, null);
    (found === "sure" ? groups.settled : found === "missing" ? groups.missing : groups.toCheck).push(row);
  }
  return groups;
}

/**
 * For which period a cell that the user picks most likely is: that of the finding in it, else that of a finding in the
 * same column of its sheet, else a month. The user sees it and can change it.
 */
export function likelyPeriod(
  { sheet, address }: Pick<Selection, "sheet" | "address">,
  findings: readonly Finding[],
): Period {
  const near = findings
    .flatMap((finding) => [finding, ...finding.alternatives])
    .filter((finding) => finding.sheet === sheet && finding.period !== "unknown");
  const inCell = near.find((finding) => finding.address === address);
  const inColumn = near.find((finding) => columnOf(finding.address) === columnOf(address));
  return (inCell ?? inColumn)?.period ?? "month";
}

/** The column of one cell; a range has none. */
function columnOf(address: string): string | null {
  return /^\$?([A-Z]+)\$?\d+$/.exec(address)?.[1] ?? null;
}
