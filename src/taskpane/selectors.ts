// What follows from the wizard's state: the decision, the vetoes, what to save, whether the sheet is up to date. Pure.
import { findRanges } from "../figures/ranges/findRanges";
import type { WorkbookGrid } from "../figures/types";
import type { Answers } from "../playbook/answers";
import { decide } from "../playbook/decide";
import type { AreaDecision, Decision } from "../playbook/decision";
import { withExtents } from "../playbook/follow/extent";
import { findQuotes } from "../playbook/quote/find/findQuotes";
import { quoteAnswers } from "../playbook/quote/find/quoteAnswers";
import type { FoundQuote } from "../playbook/quote/find/types";
import type { ActivityId, Advice, AdviceReason } from "../playbook/types";
import { chosenFindings } from "./chosenFindings";
import type { PaneState } from "./stateTypes";

export function decisionOf(state: Pick<PaneState, "findings" | "answers" | "grid">): Decision {
  const chosen = chosenFindings(state.findings ?? [], state.answers);
  const ranges = state.grid ? findRanges(state.grid, chosen.findings) : [];
  const findings = state.grid ? withExtents(chosen.findings, state.grid) : chosen.findings;
  return decide(findings, chosen.answers, quotesOf(state), ranges);
}

/** Searching all cells takes a while, and most answers have nothing to do with quotes. */
const searched = new WeakMap<WorkbookGrid, { ranges: string; quotes: FoundQuote[] }>();

/** The quotes found in the workbook, those that the user pointed at among them. */
export function quotesOf({ answers, grid }: Pick<PaneState, "answers" | "grid">): FoundQuote[] {
  if (!grid) return [];
  const given = quoteAnswers(answers);
  const ranges = JSON.stringify(given);
  const known = searched.get(grid);
  if (known?.ranges === ranges) return known.quotes;
  const quotes = findQuotes(grid, given);
  searched.set(grid, { ranges, quotes });
  return quotes;
}

export interface AreaVeto {
  activity: ActivityId;
  veto: NonNullable<Advice["veto"]>;
  lifted: boolean;
  reason: AdviceReason | null;
}

/** The vetoes on an area's activities, each with the sentence behind it; of a lifted one, that it was lifted. */
export function vetoesOf({ activities }: AreaDecision): AreaVeto[] {
  return activities.flatMap(({ activity, veto, advice }) =>
    veto
      ? [{ activity, veto, lifted: advice.veto === null, reason: advice.reasons.find(isOfVeto) ?? null }]
      : [],
  );
}

const isOfVeto = ({ points, code }: AdviceReason): boolean =>
  points === null || code === "reasons.veto_lifted";

/** True where the user lifted the area's vetoes and none is left: those on work to hire for stay. */
export function isLifted({ activities }: AreaDecision): boolean {
  return activities.every(({ advice }) => advice.veto === null);
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
