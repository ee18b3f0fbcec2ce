// The vocabulary of the wizard's state: what it holds and what can happen to it. Types and lists only.
import type { CellValue, FigureId, Finding, WorkbookGrid } from "../figures/types";
import type { Language } from "../i18n";
import type { Answers, RangedId } from "../playbook/answers";
import type { AreaId, CriterionId } from "../playbook/types";
import type { Restored } from "../workbook";
import type { AnswerChange } from "./answerChanges";
import type { SharingJob, SharingReport } from "./sharing";
import type { Managed, ManagedKind, ManagingJob } from "./managing/types";

export const STEPS = ["figures", "business", "options", "review", "next"] as const;
export type StepId = (typeof STEPS)[number];

/** What a cell (of a quote: a range) that the user selects will stand for. */
export type PickTarget =
  | { kind: "figure"; figure: FigureId }
  | { kind: "cost" | "quote"; area: AreaId; option: string }
  | { kind: "range"; id: RangedId; side: "low" | "high" };

export interface Selection {
  sheet: string;
  address: string;
  value: CellValue;
  numberFormat: string;
}

export interface OwnSheet {
  exists: boolean;
  finished: boolean;
  name: string | null;
}

/** What the pane asks of the workbook; the name of a job is also what "try again" repeats. */
export type Job =
  | "load"
  | "start"
  | "scan"
  | "save"
  | "goTo"
  | "pick"
  | "create"
  | "remove"
  | SharingJob
  | "frozen"
  | ManagingJob;

/** A failed job: the code and details of the error, for a sentence. */
export interface Failure {
  job: Job;
  code: string;
  details: Record<string, string | number>;
}

/** Something that happened and that a screen reader shall say. */
export type Notice =
  | { kind: "scanned"; count: number; sheets: number }
  | { kind: "scanCancelled" }
  | { kind: "wentTo"; sheet: string; address: string }
  | { kind: "figureSet"; figure: FigureId }
  | { kind: "veto"; area: AreaId; lifted: boolean }
  | { kind: "ranked"; criterion: CriterionId; place: number; of: number; tied: number }
  | { kind: "created"; name: string; restored: Restored }
  | { kind: "removed" }
  | { kind: "shared"; report: SharingReport }
  | { kind: "lost"; count: number }
  | { kind: "startedOver" };

/** The same objects as in the state mean that the sheet is up to date. */
type SheetBasis = Pick<PaneState, "answers" | "findings" | "language">;

export interface PaneState {
  language: Language;
  step: StepId;
  answers: Answers;
  /** False until what was saved in the workbook has been read: nothing is saved before. */
  loaded: boolean;
  /** False until the steps after the first have been fetched. */
  stepsLoaded: boolean;
  /** Null before the first scan. */
  findings: Finding[] | null;
  sheetsRead: number;
  /** The cells as they were scanned: quotes are read from the ranges that the user points at. */
  grid: WorkbookGrid | null;
  scan: { done: number; total: number } | null;
  picking: PickTarget | null;
  selection: Selection | null;
  sheet: OwnSheet;
  /** The sheets about vendors, as they were last read; null until then. */
  managed: Managed | null;
  /** What the sheet was written from in this sitting, and how many edits of the user's it kept. */
  written: (SheetBasis & { kept: number; restored: Restored }) | null;
  /** How many formulas are values for the time being, and what came of the last change to that. */
  frozen: number;
  shared: SharingReport | null;
  busy: Job | null;
  failure: Failure | null;
  notice: Notice | null;
  /** Input fields whose text could not be read as a number, by the field's id. */
  invalid: readonly string[];
}

export type Action =
  | { type: "resumed"; answers: Answers | null; sheet: OwnSheet }
  | { type: "stepsLoaded" }
  | { type: "languageChosen"; language: Language }
  | { type: "wentTo"; step: StepId }
  | { type: "scanStarted" }
  | { type: "scanProgressed"; done: number; total: number }
  | { type: "scanned"; findings: Finding[]; answers: Answers; grid: WorkbookGrid }
  | { type: "scanCancelled" }
  | { type: "answered"; change: AnswerChange }
  | { type: "pickStarted"; target: PickTarget }
  | { type: "selectionRead"; selection: Selection }
  | { type: "pickEnded" }
  | { type: "fieldChecked"; field: string; valid: boolean }
  | { type: "jobStarted"; job: Job }
  | { type: "jobEnded" }
  | { type: "failed"; failure: Failure }
  | { type: "failureDismissed" }
  | { type: "noticed"; notice: Notice }
  | { type: "sheetRead"; sheet: OwnSheet }
  /** `built`: the answers it was built from; those of the basis know, beside, which cells the sheet follows. */
  | {
      type: "sheetWritten";
      name: string;
      kept: number;
      restored: Restored;
      built: Answers;
      basis: SheetBasis;
    }
  | { type: "sheetRemoved" }
  | { type: "frozenRead"; frozen: number }
  | { type: "shared"; report: SharingReport; frozen: number }
  | { type: "managedRead"; managed: Managed }
  | { type: "managedWritten"; kind: ManagedKind; name: string; restored: Restored }
  | { type: "managedRemoved"; kind: ManagedKind }
  | { type: "startedOver" };
