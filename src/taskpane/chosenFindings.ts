// Findings as the user left them: where an answer points at cells that recognition found too, those cells keep what
// recognition knows of them (how they add up, their sign, that they are text). Pure.
import { MONTHS_IN, type Finding } from "../figures/types";
import type { Answers, FigureAnswer } from "../playbook/answers";

type CellAnswer = Extract<FigureAnswer, { kind: "cell" }>;
type Candidate = Omit<Finding, "alternatives">;

export function chosenFindings(
  findings: readonly Finding[],
  answers: Answers,
): { findings: Finding[]; answers: Answers } {
  const figures = { ...answers.figures };
  const chosen = findings.map((finding) => {
    const answer = figures[finding.figure];
    if (answer?.kind === "found" && !answer.part)
      return { ...finding, confidence: 1, assumed: finding.period === "unknown" && finding.assumed };
    if (answer?.kind !== "cell" || answer.lost) return finding;
    const candidates: Candidate[] = [finding, ...finding.alternatives];
    const match = candidates.find(
      ({ sheet, address }) => sheet === answer.sheet && address === answer.address,
    );
    if (!match) return finding;
    figures[finding.figure] = { kind: "found" };
    return { ...confirmed(match, answer), alternatives: finding.alternatives };
  });
  return { findings: chosen, answers: { ...answers, figures } };
}

function confirmed(candidate: Candidate, { period }: CellAnswer): Candidate {
  const months = MONTHS_IN[period];
  return {
    ...candidate,
    period,
    perMonth: candidate.kind === "size" || months === undefined ? null : candidate.value / months,
    confidence: 1,
    assumed: false,
  };
}
