// The plans of the sheets about vendors, from the wizard's state. Pure; today comes from outside.
import { planMilestones } from "../../matrix/milestones/planMilestones";
import type { OwnParts } from "../../matrix/own";
import type { SheetPlan } from "../../matrix/types";
import { planVendors } from "../../matrix/vendors/planVendors";
import type { AreaId } from "../../playbook/types";
import {
  findVendors,
  suggestedAreas,
  suggestedContracts,
  type Candidate,
} from "../../playbook/vendors/findVendors";
import { pricedQuotes } from "../../playbook/vendors/pricedQuotes";
import { defaultStart } from "../../playbook/vendors/transition";
import { decisionOf, quotesOf } from "../selectors";
import type { PaneState } from "../stateTypes";
import { serialOf } from "./days";
import type { ManagedKind } from "./types";

export type ManagingBasis = Pick<PaneState, "answers" | "findings" | "grid" | "managed" | "language">;

export interface ManagingChoice {
  areas: AreaId[];
  candidates: Candidate[];
  /** Ids of the vendors that the move is planned with. */
  chosen: string[];
  /** First day, as a serial number. */
  start: number;
}

/** What the user has chosen, and where not, what we suggest. */
export function choiceOf(state: ManagingBasis, today: number): ManagingChoice {
  const { answers, managed } = state;
  const decision = decisionOf(state);
  const cards = pricedQuotes(decision, quotesOf(state));
  const areas = answers.managing?.areas ?? suggestedAreas(decision, cards);
  const known = managed?.knownVendors ?? [];
  const candidates = findVendors(decision, cards, areas, known).filter(
    ({ area, card, name }) => areas.includes(area) || card !== null || name !== "",
  );
  const possible = new Set(candidates.map(({ id }) => id));
  const chosen = (answers.managing?.vendors ?? suggestedContracts(candidates, known)).filter((id) =>
    possible.has(id),
  );
  const start = serialOf(answers.managing?.start ?? "") ?? defaultStart(today);
  return { areas, candidates, chosen, start };
}

/** `own`: the rows and columns that the user added to the sheet that is there. */
export function managedPlan(
  kind: ManagedKind,
  state: ManagingBasis,
  today: number,
  own: OwnParts = {},
): SheetPlan {
  const { candidates, chosen, start } = choiceOf(state, today);
  if (kind === "vendors")
    return planVendors(decisionOf(state), candidates, state.language, {
      criteria: state.managed?.knownCriteria ?? [],
      own,
    });
  const vendors = candidates.filter(({ id }) => chosen.includes(id));
  return planMilestones({ vendors, start }, state.language, state.managed?.knownMilestones, own);
}
