// What follows from the wizard's state: the decision, the vetoes, what to save, whether the sheet is up to date. Pure.
import type { Answers } from "../playbook/answers";
import { decide } from "../playbook/decide";
import type { AreaDecision, Decision } from "../playbook/decision";
import type { ActivityId, Advice, AdviceReason } from "../playbook/types";
import { chosenFindings } from "./chosenFindings";
import type { PaneState } from "./stateTypes";

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
